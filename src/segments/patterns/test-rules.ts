import {
  type ClusterSums,
  type Difference,
  fisherExact,
  type Interval,
  newcombeDifference,
  qValues,
  wilsonInterval,
} from '../../statistics/index.ts'
import { ruleCovers } from './clause-cover.ts'
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
  /** Of "its rate is no higher than that of the others". */
  readonly p: number
  /** Benjamini–Hochberg over all rules that were carried. */
  readonly q: number
  /** The largest of "the rule without this condition does as well": 0 where there is one condition only. */
  readonly weakest: number
  readonly cover: Bitset
}

export interface TestedRules {
  /** Those that passed every test and say something of their own, the strongest first. */
  readonly offered: readonly TestedRule[]
  /** Passed as well and weaker than those: nobody reads thirty. */
  readonly more: number
  /** Passed, but says nothing that an offered rule does not say. */
  readonly repeated: number
  /** Of all tested the one that differs most surely from the rest of the market, whether or not it passed. */
  readonly widest: TestedRule | undefined
  /** All held-out units. */
  readonly base: ClusterSums
}

/** Share of the offered that may be flukes, and the chance that a condition which adds nothing is taken to add. */
const MOST_FALSE = 0.05
const MOST_OFFERED = 10
const SAME_COVER = 0.95
/** A weaker rule must add to a stronger one more surely than this: many are compared, and the same thing said twice is no news. */
const SAME_FINDING = 0.01
/** So much of a rule's cover lies in that of a more general one. */
const WITHIN = 0.9
/** Of fewer units a rate is not worth showing. */
const LEAST_UNITS = 5

/**
 * Tests rules on units that had no part in finding them (METHODS, "Patterns"): one-sided Fisher tests on counts divided by
 * the design effect, against the other units, with Benjamini–Hochberg over the rules; and each condition must improve on the
 * rule without it.
 */
export async function testRules(
  table: UnitTable,
  heldOut: Uint32Array,
  rules: readonly (readonly Clause[])[],
  turn: () => Promise<void>,
): Promise<TestedRules> {
  const tally = tallyOf(heldOut, table.outcome, table.account)
  await turn()
  const cover = ruleCovers(table, heldOut)
  const everyone = cover([])
  const judged: Omit<TestedRule, 'q'>[] = []
  for (const clauses of rules) {
    await turn()
    const own = cover(clauses)
    const sums = tally.of(own)
    const counts = tally.effective(own)
    const against = newcombeDifference(counts, tally.effective(without(everyone, own)))
    // Nobody there to test it with, or nobody to compare with: it cannot be offered.
    if (sums.size < LEAST_UNITS || against === undefined) continue
    const interval = wilsonInterval(sums.hits / sums.size, counts.size)
    const weakest = Math.max(
      0,
      ...shorterRules(clauses).map((others) => better(tally, own, without(cover(others), own))),
    )
    const p = better(tally, own, without(everyone, own))
    judged.push({ clauses, sums, interval, against, p, weakest, cover: own })
  }
  // A rule that nobody was there to test counts among the tested all the same: it was carried.
  const q = qValues([...judged.map(({ p }) => p), ...Array.from({ length: rules.length - judged.length }, () => 1)])
  const tested = judged
    .map((rule, place): TestedRule => ({ ...rule, q: q[place] as number }))
    .sort((one, other) => strength(other) - strength(one))
  const passed = shortest(
    tested.filter(
      // Limits that reach 0 beside the claim of a difference would contradict it.
      ({ q: share, weakest, against }) => share <= MOST_FALSE && weakest <= MOST_FALSE && against.low > 0,
    ),
  )
  const telling: TestedRule[] = []
  for (const rule of passed) {
    await turn()
    if (telling.every((known) => saysMore(tally, everyone, rule, known))) telling.push(rule)
  }
  const offered = telling.slice(0, MOST_OFFERED)
  return {
    offered: generalFirst(offered),
    more: telling.length - offered.length,
    repeated: passed.length - telling.length,
    widest: tested[0],
    base: tally.of(everyone),
  }
}

/** The rules that are one condition shorter, if any condition is left: a range from and to has two. */
function shorterRules(clauses: readonly Clause[]): (readonly Clause[])[] {
  return clauses.flatMap((clause) => {
    const rest = clauses.filter((each) => each !== clause)
    const sides: Clause[][] =
      clause.kind === 'range' && isClosed(clause)
        ? [
            [...rest, { ...clause, to: Infinity }],
            [...rest, { ...clause, from: -Infinity }],
          ]
        : []
    return [...(rest.length === 0 ? [] : [rest]), ...sides]
  })
}

function isClosed(clause: Clause): boolean {
  return clause.kind === 'range' && clause.from !== -Infinity && clause.to !== Infinity
}

/** Of rules with nearly the same cover the one with the fewest conditions, in the order they were given. */
function shortest(rules: readonly TestedRule[]): TestedRule[] {
  const conditions = ({ clauses }: TestedRule): number => clauses.length + clauses.filter(isClosed).length
  const kept = new Set<TestedRule>()
  for (const rule of [...rules].sort((one, other) => conditions(one) - conditions(other))) {
    if (![...kept].some((known) => jaccard(known.cover, rule.cover) >= SAME_COVER)) kept.add(rule)
  }
  return rules.filter((rule) => kept.has(rule))
}

/** One-sided p-value of "the first have no higher rate than the second". */
function better(tally: Tally, first: Bitset, second: Bitset): number {
  const [one, other] = [tally.effective(first), tally.effective(second)]
  return one.size === 0 || other.size === 0 ? 1 : fisherExact(one, other, 'greater')
}

/**
 * Difference ÷ its standard error, of the effective counts: how sure it is, whatever its size. Weighted relative accuracy
 * would put a rule of two true conditions level with the one of three that it is the shadow of.
 */
function strength({ against }: TestedRule): number {
  const half = against.difference >= 0 ? against.difference - against.low : against.high - against.difference
  return half === 0 ? 0 : against.difference / half
}

/**
 * Whether a weaker rule adds to a stronger one: among the units outside the stronger one, or among those inside, those that
 * meet it do better. Otherwise it is the same finding in other words.
 */
function saysMore(tally: Tally, everyone: Bitset, rule: TestedRule, known: TestedRule): boolean {
  if (jaccard(rule.cover, known.cover) >= SAME_COVER) return false
  const outside = without(everyone, known.cover)
  const tests = [
    better(tally, both(rule.cover, outside), without(outside, rule.cover)),
    better(tally, both(rule.cover, known.cover), without(known.cover, rule.cover)),
  ]
  return Math.min(...tests) * tests.length <= SAME_FINDING
}

/** A rule stands before those that only narrow it by further conditions: they say more about some of its companies. */
function generalFirst(strongestFirst: readonly TestedRule[]): TestedRule[] {
  const order: TestedRule[] = []
  for (const rule of strongestFirst) {
    const narrower = (known: TestedRule): boolean =>
      known.clauses.length > rule.clauses.length &&
      countBoth(known.cover, rule.cover) >= WITHIN * countBits(known.cover)
    const place = order.findIndex(narrower)
    order.splice(place === -1 ? order.length : place, 0, rule)
  }
  return order
}
