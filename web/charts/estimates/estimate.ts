import { scaleLinear } from 'd3-scale'

/** One figure with what it can be told from. */
export interface Estimate {
  readonly key: string
  /** What it is about. */
  readonly name: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** How much it rests on: `58 of 120 deals at 98 companies`. */
  readonly basis: string
  /** Why there is none. */
  readonly reason?: string | null | undefined
}

/** One ruler for all rows: from where to where, and what they are held against. */
export interface EstimateRuler {
  readonly least: number
  readonly most: number
  readonly ticks: readonly number[]
  readonly reference: { readonly value: number; readonly words: string } | null
  /** As people write it: `46%`, `+12 points`. */
  readonly text: (value: number) => string
  /** The same beside a tick, shorter. */
  readonly tickText: (value: number) => string
}

interface RulerOptions {
  readonly reference?: EstimateRuler['reference']
  readonly text: (value: number) => string
  readonly tickText?: (value: number) => string
  /** What cannot be: a share is between 0 and 1. */
  readonly within?: readonly [number, number]
}

/** A ruler on which every interval and the reference have room. */
export function rulerOf(
  rows: readonly Estimate[],
  { reference = null, text, tickText = text, within }: RulerOptions,
): EstimateRuler {
  const places = [
    ...rows.flatMap(({ value, low, high }) => [value, low, high]),
    reference === null ? null : reference.value,
  ].filter((place): place is number => place !== null && Number.isFinite(place))
  const [floor, roof] = within ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const low = Math.min(...places, reference?.value ?? 0)
  const high = Math.max(...places, reference?.value ?? 0)
  const air = (high - low) * 0.06 || 0.05
  const scale = scaleLinear()
    .domain([Math.max(floor, low - air), Math.min(roof, high + air)])
    .nice(4)
  const [least = 0, most = 1] = scale.domain()
  return { least, most, ticks: scale.ticks(4), reference, text, tickText }
}

/** Where a value lies on the ruler, from 0 to 1; what lies beyond an end stands at it. */
export function placeOn({ least, most }: EstimateRuler, value: number): number {
  if (most === least) return 0.5
  return Math.min(1, Math.max(0, (value - least) / (most - least)))
}

/** What one row says to those who hear it. */
export function estimateWords({ name, value, low, high, basis, reason }: Estimate, { text }: EstimateRuler): string {
  if (value === null) return `${name}: ${reason ?? 'not known'}`
  const interval = low === null || high === null ? '' : `, 95% interval ${text(low)} to ${text(high)}`
  return `${name}: ${text(value)}${interval}. ${basis}`
}

/** A ruler with nought in the middle, for a difference in a unit of its own. */
export function centredRuler({ value, low, high }: Estimate, text: (value: number) => string): EstimateRuler {
  const far = Math.max(...[value, low, high].map((place) => Math.abs(place ?? 0))) * 1.1 || 1
  return { least: -far, most: far, ticks: [], reference: { value: 0, words: '' }, text, tickText: text }
}
