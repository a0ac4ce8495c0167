import type { Market } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import type { AskedRule } from '../asked-rule.ts'
import { type CheckedRule, compileRule, type Run } from '../language/index.ts'
import { bookRule, type RuleBook } from '../rule-book.ts'
import type { PlannedSave } from '../segment-changes.ts'
import { runOf } from '../segment-size.ts'
import type { SavedSegment } from '../segment-store.ts'
import { accountNames, type NamedAccount } from './named-accounts.ts'
import { partsOfRule, type RuleDifference, ruleDifference } from './rule-difference.ts'
import { scanMembers } from './scan-members.ts'
import { usedVersions } from './versions.ts'

/** What a rule keeps today. */
export interface PreviewSize {
  readonly accounts: number
  /** Only for a rule about people; `unknown` counts people then. */
  readonly people: number | null
  readonly unknown: number
}

/** Who would come into a segment and who would leave it. */
export interface PreviewMove {
  readonly name: string
  /** Null: there was no rule, or it no longer holds. */
  readonly before: PreviewSize | null
  readonly after: PreviewSize
  readonly entered: number
  readonly left: number
}

export interface SavePreview extends PreviewMove {
  readonly sentenceBefore: string | null
  /** Null for a new segment. */
  readonly difference: RuleDifference | null
  /** The first ones by name. */
  readonly enteredAccounts: readonly NamedAccount[]
  readonly leftAccounts: readonly NamedAccount[]
  /** Segments that use this one, directly or through others, whose accounts would be others. */
  readonly moves: readonly PreviewMove[]
}

const NAMES = 50

/**
 * What saving a rule would do to the accounts of its segment and of those that use it, asked of the market as it is
 * now: one pass, and another for the names where anybody moves. Changes nothing.
 */
export async function previewSave(
  market: Market,
  book: RuleBook,
  name: string,
  plan: PlannedSave,
  signal?: AbortSignal,
): Promise<SavePreview> {
  const next = bookAfter(book, name, plan)
  const users = next.segments.filter(
    (segment) =>
      segment.name !== name && usedVersions(next, segment.rule).some(([id]) => id === (plan.existing?.id ?? 0)),
  )
  const asked = [name, ...users.map((user) => user.name)].map((each) => ({
    name: each,
    before: checked(book, each),
    after: checked(next, each),
  }))
  const own = asked[0]
  if (own?.after === undefined) throw new Error('a rule that was planned is not valid')
  const run = runOf(market, book)
  const [move, ...moves] = await moved(market, asked, run, signal)
  if (move === undefined) throw new Error('a rule that was asked is not answered')
  const some = move.entered + move.left > 0
  const named = some ? await movers(market, book, own.before?.rule, own.after.rule, run, signal) : []
  return {
    ...move,
    sentenceBefore: own.before?.sentence ?? null,
    difference:
      plan.existing === undefined
        ? null
        : ruleDifference(partsOfRule(plan.existing.rule, own.before?.rule), partsOfRule(plan.rule, own.after.rule)),
    enteredAccounts: named.filter(({ side }) => side === 2).map(account),
    leftAccounts: named.filter(({ side }) => side === 1).map(account),
    moves: moves.filter(({ entered, left }) => entered + left > 0),
  }
}

function bookAfter(book: RuleBook, name: string, plan: PlannedSave): RuleBook {
  const { existing, rule, subject } = plan
  if (existing !== undefined) {
    const segments = book.segments.map((each) => (each.id === existing.id ? { ...each, rule, subject } : each))
    return { ...book, segments }
  }
  const never = new Date(0)
  const shape = { id: 0, note: null, colour: 0, version: 0, createdAt: never, updatedAt: never }
  const segment: SavedSegment = { ...shape, name, rule, subject }
  return { ...book, segments: [...book.segments, segment] }
}

function checked(book: RuleBook, name: string): { rule: CheckedRule; sentence: string } | undefined {
  const segment = book.segments.find((each) => each.name === name)
  const booked = segment === undefined ? undefined : bookRule(book, segment.rule)
  return booked === undefined || 'problems' in booked ? undefined : booked
}

