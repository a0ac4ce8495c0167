import {
  type ClusterSums,
  clusteredDifference,
  clusteredInterval,
  type Difference,
  effectiveCounts,
  fisherExact,
  type Interval,
  qValues,
} from '../../statistics/index.ts'
import { ruleCover } from './clause-cover.ts'
import { type Bitset, both, countBits, countBoth, jaccard, without } from './search/bitset.ts'
import { type Tally, tallyOf } from './tally.ts'
import type { Clause, UnitTable } from './unit-table.ts'

/** A rule as the held-out units judge it. */
export interface TestedRule {
  readonly clauses: readonly Clause[]
  /** Held-out units that it keeps, and how many of them reached the outcome. */
  readonly sums: ClusterSums
  readonly interval: Interval
  /** Its rate less that of the other held-out units. */
  readonly against: Difference
  /** The largest of its p-values: against the other units, and of each condition against the rule without it. */
  readonly p: number
  /** Benjamini–Hochberg over all rules that were tested. */
  readonly q: number
  readonly cover: Bitset
}

export interface TestedRules {
  /** q ≤ .05, the strongest first. */
  readonly offered: readonly TestedRule[]
  /** Passed, but says nothing that an offered rule does not say. */
  readonly repeated: number
  /** Of all tested the one that differs the most from the rest of the market, whether or not it passed. */
  readonly widest: TestedRule | undefined
  /** All held-out units. */
  readonly base: ClusterSums
}

const MOST_FALSE = 0.05
const SAME_COVER = 0.95
/** Of fewer units a rate is not worth showing. */
const LEAST_UNITS = 5

/**
 * Tests rules on units that had no part in finding them. A rule must beat the other units, and each of its conditions must
 * improve on the rule without it: one-sided Fisher tests on counts divided by the design effect. All have to hold, so the
 * largest p-value is the rule's (R. L. Berger, "Multiparameter hypothesis testing", Technometrics 24 (1982) 295–300); then
 * Benjamini–Hochberg over the rules.
 */
export function testRules(
  table: UnitTable,
  heldOut: Uint32Array,
  rules: readonly (readonly Clause[])[],
): TestedRules {
  const tally = tallyOf(heldOut, table.outcome, table.account)
  const cover = (clauses: readonly Clause[]): Bitset => ruleCover(table, heldOut, clauses)
  const everyone = cover([])
  const judged = rules.flatMap((clauses) => {
    const own = cover(clauses)
    const sums = tally.of(own)
    const rest = tally.of(without(everyone, own))
    const interval = clusteredInterval(sums)
    const against = clusteredDifference(sums, rest)
    // Nobody there to test it with, or nobody to compare with: it cannot be offered.
    if (sums.size < LEAST_UNITS || interval === undefined || against === undefined) return []
    const shorter = clauses.length < 2 ? [] : clauses.map((clause) => clauses.filter((each) => each !== clause))
    const ps = shorter.map((others) => better(tally, own, without(cover(others), own)))
    return [
      {
        clauses,
        sums,
        interval,
        against,
        p: Math.max(better(tally, own, without(everyone, own)), ...ps),
        cover: own,
      },
    ]
  })
  // A rule that could not be tested counts among the tested all the same: it was carried.
  const q = qValues([...judged.map(({ p }) => p), ...Array.from({ length: rules.length - judged.length }, () => 1)])
  const tested = judged.map((rule, place): TestedRule => ({ ...rule, q: q[place] as number }))
  const passed = tested.filter((rule) => rule.q <= MOST_FALSE).sort((one, other) => strength(other) - strength(one))
  const offered: TestedRule[] = []
  for (const rule of passed) if (offered.every((known) => saysMore(tally, everyone, rule, known))) offered.push(rule)
  const [widest] = [...tested].sort((one, other) => strength(other) - strength(one))
  return { offered, repeated: passed.length - offered.length, widest, base: tally.of(everyone) }
}

/** One-sided p-value of "the first have no higher rate than the second". */
function better(tally: Tally, first: Bitset, second: Bitset): number {
  const [one, other] = [tally.of(first), tally.of(second)]
  if (one.size === 0 || other.size === 0) return 1
  return fisherExact(effectiveCounts(one), effectiveCounts(other), 'greater')
}

/**
 * Difference ÷ its standard error, of the effective counts: how sure it is, whatever its size. Weighted relative accuracy
 * would put a rule of two true conditions level with the one of three that it is the shadow of.
 */
function strength({ against, sums }: TestedRule): number {
  const half = against.difference >= 0 ? against.difference - against.low : against.high - against.difference
  return sums.size === 0 || half === 0 ? 0 : against.difference / half
}

/**
 * Whether a weaker rule adds to a stronger one: among the units outside the stronger one, or among those inside, those that
 * meet it do better. Otherwise it is the same finding in other words.
 */
function saysMore(tally: Tally, everyone: Bitset, rule: TestedRule, known: TestedRule): boolean {
  if (jaccard(rule.cover, known.cover) >= SAME_COVER) return false
  const outside = without(everyone, known.cover)
  const inside = both(rule.cover, known.cover)
  const tests = [
    better(tally, both(rule.cover, outside), without(outside, rule.cover)),
    countBoth(rule.cover, known.cover) === countBits(known.cover)
      ? 1
      : better(tally, inside, without(known.cover, rule.cover)),
  ]
  return Math.min(...tests) * tests.length <= MOST_FALSE
}
