import { columnOf, localDate, type Market, source } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'

/** An open answer as it stands in the observations. */
export interface WrittenAnswer {
  readonly instrument: string
  /** As the file names who answered; else their contact, else the number of the row. */
  readonly respondent: string
  readonly question: string
  readonly wording: string | null
  /** As the file names the contact; null where it does not. */
  readonly contact: string | null
  readonly account: number | null
  readonly text: string
  /** `2026-03-31`; null where nobody wrote it down. */
  readonly day: string | null
}

/** Answers in words to these questions of these surveys, by respondent. One statement, linear in their answers. */
export async function readWrittenAnswers(
  market: Market,
  run: Run,
  asked: { readonly instruments: readonly string[]; readonly questions: readonly string[] },
  signal?: AbortSignal,
): Promise<readonly WrittenAnswer[]> {
  if (asked.instruments.length === 0) return []
  const answers = source(run.catalog, 'answers')
  const { from, where } = answers
  const field = (name: string): Sql => columnOf(answers, run.catalog, 'answers', name)
  const text = (name: string): Sql => sql`toString(ifNull(${field(name)}, ''))`
  const rows = await market.engine.rows(
    sql`SELECT ${text('instrument')} AS a_instrument, ${text('question')} AS a_question, ${text('wording')} AS a_wording,
  ${text('contact')} AS a_contact, ${text('text')} AS a_text, ${localDate(run.catalog, field('at'))} AS a_at, aid AS a_account,
  toString(coalesce(${field('respondent')}, ${field('contact')}, toString(rid))) AS a_respondent
FROM ${from} WHERE ${where} AND ${text('text')} != ''
  AND ${text('instrument')} IN (SELECT arrayJoin(${value([...asked.instruments], 'Array(String)')}))
  AND ${text('question')} IN (SELECT arrayJoin(${value([...asked.questions], 'Array(String)')}))
ORDER BY a_instrument, a_question, a_respondent`,
    signal === undefined ? {} : { signal },
  )
  const told = (cell: unknown): string | null => (typeof cell === 'string' && cell !== '' ? cell : null)
  return rows.map((row) => ({
    instrument: String(row.a_instrument),
    respondent: String(row.a_respondent),
    question: String(row.a_question),
    wording: told(row.a_wording),
    contact: told(row.a_contact),
    account: Number(row.a_account) === 0 ? null : Number(row.a_account),
    text: String(row.a_text),
    day: told(row.a_at)?.slice(0, 10) ?? null,
  }))
}
