import type { Market } from '../../market-data/index.ts'
import { identifier, join, sql } from '../../query/index.ts'
import { clauses, openScan } from '../language/index.ts'
import { bookRule } from '../rule-book.ts'
import type { SegmentPast } from './find-history.ts'
import type { MovedAccount } from './moved-accounts.ts'
import { type KeptSize, sizesOf } from './refresh-store.ts'
import type { RulePart } from './rule-difference.ts'
import { bookOf } from './versions.ts'

/** One statement's question: the conditions of which refresh's rule do these accounts not meet, as of when? */
interface Question {
  readonly rule: KeptSize
  readonly at: Date
  readonly accounts: Set<number>
}

/**
 * The conditions that made each account of a page move, in the order of the page: for one that left, what it does not
 * meet at that refresh; for one that entered, what it did not meet at the refresh before, or what the old rule asked of
 * it. Empty where that cannot be told: people's rules, a rule that no longer holds, rows that were imported later and
 * carry an earlier date. At most two statements for each refresh of the page, over these accounts only.
 */
export async function moveReasons(
  market: Market,
  past: SegmentPast,
  page: readonly MovedAccount[],
  signal?: AbortSignal,
): Promise<readonly (readonly RulePart[])[]> {
  const sizes = new Map((await sizesOf(market.state.db, past.id)).map((size) => [size.refresh, size]))
  const questions = new Map<string, Question>()
  const keys = page.map((move) => {
    const asked = questionOf(move, sizes)
    if (asked === undefined || !move.here) return undefined
    const key = `${asked.rule.refresh}/${asked.at.getTime()}`
    const question = questions.get(key) ?? { ...asked, accounts: new Set<number>() }
    question.accounts.add(move.account)
    questions.set(key, question)
    return key
  })
  const answers = new Map<string, ReadonlyMap<number, readonly RulePart[]>>()
  for (const [key, question] of questions) answers.set(key, await unmet(market, past, question, signal))
  return page.map(({ account }, index) => answers.get(keys[index] ?? '')?.get(account) ?? [])
}

function questionOf(
  { direction, reason, found }: MovedAccount,
  sizes: ReadonlyMap<number, KeptSize>,
): Pick<Question, 'rule' | 'at'> | undefined {
  if (direction === 'left') return { rule: found, at: found.at }
  const before = found.compared === null ? undefined : sizes.get(found.compared.refresh)
  if (before === undefined || reason === 'unknown') return undefined
  return reason === 'rule' ? { rule: before, at: found.at } : { rule: found, at: before.at }
}

async function unmet(
  market: Market,
  past: SegmentPast,
  { rule: size, at, accounts }: Question,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<number, readonly RulePart[]>> {
  const { catalog } = past.book
  const book = bookOf(catalog, past.all, [[past.id, size.version], ...size.uses])
  const text = book.segments.find(({ id }) => id === past.id)?.rule
  const booked = text === undefined ? undefined : bookRule(book, text)
  if (booked === undefined || 'problems' in booked || booked.rule.subject === 'contact') return new Map()
  const parts = clauses(booked.rule)
  const scan = openScan('account', { catalog, now: market.clock(), asOf: at, among: [...accounts] })
  const verdicts = parts.map(
    (part, index) => sql`ifNull(${scan.verdict(part.rule)}, 0) AS ${identifier(`v${index}`)}`,
  )
  const names = join(
    parts.map((_, index) => identifier(`v${index}`)),
    ', ',
  )
  const rows = await market.engine.rows<{ aid: number; met: readonly (number | boolean)[] }>(
    sql`SELECT aid, [${names}] AS met FROM (SELECT aid, ${join(verdicts, ', ')} FROM ${scan.from()} WHERE ${scan.where})`,
    signal === undefined ? {} : { signal },
  )
  return new Map(
    rows.map(({ aid, met }) => [
      aid,
      parts.flatMap(({ text: rule, sentence }, index) => (Number(met[index]) === 1 ? [] : [{ rule, sentence }])),
    ]),
  )
}
