import type { Interval } from '../interval.ts'
import { type Random, seededRandom } from '../random.ts'
import { resampledLimits } from '../resampled-limits.ts'
import { wilsonInterval } from '../wilson-interval.ts'

/** What one coder said of one unit; null or undefined: this coder did not code it. */
export type Coded = string | number | null | undefined

export interface Agreement {
  /** 1: the coders always agree; 0: no better than chance; below 0: they disagree systematically. */
  readonly alpha: number
  /** 95% limits; undefined where one draw in twenty or more has nothing to agree on (the value is too rare). */
  readonly limits: Interval | undefined
  /** Units that at least two coders coded, and how many values they gave. */
  readonly units: number
  readonly values: number
}

/** `nothing twice`: no unit was coded by two; `no variation`: every value is the same, so that chance agreement is certain. */
export interface NoAgreement {
  readonly reason: 'nothing twice' | 'no variation'
  readonly units: number
}

export interface AlphaOptions {
  /** Number of the cluster (transcript) of each unit, from 0 on; units of one transcript are no independent witnesses. */
  readonly clusters?: readonly number[]
  readonly random?: Random
}

/**
 * Krippendorff's alpha for nominal values: 1 − observed ÷ expected disagreement, by the matrix of coincidences (K.
 * Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011; "Content Analysis", 4th ed. 2019, chapter 12). Any number
 * of coders; what a coder left uncoded is missing, not a disagreement, and a unit with one value tells nothing of agreement.
 *
 * The interval draws whole units (or clusters of them) with replacement, as A. Zapf et al., BMC Medical Research Methodology
 * 16 (2016) 93, found sound. Where nobody ever disagreed every draw would say 1: then the lower limit is what a share of
 * units disagreed upon at Wilson's upper limit of none would give. Costs draws × clusters × different values.
 */
export function krippendorffAlpha(
  units: readonly (readonly Coded[])[],
  { clusters, random = seededRandom('alpha') }: AlphaOptions = {},
): Agreement | NoAgreement {
  const groups = sumsByCluster(units, clusters)
  const all = together(groups, everyone(groups.length))
  const paired = units.filter((unit) => known(unit).length > 1).length
  if (all.size === 0) return { reason: 'nothing twice', units: 0 }
  const alpha = alphaOf(all)
  if (alpha === undefined) return { reason: 'no variation', units: paired }
  return { alpha, limits: limitsOf(groups, alpha, paired, random), units: paired, values: all.size }
}

/** Of units that two coded or more. */
interface Sums {
  /** Values given. */
  size: number
  /** Those that agree with another's; a unit of m coders counts m. */
  agreed: number
  /** How often each value was given. */
  readonly counts: Float64Array
}

function sumsByCluster(units: readonly (readonly Coded[])[], clusters: readonly number[] | undefined): Sums[] {
  const places = new Map<Coded, number>()
  for (const value of units.flatMap(known)) if (!places.has(value)) places.set(value, places.size)
  const groups = new Map<number, Sums>()
  for (const [place, unit] of units.entries()) {
    const values = known(unit)
    if (values.length < 2) continue
    const cluster = clusters?.[place] ?? place
    const sums = groups.get(cluster) ?? noSums(places.size)
    groups.set(cluster, sums)
    const own = new Map<Coded, number>()
    for (const value of values) own.set(value, (own.get(value) ?? 0) + 1)
    sums.size += values.length
    for (const [value, count] of own) {
      sums.agreed += (count * (count - 1)) / (values.length - 1)
      const at = places.get(value) as number
      sums.counts[at] = (sums.counts[at] as number) + count
    }
  }
  return [...groups.values()]
}

function noSums(values: number): Sums {
  return { size: 0, agreed: 0, counts: new Float64Array(values) }
}

function known(unit: readonly Coded[]): readonly Coded[] {
  return unit.filter((value) => value !== null && value !== undefined)
}

function everyone(length: number): Int32Array {
  return Int32Array.from({ length }, (_, place) => place)
}

function together(groups: readonly Sums[], drawn: Int32Array): Sums {
  const all = noSums(groups[0]?.counts.length ?? 0)
  for (const place of drawn) {
    const { size, agreed, counts } = groups[place] as Sums
    all.size += size
    all.agreed += agreed
    for (let at = 0; at < counts.length; at += 1) all.counts[at] = (all.counts[at] as number) + (counts[at] as number)
  }
  return all
}

function alphaOf(sums: Sums): number | undefined {
  const expected = expectedDisagreement(sums)
  return expected === 0 ? undefined : 1 - (sums.size - sums.agreed) / sums.size / expected
}

/** Share of pairs of all values given that differ. */
function expectedDisagreement({ size, counts }: Sums): number {
  const pairs = size * (size - 1)
  return (pairs - counts.reduce((sum, count) => sum + count * (count - 1), 0)) / pairs
}

function limitsOf(groups: readonly Sums[], alpha: number, units: number, random: Random): Interval | undefined {
  const all = together(groups, everyone(groups.length))
  if (all.agreed >= all.size - 1e-9) {
    return { low: 1 - wilsonInterval(0, units).high / expectedDisagreement(all), high: 1 }
  }
  const [found] = resampledLimits(
    groups.length,
    (drawn) => {
      const of = alphaOf(together(groups, drawn))
      return of === undefined ? undefined : [of]
    },
    random,
  )
  // Few clusters may leave a limit on the wrong side of the figure by rounding.
  return found && { low: Math.min(found.low, alpha), high: Math.max(found.high, alpha) }
}
