import type { Market } from '../../../market-data/index.ts'
import { refuse } from '../../../problem.ts'
import { join, raw, type Sql, sql, value } from '../../../query/index.ts'
import { dayOf, namedAccounts, openUnitScan } from '../../../segments/index.ts'
import type { CohortPeriod } from '../cohort-periods.ts'
import { type AskedOfCohorts, openCohorts } from '../open-cohorts.ts'
import { customersSql } from '../read-cohorts.ts'
import type { CohortAccounts } from './cohort-accounts-schema.ts'

/** Which customers of a cohort: all, those that count in a cell, or those that do not. */
export const WHICH = ['all', 'again', 'not-again', 'customer', 'no-longer'] as const

interface AskedAccounts extends AskedOfCohorts {
  readonly cohort: string
  readonly after: number
  readonly which: (typeof WHICH)[number]
  readonly offset: number
  readonly limit: number
}

/** The customers behind a cell of the grid, a page of them by name, with what they brought. Four statements. */
export async function findCohortAccounts(
  market: Market,
  asked: AskedAccounts,
  signal: AbortSignal,
): Promise<CohortAccounts> {
  const opened = await openCohorts(market, asked, signal)
  const { run, periods, rule } = opened
  if (opened.refused !== undefined) {
    refuse('no_cohorts', opened.refused, { at: { field: 'cohort', value: asked.cohort } })
  }
  const { cohort, later } = cellOf(periods, asked)
  const customers = customersSql(run, opened)
  const scan = rule === undefined ? undefined : openUnitScan(run, { select: customers })
  const inside = rule === undefined || scan === undefined ? raw('1') : scan.truth(rule)
  const place = value(later + 1, 'UInt16')
  const bought = sql`arrayExists(one -> tupleElement(one, 1) = ${place}, buying)`
  const still = sql`arrayExists((one, stop) -> tupleElement(one, 1) <= ${place} AND ${place} < stop, buying, stops)`
  const kept: Readonly<Record<(typeof WHICH)[number], Sql>> = {
    all: raw('1'),
    again: bought,
    'not-again': sql`NOT ${bought}`,
    customer: still,
    'no-longer': sql`NOT ${still}`,
  }
  // What stands beside the unit in the scan is read by name.
  const rows = (of: Sql): Sql =>
    sql`SELECT ${of} FROM ${scan === undefined ? sql`(${customers})` : scan.from()} WHERE ${join([scan?.where ?? raw('1'), sql`cohort = ${value(cohort + 1, 'UInt16')}`, inside, kept[asked.which]], ' AND ')}`
  const accounts = rows(raw('aid'))
  const [named, [counted]] = await Promise.all([
    namedAccounts(market, run.catalog, accounts, asked, signal),
    market.engine.rows(sql`SELECT count() AS total FROM (${accounts})`, { signal }),
  ])
  const page = named.map(({ account }) => account)
  const figures = rows(sql`aid, ${bought} AS is_again, ${still} AS is_customer, first_revenue,
arraySum(arrayMap(one -> tupleElement(one, 3), arrayFilter(one -> tupleElement(one, 1) = ${place}, cells))) AS then_revenue,
arrayMin(arrayMap(one -> tupleElement(one, 6), buying)) AS first_at, arrayMax(arrayMap(one -> tupleElement(one, 5), buying)) AS last_at`)
  const found = await market.engine.rows(
    sql`SELECT * FROM (${figures}) WHERE aid IN ${value(page, 'Array(UInt32)')}`,
    { signal },
  )
  const byAccount = new Map(found.map((row) => [Number(row.aid), row]))
  const money = opened.revenueRefused === undefined
  return {
    of: opened.of,
    currency: run.catalog.settings.currency,
    cohort: periods[cohort]?.key ?? asked.cohort,
    period: periods[later]?.key ?? asked.cohort,
    partial: periods[later]?.partial ?? true,
    after: asked.after,
    which: asked.which,
    total: Number(counted?.total ?? 0),
    accounts: named.map(({ account, name, domain }) => {
      const row = byAccount.get(account)
      return {
        account,
        name,
        domain,
        again: Number(row?.is_again) === 1,
        customer: Number(row?.is_customer) === 1,
        firstPurchase: dayOf(new Date(Number(row?.first_at)), run),
        lastPurchase: dayOf(new Date(Number(row?.last_at)), run),
        firstRevenue: money ? Number(row?.first_revenue) : null,
        revenue: money ? Number(row?.then_revenue) : null,
      }
    }),
  }
}

/** Places of the cohort and of the period so long after it. */
function cellOf(
  periods: readonly CohortPeriod[],
  { cohort: key, after }: AskedAccounts,
): { readonly cohort: number; readonly later: number } {
  const cohort = periods.findIndex((period) => period.key === key)
  if (cohort < 0) {
    refuse('no_such_cohort', `${key} is not among the periods that the records tell of.`, {
      at: { field: 'cohort', value: key },
      hint: `They are ${periods[0]?.key} to ${periods.at(-1)?.key}.`,
    })
  }
  const later = cohort + after
  if (later >= periods.length) {
    refuse(
      'not_yet',
      `So long after ${key} is still to come: the records tell of ${periods.length - 1 - cohort} periods after.`,
      {
        at: { field: 'after', value: String(after) },
      },
    )
  }
  return { cohort, later }
}
