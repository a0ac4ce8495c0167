import { columnOf, currencyProblem, findField, type Market, source } from '../../market-data/index.ts'
import { sql, value } from '../../query/index.ts'
import { dayOf, type Run, type TimeWindow } from '../../segments/index.ts'

/** What companies paid in the twelve months before now, in the workspace's currency. */
export interface Revenues {
  /** By account; one that paid nothing is not there. */
  readonly byAccount: ReadonlyMap<number, number>
  readonly currency: string
  readonly window: TimeWindow
  /** Orders of these accounts in that time that say no revenue: not in the sums. */
  readonly uncounted: number
  /** Why the orders cannot be summed; undefined where they can. */
  readonly refused: string | undefined
}

/** Accounts sent to the engine with one statement. */
const AT_ONCE = 20_000

/** A statement for every so many accounts, over their orders. */
export async function readRevenue(
  market: Market,
  run: Run,
  accounts: readonly number[],
  signal: AbortSignal,
): Promise<Revenues> {
  const { catalog, now } = run
  const since = new Date(now)
  since.setUTCFullYear(since.getUTCFullYear() - 1)
  const field = findField(catalog, 'orders', 'revenue')
  const problem = field === undefined ? undefined : currencyProblem(catalog, field)
  const byAccount = new Map<number, number>()
  let uncounted = 0
  const found = {
    byAccount,
    currency: catalog.settings.currency,
    window: { from: dayOf(since, run), to: dayOf(now, run) },
  }
  if (problem !== undefined) return { ...found, uncounted, refused: [problem.message, problem.hint].join(' ') }
  const orders = source(catalog, 'orders')
  const column = (name: string) => columnOf(orders, catalog, 'orders', name)
  const moment = (at: Date) => sql`fromUnixTimestamp64Milli(${value(at.getTime(), 'Int64')}, 'UTC')`
  for (let start = 0; start < accounts.length; start += AT_ONCE) {
    const some = value(accounts.slice(start, start + AT_ONCE), 'Array(UInt32)')
    const rows = await market.engine.rows(
      sql`SELECT aid, sum(toFloat64(ifNull(paid, 0))) AS total, countIf(isNull(paid)) AS uncounted
        FROM (SELECT aid, ${column('revenue')} AS paid, ${column('at')} AS ordered FROM ${orders.from} WHERE ${orders.where} AND aid IN ${some})
        WHERE ordered > ${moment(since)} AND ordered <= ${moment(now)} GROUP BY aid`,
      { signal },
    )
    for (const row of rows) {
      byAccount.set(Number(row.aid), Number(row.total))
      uncounted += Number(row.uncounted)
    }
  }
  return { ...found, uncounted, refused: undefined }
}
