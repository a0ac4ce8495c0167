import type { Counts } from './design-effect.ts'
import { Z95 } from './interval.ts'
import {
  type CommonOddsRatio,
  type DesignEffects,
  mantelHaenszel,
  type NoOddsRatio,
  type Stratum,
} from './mantel-haenszel.ts'

/** Units (closed deals), one place each in four columns of the same length. */
export interface StratifiedUnits {
  /** Number of the stratum, from 0 on without large gaps. */
  readonly strata: ArrayLike<number>
  /** Number of the cluster (account), from 0 on without large gaps. */
  readonly clusters: ArrayLike<number>
  /** 1: in the first group (the role was engaged); 0: in the second. */
  readonly exposed: ArrayLike<number>
  /** 1: a hit (won). */
  readonly hits: ArrayLike<number>
}

/**
 * `mantelHaenszel` of units that come in clusters, which may reach over strata. The variances of the logarithm of the ratio
 * and of the test's sum are raised by what the clusters make of them: the variance of the sums over clusters of each unit's
 * influence (the first-order term of the figure: D. A. Binder, International Statistical Review 51 (1983) 279–292) ÷ that of
 * the units taken one by one, at least 1, after Rao and Scott (Biometrics 48 (1992) 577–585). With one unit a cluster it is
 * `mantelHaenszel` itself. Linear in the units.
 */
export function clusteredOddsRatio(units: StratifiedUnits, z = Z95): CommonOddsRatio | NoOddsRatio {
  const tables = tablesOf(units)
  return mantelHaenszel(tables, effectsOf(units, tables), z)
}

function tablesOf({ strata, exposed, hits }: StratifiedUnits): Stratum[] {
  const tables: { first: MutableCounts; second: MutableCounts }[] = []
  for (let unit = 0; unit < strata.length; unit += 1) {
    const place = strata[unit] as number
    while (tables.length <= place) tables.push({ first: { hits: 0, size: 0 }, second: { hits: 0, size: 0 } })
    const counts = tables[place]?.[exposed[unit] === 1 ? 'first' : 'second'] as MutableCounts
    counts.size += 1
    counts.hits += hits[unit] as number
  }
  return tables
}

type MutableCounts = { -readonly [Part in keyof Counts]: Counts[Part] }

function effectsOf(units: StratifiedUnits, tables: readonly Stratum[]): DesignEffects {
  const ratios = tables.map(({ first, second }) => {
    const n = first.size + second.size
    return {
      n,
      forIt: n === 0 ? 0 : (first.hits * (second.size - second.hits)) / n,
      against: n === 0 ? 0 : (second.hits * (first.size - first.hits)) / n,
    }
  })
  const agree = ratios.reduce((sum, { forIt }) => sum + forIt, 0)
  const differ = ratios.reduce((sum, { against }) => sum + against, 0)
  const moves = tables.map(({ first, second }, place): Moves => {
    const { n, forIt, against } = ratios[place] as (typeof ratios)[number]
    if (n === 0) return { ratio: [0, 0, 0, 0], test: [0, 0, 0, 0] }
    const [exposed, hit] = [first.size / n, (first.hits + second.hits) / n]
    const one = (toFor: number, toAgainst: number) => (toFor - forIt) / n / agree - (toAgainst - against) / n / differ
    return {
      ratio: [
        one(first.hits, 0),
        one(0, first.size - first.hits),
        one(0, second.hits),
        one(second.size - second.hits, 0),
      ],
      test: [exposed * hit, -exposed * (1 - hit), -(1 - exposed) * hit, (1 - exposed) * (1 - hit)],
    }
  })
  return {
    ratio: agree > 0 && differ > 0 ? effectOf(units, (stratum) => moves[stratum]?.ratio) : 1,
    test: effectOf(units, (stratum) => moves[stratum]?.test),
  }
}

/** How far one unit more moves a figure: a miss and a hit of the second group, a miss and a hit of the first. */
type Move = readonly [number, number, number, number]

interface Moves {
  readonly ratio: Move
  readonly test: Move
}

function effectOf(
  { strata, clusters, exposed, hits }: StratifiedUnits,
  movesIn: (stratum: number) => Move | undefined,
) {
  const moved = Float64Array.from(
    { length: strata.length },
    (_, unit) => movesIn(strata[unit] as number)?.[2 * (exposed[unit] as number) + (hits[unit] as number)] ?? 0,
  )
  const mean = moved.reduce((sum, each) => sum + each, 0) / moved.length
  const together: number[] = []
  let alone = 0
  for (const [unit, each] of moved.entries()) {
    const cluster = clusters[unit] as number
    alone += (each - mean) ** 2
    together[cluster] = (together[cluster] ?? 0) + each - mean
  }
  const clustered = together.reduce((sum, each) => sum + each ** 2, 0)
  return alone === 0 ? 1 : Math.max(1, clustered / alone)
}
