import type { Kysely } from 'kysely'
import { type Catalog, type Market, source } from '../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../query/index.ts'
import type { StateTables } from '../../state/index.ts'
import type { ColumnFacts } from './questions/column-facts.ts'

/** Different texts of a question that are looked at; an open question may have as many as people. */
const TEXTS = 300

/** A survey and its columns, in the order in which they were asked where an import told it. */
interface SurveyColumns {
  readonly instrument: string
  readonly columns: readonly ColumnFacts[]
  readonly ordered: boolean
}

/** What was answered in each column of every survey, or of one. One statement, linear in the answers. */
export async function surveyColumns(
  market: Market,
  catalog: Catalog,
  instrument?: string,
  signal?: AbortSignal,
): Promise<SurveyColumns[]> {
  const { from, where } = source(catalog, 'answers')
  const only: Sql = instrument === undefined ? raw('1') : sql`instrument = ${value(instrument, 'String')}`
  const statement = sql`SELECT instrument, question, asked, written, toString(times) AS n, figure,
      toString(count() OVER q) AS different, toString(sum(times) OVER q) AS answered
    FROM (SELECT instrument, question, any(ifNull(toString(wording), '')) AS asked, ifNull(text, toString(value)) AS written,
        count() AS times, any(ifNull(value, toFloat64OrNull(ifNull(text, '')))) AS figure
      FROM ${from} WHERE ${where} AND instrument IS NOT NULL AND question IS NOT NULL AND ${only} GROUP BY instrument, question, written)
    WINDOW q AS (PARTITION BY instrument, question)
    ORDER BY instrument, question, times DESC, written LIMIT ${raw(String(TEXTS))} BY instrument, question`
  const surveys = new Map<
    string,
    Map<string, ColumnFacts & { texts: { text: string; n: number; number: number | null }[] }>
  >()
  const options = signal === undefined ? {} : { signal }
  for await (const batch of market.engine.batches(statement, options)) {
    for (const row of batch) {
      const [survey, question] = [String(row.instrument), String(row.question)]
      const columns = surveys.get(survey) ?? new Map()
      surveys.set(survey, columns)
      const column = columns.get(question) ?? {
        question,
        wording: row.asked === '' ? question : String(row.asked),
        answered: Number(row.answered),
        distinct: Number(row.different),
        texts: [],
      }
      columns.set(question, column)
      column.texts.push({
        text: String(row.written),
        n: Number(row.n),
        number: row.figure === null ? null : Number(row.figure),
      })
    }
  }
  const orders = await askedOrders(market.state.db)
  return [...surveys].map(([name, columns]) => ({
    instrument: name,
    ...inOrder([...columns.values()], orders),
  }))
}

/** The columns of each survey that was imported with a column for each question. */
async function askedOrders(db: Kysely<StateTables>): Promise<readonly (readonly string[])[]> {
  const rows = await db
    .selectFrom('imports')
    .select('mapping')
    .where('status', '=', 'done')
    .orderBy('id', 'desc')
    .execute()
  return rows.flatMap(({ mapping }) => {
    const { asked } = mapping as { asked?: readonly string[] }
    return asked === undefined || asked.length === 0 ? [] : [asked]
  })
}

/** As the import that shares most of the questions has them; else by name, numbers by their size. */
function inOrder(columns: ColumnFacts[], orders: readonly (readonly string[])[]): Omit<SurveyColumns, 'instrument'> {
  const names = new Set(columns.map(({ question }) => question))
  let best: readonly string[] = []
  let shares = 0
  for (const order of orders) {
    const shared = order.filter((question) => names.has(question)).length
    if (shared > shares) [best, shares] = [order, shared]
  }
  const places = new Map(best.map((question, at) => [question, at]))
  const collator = new Intl.Collator('en', { numeric: true })
  const sorted = columns.sort((left, right) => {
    const [a, b] = [places.get(left.question) ?? Infinity, places.get(right.question) ?? Infinity]
    return a === b ? collator.compare(left.question, right.question) : a - b
  })
  return { columns: sorted, ordered: shares > columns.length * 0.8 }
}
