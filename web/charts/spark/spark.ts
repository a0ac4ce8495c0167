import { line } from 'd3-shape'
import { formatShare } from '../../look/format.ts'
import { periodWords } from '../periods/period.ts'

export interface SparkPoint {
  readonly key: string
  readonly value: number | null
}

/** A tiny line: its whole periods, the last of them as a dot, and one that is not over apart. */
export interface SparkLayout {
  readonly path: string
  readonly last: { readonly x: number; readonly y: number } | null
  /** Height of nought. */
  readonly zero: number
}

/** Room around, so that neither line nor dot is cut, in pixels. */
const AIR = 3.5

/** From nought up: a line without an axis must not make little look like much. */
export function layOutSpark(points: readonly SparkPoint[], room: { width: number; height: number }): SparkLayout {
  const values = points.map(({ value }) => value).filter((value) => value !== null)
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const span = most - least || 1
  const at = (value: number): number => rounded(AIR + (room.height - 2 * AIR) * (1 - (value - least) / span))
  const places = points.map(({ value }, index) => ({
    x: rounded(AIR + ((room.width - 2 * AIR) * index) / Math.max(1, points.length - 1)),
    y: value === null ? null : at(value),
  }))
  const path =
    line<(typeof places)[number]>(
      ({ x }) => x,
      ({ y }) => y ?? 0,
    ).defined(({ y }) => y !== null)(places) ?? ''
  const last = places.findLast(({ y }) => y !== null)
  return { path, last: last === undefined || last.y === null ? null : { x: last.x, y: last.y }, zero: at(0) }
}

interface SparkWords {
  readonly label: string
  readonly points: readonly SparkPoint[]
  readonly text: (value: number) => string
  /** Change against the year before, as a share. */
  readonly change: number | null
}

/** `Revenue by month, March 2025 to March 2026: from €1,200 to €1,800. In 12 months 20% more than in those before.` */
export function sparkSentence({ label, points, text, change }: SparkWords): string {
  const known = points.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]))
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return `${label}: nothing on record`
  const words = `${label} by month, ${periodWords(first.key)} to ${periodWords(last.key)}: from ${text(first.value)} to ${text(last.value)}.`
  return change === null ? words : `${words} ${changeWords(change)}`
}

function changeWords(change: number): string {
  if (Math.abs(change) < 0.005) return 'In 12 months as much as in the 12 before.'
  return `In 12 months ${formatShare(Math.abs(change))} ${change > 0 ? 'more' : 'less'} than in the 12 before.`
}

function rounded(place: number): number {
  return Math.round(place * 10) / 10
}
