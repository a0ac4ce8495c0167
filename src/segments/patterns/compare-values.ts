import {
  type ClusterSums,
  clusteredDifference,
  clusteredInterval,
  type Difference,
  type Interval,
  simultaneousZ,
} from '../../statistics/index.ts'
import { ruleCover } from './clause-cover.ts'
import { type Bitset, without } from './search/bitset.ts'
import { numericCuts } from './search/numeric-cuts.ts'
import { tallyOf } from './tally.ts'
import type { Attribute, Clause, UnitTable } from './unit-table.ts'

/** Units with one value of a field. */
export interface ComparedValue {
  readonly clause: Clause
  readonly sums: ClusterSums
  readonly interval: Interval
}

export interface ComparedValues {
  readonly all: ComparedValue | undefined
  /** The most units first. */
  readonly values: readonly ComparedValue[]
  readonly missing: Omit<ComparedValue, 'clause'> | undefined
  /** Units of values that are not shown. */
  readonly others: number
  readonly largest:
    | {
        /** Of a list, the units without the value are what it is compared with: `lower` is then the same value. */
        readonly higher: Clause
        readonly lower: Clause
        readonly difference: Difference
        readonly pairs: number
        readonly allPairs: Difference
      }
    | undefined
}

const MOST_SHOWN = 40
/** With fewer units a value takes no part in the largest difference: its rate is hardly one. */
const LEAST_COMPARED = 20
const BANDS = 5

/**
 * The rate for each value of an attribute, and the largest difference of two of them. Of many pairs the largest is far apart
 * by chance already, so its limits are given twice: for a pair chosen beforehand, and wide enough for all pairs at once.
 */
export function compareValues(table: UnitTable, attribute: Attribute): ComparedValues {
  const rows = Uint32Array.from(table.outcome.keys())
  const tally = tallyOf(rows, table.outcome, table.account)
  const own = { ...table, attributes: [attribute] }
  const measured = (cover: Bitset): { sums: ClusterSums; interval: Interval } | undefined => {
    const sums = tally.of(cover)
    const interval = clusteredInterval(sums)
    return interval === undefined ? undefined : { sums, interval }
  }
  const found = valuesOf(attribute)
    .map((clause) => ({ clause, cover: ruleCover(own, rows, [clause]) }))
    .flatMap(({ clause, cover }) => {
      const figures = measured(cover)
      return figures === undefined ? [] : [{ clause, cover, ...figures }]
    })
    .sort((one, other) => other.sums.size - one.sums.size)
  const shown = found.slice(0, MOST_SHOWN)
  const everyone = ruleCover(own, rows, [])
  const known = found.reduce((rest, { cover }) => without(rest, cover), everyone)
  const rare = found.slice(MOST_SHOWN).reduce((sum, { sums }) => sum + sums.size, 0)
  const whole = measured(everyone)
  const missing = measured(known)
  return {
    all:
      whole === undefined
        ? undefined
        : { clause: { kind: 'range', attribute: 0, from: -Infinity, to: Infinity }, ...whole },
    values: attribute.kind === 'number' ? [...shown].sort(byPlace) : shown,
    missing,
    others: rare,
    largest: largestDifference(
      shown,
      attribute.kind === 'list' ? (cover) => tally.of(without(everyone, cover)) : undefined,
    ),
  }
}

interface Covered extends ComparedValue {
  readonly cover: Bitset
}

function largestDifference(
  shown: readonly Covered[],
  rest: ((cover: Bitset) => ClusterSums) | undefined,
): ComparedValues['largest'] {
  const able = shown.filter(({ sums }) => sums.size >= LEAST_COMPARED)
  const pairs = rest === undefined ? (able.length * (able.length - 1)) / 2 : able.length
  const ratio = ({ hits, size }: ClusterSums): number => hits / size
  const candidates =
    rest === undefined
      ? extremes(able).map(([high, low]) => ({ high, low, one: high.sums, other: low.sums }))
      : able.map((value) => ({ high: value, low: value, one: value.sums, other: rest(value.cover) }))
  const sized = candidates.filter(({ one, other }) => one.size > 0 && other.size >= LEAST_COMPARED)
  const [widest] = sized.sort(
    (a, b) => Math.abs(ratio(b.one) - ratio(b.other)) - Math.abs(ratio(a.one) - ratio(a.other)),
  )
  if (widest === undefined) return undefined
  const difference = clusteredDifference(widest.one, widest.other)
  const allPairs = clusteredDifference(widest.one, widest.other, simultaneousZ(pairs))
  if (difference === undefined || allPairs === undefined) return undefined
  return { higher: widest.high.clause, lower: widest.low.clause, difference, pairs, allPairs }
}

/** The value with the highest rate and that with the lowest. */
function extremes(values: readonly Covered[]): [Covered, Covered][] {
  const sorted = [...values].sort((one, other) => other.sums.hits / other.sums.size - one.sums.hits / one.sums.size)
  const [high, low] = [sorted[0], sorted[sorted.length - 1]]
  return high === undefined || low === undefined || high === low ? [] : [[high, low]]
}

function valuesOf(attribute: Attribute): Clause[] {
  if (attribute.kind === 'category') {
    return attribute.levels.map((_, place) => ({ kind: 'values', attribute: 0, codes: [place + 1] }))
  }
  if (attribute.kind === 'list') return attribute.levels.map((_, item) => ({ kind: 'has', attribute: 0, item }))
  const cuts = bandCuts(attribute.values, attribute.whole)
  const edges = [-Infinity, ...cuts, Infinity]
  return edges.slice(1).map((to, place) => ({ kind: 'range', attribute: 0, from: edges[place] as number, to }))
}

/** About as many units in each band; of few different values each is one. */
function bandCuts(values: Float64Array, whole: boolean): number[] {
  const cuts = numericCuts(values, whole)
  if (cuts.length < 2 * BANDS) return cuts
  return Array.from(
    { length: BANDS - 1 },
    (_, band) => cuts[Math.round(((band + 1) * cuts.length) / BANDS) - 1] as number,
  )
}

function byPlace(one: ComparedValue, other: ComparedValue): number {
  const from = ({ clause }: ComparedValue): number => (clause.kind === 'range' ? clause.from : 0)
  return from(one) - from(other)
}
