import type { Kysely } from 'kysely'
import { type Problem, ProblemError } from '../problem.ts'
import { isCurrencyCode } from './settings.ts'
import type { StateTables } from './tables.ts'

/** One unit of `currency` is worth `rate` units of the workspace's currency from the moment `from` on. */
export interface DatedRate {
  readonly currency: string
  readonly from: Date
  readonly rate: number
}

/** All rates, by currency and then by date. */
export async function readRates(db: Kysely<StateTables>): Promise<DatedRate[]> {
  const rows = await db.selectFrom('rates').selectAll().orderBy('currency').orderBy('from_date').execute()
  return rows.map((row) => ({ currency: row.currency, from: row.from_date, rate: row.rate }))
}

/** Adds rates; one with the same currency and date replaces the older. Throws a `ProblemError` with every problem. */
export async function writeRates(tx: Kysely<StateTables>, rates: readonly DatedRate[]): Promise<void> {
  const problems = rates.flatMap(rateProblems)
  if (problems.length > 0) throw new ProblemError(problems)
  for (const { currency, from, rate } of rates) {
    await tx
      .insertInto('rates')
      .values({ currency, from_date: from, rate })
      .onConflict((conflict) => conflict.columns(['currency', 'from_date']).doUpdateSet({ rate }))
      .execute()
  }
}

/** Takes a rate away; false when there was none of that currency and date. */
export async function deleteRate(tx: Kysely<StateTables>, currency: string, from: Date): Promise<boolean> {
  const result = await tx
    .deleteFrom('rates')
    .where('currency', '=', currency)
    .where('from_date', '=', from)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

function rateProblems({ currency, from, rate }: DatedRate, index: number): Problem[] {
  const problems: Problem[] = []
  const found = (code: string, message: string, field: string) =>
    problems.push({ code, message, at: { field: `rates[${index}].${field}` } })
  if (!isCurrencyCode(currency)) found('invalid_currency', `"${currency}" is not a currency code.`, 'currency')
  if (Number.isNaN(from.getTime())) found('invalid_date', 'A rate needs the date it holds from.', 'from')
  if (!(Number.isFinite(rate) && rate > 0)) found('invalid_rate', `${rate} is not a rate above 0.`, 'rate')
  return problems
}
