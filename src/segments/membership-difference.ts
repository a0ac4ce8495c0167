import type { Market } from '../market-data/index.ts'
import { type Sql, sql } from '../query/index.ts'
import type { PlannedDefinition } from '../state/index.ts'
import { type CheckedRule, compileRule } from './language/index.ts'
import { bookRule, openRuleBook, type RuleBook } from './rule-book.ts'
import type { SegmentBody } from './segment-definitions.ts'
import { runOf } from './segment-size.ts'
import { segmentUses } from './segment-uses.ts'

/** Who would come into a segment and who would leave it, if its rule changed. People for a rule about people. */
export interface MembershipDifference {
  readonly before: number
  readonly after: number
  readonly entered: number
  readonly left: number
}

/**
 * Compares what two rules keep of the market as it is now. A missing rule keeps nobody: a new segment, a deleted one,
 * or one whose rule no longer holds. A rule about companies and one about people have nobody in common.
 */
export async function membershipDifference(
  market: Market,
  book: RuleBook,
  before: CheckedRule | undefined,
  after: CheckedRule | undefined,
  signal?: AbortSignal,
): Promise<MembershipDifference> {
  if (before !== undefined && after !== undefined && before.subject !== after.subject) {
    const old = await membershipDifference(market, book, before, undefined, signal)
    const next = await membershipDifference(market, book, undefined, after, signal)
    return { before: old.before, after: next.after, entered: next.after, left: old.before }
  }
  const run = runOf(market, book)
  const sides = [before, after].flatMap((rule, side): Sql[] => {
    if (rule === undefined) return []
    const key = rule.subject === 'account' ? sql`aid, toUInt128(0) AS rid` : sql`aid, rid`
    return [sql`SELECT ${key}, ${side === 0 ? sql`1` : sql`2`} AS side FROM (${compileRule(rule, run).members()})`]
  })
  const [first, second] = sides
  if (first === undefined) return { before: 0, after: 0, entered: 0, left: 0 }
  const both = second === undefined ? first : sql`${first} UNION ALL ${second}`
  // 1: only before, 2: only after, 3: in both.
  const [row] = await market.engine.rows(
    sql`SELECT countIf(sides = 1) AS left, countIf(sides = 2) AS entered, countIf(sides = 3) AS stayed
FROM (SELECT sum(side) AS sides FROM (${both}) GROUP BY aid, rid)`,
    signal === undefined ? {} : { signal },
  )
  const [left, entered, stayed] = [Number(row?.left), Number(row?.entered), Number(row?.stayed)]
  return { before: left + stayed, after: entered + stayed, entered, left }
}

export interface SegmentDifference extends MembershipDifference {
  readonly name: string
  /** `moved`: the rule is the same and a segment that it uses changed. */
  readonly change: 'created' | 'changed' | 'removed' | 'moved'
}

/**
 * What applying files would do to the members of each segment: of those that change themselves, and of those
 * that use one of them. `planned` is what `planDefinitions` said; other families' definitions are passed over.
 */
export async function segmentDifferences(
  market: Market,
  planned: readonly PlannedDefinition[],
  signal?: AbortSignal,
): Promise<readonly SegmentDifference[]> {
  const old = await openRuleBook(market)
  const changes = new Map(planned.filter((each) => each.folder === 'segments').map((each) => [each.name, each]))
  const next = { ...old, segments: segmentsAfter(old, changes) }
  const differences: SegmentDifference[] = []
  const names = new Set([...old.segments, ...next.segments].map((segment) => segment.name))
  for (const name of [...names].sort()) {
    const own = changes.get(name)?.change ?? 'unchanged'
    if (own === 'unchanged' && !touchedBy(next, name, changes)) continue
    const difference = await membershipDifference(market, old, ruleOf(old, name), ruleOf(next, name), signal)
    differences.push({ name, change: own === 'unchanged' ? 'moved' : own, ...difference })
  }
  return differences
}

type Changes = ReadonlyMap<string, PlannedDefinition>

function segmentsAfter(book: RuleBook, changes: Changes): RuleBook['segments'] {
  const kept = book.segments.filter((segment) => changes.get(segment.name)?.change !== 'removed')
  const known = new Set(kept.map((segment) => segment.name))
  const changed = kept.map((segment) => {
    const after = changes.get(segment.name)?.after as SegmentBody | undefined
    return after === undefined ? segment : { ...segment, rule: after.rule }
  })
  const never = new Date(0)
  const created = [...changes.values()].flatMap(({ name, after }) => {
    if (after === undefined || known.has(name)) return []
    const { rule } = after as SegmentBody
    const shape = {
      id: 0,
      subject: 'account',
      note: null,
      colour: 0,
      version: 0,
      createdAt: never,
      updatedAt: never,
    } as const
    return [{ ...shape, name, rule }]
  })
  return [...changed, ...created]
}

function ruleOf(book: RuleBook, name: string): CheckedRule | undefined {
  const segment = book.segments.find((each) => each.name === name)
  const booked = segment === undefined ? undefined : bookRule(book, segment.rule)
  return booked === undefined || 'problems' in booked ? undefined : booked.rule
}

/** True when a segment that this one uses, directly or through others, changes. */
function touchedBy(book: RuleBook, name: string, changes: Changes, seen = new Set<string>()): boolean {
  if (seen.has(name)) return false
  seen.add(name)
  const rule = book.segments.find((segment) => segment.name === name)?.rule ?? ''
  return segmentUses(rule).some((use) => {
    const change = changes.get(use.name)?.change
    return (change !== undefined && change !== 'unchanged') || touchedBy(book, use.name, changes, seen)
  })
}
