import { isFolding, type Market } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import type { AskedRule } from '../asked-rule.ts'
import type { Run } from '../language/index.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import { ensureKeptSets, readBase } from './kept-sets.ts'
import { type RuleSets, ruleSets } from './rule-sets.ts'
import { SetAlgebra } from './set-algebra.ts'
import { SET, SetWork } from './set-work.ts'

/** The answers to some rules, in a table that lasts until `drop`. */
export interface Answers {
  /** SELECT of `place` UInt32, `members` AggregateFunction(groupBitmap, UInt32), `kept`, `unknown`, `total` UInt64. */
  readonly select: Sql
  readonly drop: () => Promise<void>
  /** How it was done: `made` all sets anew, `patched` those of the changed accounts, `kept`: nothing had changed. */
  readonly how: 'made' | 'patched' | 'kept'
  readonly sets: number
  readonly changed: number
}

/** Below so many accounts one pass over the rows is as fast. */
const LEAST_ACCOUNTS = 50_000

/**
 * Answers rules about companies, all at once, from sets of accounts that are kept for each condition of theirs and for
 * each rule. What changed since they were made (an import, an undo, a merge, the clock) is asked of the changed accounts
 * alone; what no rule asked before is made; the rules themselves are intersections and unions of sets.
 *
 * Undefined where it would not be right or not be faster: as of a date, while rows are being folded, in a small market.
 */
export async function answerRules(
  market: Market,
  run: Run,
  rules: readonly AskedRule[],
  signal?: AbortSignal,
  leastAccounts = LEAST_ACCOUNTS,
): Promise<Answers | undefined> {
  if (run.asOf !== undefined || run.among !== undefined || rules.length === 0) return undefined
  if (rules.some(({ rule }) => rule.subject !== 'account')) return undefined
  const work = new SetWork(market, signal)
  const total = await work.count(sql`SELECT count() AS n FROM accounts WHERE _current`)
  if (total < leastAccounts) return undefined
  await ensureKeptSets(market)
  // First the notes, then whether anybody is at work: what was noted by then is folded, what is noted later comes later.
  const found = await readBase(market)
  if (await isFolding(market)) return undefined
  try {
    const algebra = new SetAlgebra(run.catalog)
    const asked = ruleSets(rules, algebra)
    const state = await bringUpToDate(work, run, { algebra, rules: asked }, found, total)
    const answers = await readAnswers(work, asked, state.sets, total)
    if (state.next !== undefined) await state.next()
    return {
      select: sql`SELECT place, members, kept, unknown, total FROM ${answers}`,
      drop: () => work.drop(),
      how: state.how,
      sets: algebra.asked.size,
      changed: state.changed,
    }
  } catch (error) {
    await work.drop()
    throw error
  }
}

async function readAnswers(
  work: SetWork,
  asked: readonly RuleSets[],
  sets: (keys: Sql) => Sql,
  total: number,
): Promise<Sql> {
  const answers = await work.table(
    'answers',
    sql`place UInt32, members ${SET}, kept UInt64, unknown UInt64, total UInt64`,
  )
  const texts = (keys: readonly string[]): Sql => sql`${value(keys, 'Array(String)')}`
  const places = value(
    asked.map(({ place }) => place),
    'Array(UInt32)',
  )
  const yes = asked.map((rule) => rule.yes.key)
  const unknown = asked.map((rule) => rule.unknown?.key ?? '')
  const keys = [...new Set([...yes, ...unknown])].filter((key) => key !== '')
  const found = await work.table('found', sql`condition String, accounts ${SET}`)
  await work.run(sql`INSERT INTO ${found} SELECT condition, accounts FROM (${sets(texts(keys))})`)
  if ((await work.count(sql`SELECT count() AS n FROM ${found}`)) !== keys.length) {
    throw new Error('the set of a rule is not there')
  }
  await work.run(sql`INSERT INTO ${answers} SELECT _row.1, accounts, bitmapCardinality(accounts), _size, ${value(total, 'UInt64')}
FROM (SELECT arrayJoin(arrayZip(${places}, ${texts(yes)}, ${texts(unknown)})) AS _row) AS _rows
INNER JOIN ${found} AS _yes ON _row.2 = _yes.condition
LEFT JOIN (SELECT condition, bitmapCardinality(accounts) AS _size FROM ${found}) AS _unknown ON _row.3 = _unknown.condition`)
  return answers
}
