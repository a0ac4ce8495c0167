import {
  type ClusterSums,
  type Counts,
  type Difference,
  type Interval,
  newcombeDifference,
  simultaneousZ,
  wilsonInterval,
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
 * The rate for each value of an attribute, and the largest difference of two of them that is sure, else the largest. Of many
 * pairs the largest is far apart by chance already, so its limits are given twice: for a pair chosen beforehand, and wide
 * enough for all pairs at once.
 */
export function compareValues(table: UnitTable, attribute: Attribute): ComparedValues {
  const rows = Uint32Array.from(table.outcome.keys())
  const tally = tallyOf(rows, table.outcome, table.account)
  const own = { ...table, attributes: [attribute] }
  const measured = (cover: Bitset): { sums: ClusterSums; counts: Counts; interval: Interval } | undefined => {
    const sums = tally.of(cover)
    if (sums.size === 0) return undefined
    const counts = tally.effective(cover)
    return { sums, counts, interval: wilsonInterval(sums.hits / sums.size, counts.size) }
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
      attribute.kind === 'list' ? (cover) => tally.effective(without(everyone, cover)) : undefined,
    ),
  }
}

interface Covered extends ComparedValue {
  /** Divided by the design effect. */
  readonly counts: Counts
  readonly cover: Bitset
}

function largestDifference(
  shown: readonly Covered[],
  rest: ((cover: Bitset) => Counts) | undefined,
): ComparedValues['largest'] {
  const able = shown.filter(({ sums }) => sums.size >= LEAST_COMPARED)
  const pairs = rest === undefined ? (able.length * (able.length - 1)) / 2 : able.length
  const wide = simultaneousZ(pairs)
  const found = (rest === undefined ? everyPair(able) : able.map((value): [Covered, Covered] => [value, value]))
    .map(([high, low]) => ({ high, low, other: rest === undefined ? low.counts : rest(low.cover) }))
    .flatMap(({ high, low, other }) => {
      const difference = newcombeDifference(high.counts, other)
      const allPairs = newcombeDifference(high.counts, other, wide)
      if (difference === undefined || allPairs === undefined) return []
      return [{ higher: high.clause, lower: low.clause, difference, pairs, allPairs }]
    })
    .sort((one, other) => Math.abs(other.difference.difference) - Math.abs(one.difference.difference))
  // A rare value may lie furthest away and yet be nowhere: a smaller difference that is sure says more.
  return found.find(({ allPairs }) => allPairs.low > 0 || allPairs.high < 0) ?? found[0]
}

/** Each two values, the one with the higher rate first. */
function everyPair(values: readonly Covered[]): [Covered, Covered][] {
  const sorted = [...values].sort((one, other) => other.sums.hits / other.sums.size - one.sums.hits / one.sums.size)
  return sorted.flatMap((high, place) => sorted.slice(place + 1).map((low): [Covered, Covered] => [high, low]))
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