interface Asked {
  readonly name: string
  readonly before: { readonly rule: CheckedRule } | undefined
  readonly after: { readonly rule: CheckedRule } | undefined
}

interface Counted {
  readonly [column: string]: unknown
  readonly segment: number
  /** Of the rule before and of the one after. */
  readonly accounts: readonly string[]
  readonly kept: readonly string[]
  readonly unknown: readonly string[]
}

async function moved(market: Market, all: readonly Asked[], run: Run, signal?: AbortSignal): Promise<PreviewMove[]> {
  const rules = all.flatMap(({ before, after }, index): AskedRule[] => [
    ...(before === undefined ? [] : [{ place: index * 2, rule: before.rule }]),
    ...(after === undefined ? [] : [{ place: index * 2 + 1, rule: after.rule }]),
  ])
  const rows = await market.engine.rows<Counted>(
    sql`SELECT segment, [bitmapCardinality(_was), bitmapCardinality(_is)] AS accounts, _kept AS kept, _unknown AS unknown,
bitmapAndnotCardinality(_is, _was) AS entered, bitmapAndnotCardinality(_was, _is) AS left
FROM (SELECT toUInt32(intDiv(place, 2)) AS segment, groupBitmapMergeStateIf(members, place % 2 = 0) AS _was,
groupBitmapMergeStateIf(members, place % 2 = 1) AS _is, [sumIf(kept, place % 2 = 0), sumIf(kept, place % 2 = 1)] AS _kept,
[sumIf(unknown, place % 2 = 0), sumIf(unknown, place % 2 = 1)] AS _unknown
FROM (${scanMembers(rules, run)}) GROUP BY segment)`,
    signal === undefined ? {} : { signal },
  )
  return all.map(({ name, before, after }, index) => {
    const row = rows.find(({ segment }) => segment === index)
    const size = (of: Asked['before'], at: 0 | 1): PreviewSize => ({
      accounts: Number(row?.accounts[at] ?? 0),
      people: of?.rule.subject === 'contact' ? Number(row?.kept[at] ?? 0) : null,
      unknown: Number(row?.unknown[at] ?? 0),
    })
    return {
      name,
      before: before === undefined ? null : size(before, 0),
      after: size(after, 1),
      entered: Number(row?.entered ?? 0),
      left: Number(row?.left ?? 0),
    }
  })
}

interface Mover {
  readonly [column: string]: unknown
  readonly aid: number
  /** 1: only the rule before keeps it; 2: only the one after. */
  readonly side: number
  readonly name: string | null
  readonly domain: string | null
}

async function movers(
  market: Market,
  book: RuleBook,
  before: CheckedRule | undefined,
  after: CheckedRule,
  run: Run,
  signal: AbortSignal | undefined,
): Promise<readonly Mover[]> {
  const members = (rule: CheckedRule | undefined, side: 1 | 2): Sql[] =>
    rule === undefined
      ? []
      : [
          sql`SELECT DISTINCT aid, ${value(side, 'UInt8')} AS side FROM (${compileRule(rule, run).members()}) WHERE aid != 0`,
        ]
  const [first, second] = [...members(before, 1), ...members(after, 2)]
  if (first === undefined) return []
  const both = second === undefined ? first : sql`${first} UNION ALL ${second}`
  return market.engine.rows<Mover>(
    sql`SELECT _aid AS aid, _side AS side, _name AS name, _domain AS domain
FROM (SELECT aid AS _aid, toUInt8(sum(side)) AS _side FROM (${both}) GROUP BY aid HAVING _side < 3) AS _moved
LEFT JOIN (${accountNames(book.catalog)}) AS _known ON _aid = _of
ORDER BY _side, isNull(_name), lowerUTF8(ifNull(_name, '')), _aid LIMIT ${value(NAMES, 'UInt32')} BY _side`,
    signal === undefined ? {} : { signal },
  )
}

function account({ aid, name, domain }: Mover): NamedAccount {
  return { account: aid, name, domain, here: true }
}
