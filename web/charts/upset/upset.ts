import { scaleLinear } from 'd3-scale'

/** A segment as a set of companies. */
export interface UpsetSet {
  readonly name: string
  readonly colour: number
  readonly accounts: number
}

/** Companies that are in exactly these segments and in no other of those chosen; in none where it is empty. */
export interface Combination {
  readonly segments: readonly string[]
  readonly accounts: number
}

/** What an UpSet chart draws: sets as rows, combinations as columns, largest first. */
export interface Upset {
  readonly sets: readonly UpsetSet[]
  readonly combinations: readonly Combination[]
  /** Companies in all: what shares are of. */
  readonly total: number
}

export interface UpsetLayout {
  readonly columns: readonly (Combination & {
    readonly x: number
    readonly height: number
    /** Higher than the picture: those in none are often far more than all others. */
    readonly cut: boolean
  })[]
  /** Width of one column with its air. */
  readonly step: number
  readonly rows: readonly (UpsetSet & { readonly y: number; readonly length: number })[]
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
  /** Combinations that found no room, and the companies in them. */
  readonly left: { readonly combinations: number; readonly accounts: number }
}

interface Room {
  /** For the columns. */
  readonly width: number
  /** For the bars above the dots. */
  readonly height: number
  /** For the bars of the sets. */
  readonly bars: number
}

const NARROWEST = 40
const WIDEST = 76
/** How much higher than the largest combination those in none are drawn at most. */
const CUT = 1.5
export const ROW = 30

/** Where everything stands, in pixels from the upper left corner of the columns and of the rows. */
export function layOutUpset(upset: Upset, room: Room): UpsetLayout {
  const shown = upset.combinations.slice(0, Math.max(1, Math.floor(room.width / NARROWEST)))
  const rest = upset.combinations.slice(shown.length)
  const step = Math.min(WIDEST, room.width / Math.max(1, shown.length))
  const inside = Math.max(1, ...shown.filter(({ segments }) => segments.length > 0).map(({ accounts }) => accounts))
  const all = Math.max(1, ...shown.map(({ accounts }) => accounts))
  const most = all > inside * CUT && inside > 1 ? inside * CUT : all
  const height = scaleLinear().domain([0, most]).range([0, room.height])
  const length = scaleLinear()
    .domain([0, Math.max(1, ...upset.sets.map(({ accounts }) => accounts))])
    .range([0, room.bars])
  return {
    step,
    columns: shown.map((combination, index) => ({
      ...combination,
      x: (index + 0.5) * step,
      height: height(Math.min(most, combination.accounts)),
      cut: combination.accounts > most,
    })),
    rows: upset.sets.map((set, index) => ({ ...set, y: index * ROW, length: length(set.accounts) })),
    ticks: height
      .ticks(4)
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, y: room.height - height(value) })),
    left: { combinations: rest.length, accounts: rest.reduce((sum, { accounts }) => sum + accounts, 0) },
  }
}

/** `in creative-teams and dach, and in no other`. */
export function combinationWords({ segments }: Combination): string {
  if (segments.length === 0) return 'in none of them'
  if (segments.length === 1) return `only in ${segments[0]}`
  return `in ${segments.slice(0, -1).join(', ')} and ${segments.at(-1)}`
}

/** The rule that keeps exactly these companies. */
export function combinationRule({ segments }: Combination, sets: readonly UpsetSet[]): string {
  const inside = new Set(segments)
  const asked = [...sets].sort((one, other) => Number(inside.has(other.name)) - Number(inside.has(one.name)))
  return asked.map(({ name }) => `${inside.has(name) ? '' : '!'}inSegment(${JSON.stringify(name)})`).join(' && ')
}
