import { columnOf, loadCatalog, localDate, type Market, source } from '../../market-data/index.ts'
import { raw, sql, value } from '../../query/index.ts'
import { runOf } from '../../segments/index.ts'
import { answeringPeople } from './answering-people.ts'

/** One answer, beside whoever gave it. */
export interface ReadAnswer {
  readonly instrument: string
  readonly respondent: string
  /** The contact (`id:…`, `email:…`, `number:…`) where one is known, else `respondent:INSTRUMENT/RESPONDENT`. */
  readonly person: string
  /** The contact as the answer names them, by id or e-mail address. */
  readonly contact: string | null
  /** The account of the answer, else that of the contact; null where neither is known. */
  readonly account: number | null
  /** Of the contact, as in "creative manager". */
  readonly jobRole: string | null
  readonly question: string
  /** The question as it was asked. */
  readonly wording: string | null
  /** A number, or the place of the words on their scale. */
  readonly value: number | null
  readonly text: string | null
  /** Day, with the time where it has one, in the workspace's time zone. */
  readonly at: string | null
}

export interface AskedAnswers {
  readonly instrument: string
  /** Only these; all where none are named. */
  readonly questions?: readonly string[]
}

/** The person key of an answer whose contact is not known. */
export function respondentKey(instrument: string, respondent: string): string {
  return `respondent:${instrument}/${respondent}`
}

/**
 * The answers to a survey, ordered by respondent: who gave them by id or e-mail address of the contact, with the account
 * and job role they have now. Linear in the answers and the people.
 */
export async function readAnswers(market: Market, asked: AskedAnswers): Promise<ReadAnswer[]> {
  const catalog = await loadCatalog(market)
  const answers = source(catalog, 'answers')
  const [number, instrument] = [columnOf(answers, catalog, 'answers', 'value'), value(asked.instrument, 'String')]
  const among =
    asked.questions === undefined ? raw('1') : sql`has(${value(asked.questions, 'Array(String)')}, question)`
  const rows: Record<string, unknown>[] = []
  const statement = sql`SELECT aid, toString(rid) AS number, respondent, contact, question, wording, ${number} AS said, text,
      ${localDate(catalog, raw('at'))} AS day
    FROM ${answers.from} ${answers.joins()} WHERE ${answers.where} AND instrument = ${instrument} AND ${among}
    ORDER BY respondent, question`
  for await (const batch of market.engine.batches(statement)) rows.push(...batch)
  const named = [...new Set(rows.flatMap((row) => (typeof row.contact === 'string' ? [row.contact] : [])))]
  const find = await answeringPeople(market, runOf(market, { catalog }), named)
  return rows.map((row): ReadAnswer => {
    const aid = Number(row.aid)
    const person = typeof row.contact === 'string' ? find(row.contact, aid) : undefined
    const respondent = typeof row.respondent === 'string' ? row.respondent : String(row.contact ?? row.number)
    return {
      instrument: asked.instrument,
      respondent,
      person: person?.key ?? respondentKey(asked.instrument, respondent),
      contact: typeof row.contact === 'string' ? row.contact : null,
      account: aid > 0 ? aid : person !== undefined && person.account > 0 ? person.account : null,
      jobRole: person?.jobRole ?? null,
      question: String(row.question),
      wording: typeof row.wording === 'string' ? row.wording : null,
      value: row.said === null ? null : Number(row.said),
      text: typeof row.text === 'string' ? row.text : null,
      at: typeof row.day === 'string' ? row.day : null,
    }
  })
}
