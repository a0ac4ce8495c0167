import { currencyProblem, findField, type Market } from '../../market-data/index.ts'
import type { Run } from '../language/index.ts'
import { moneyOf, readBasis } from '../market/market-basis.ts'
import { AMOUNTS } from '../market/market-sql.ts'
import { type PurchaseSource, purchaseSource } from './purchases.ts'
import { dayOf, momentOf } from './time-window.ts'

/** Which amounts of a workspace can be summed, where they come from, and why the others cannot be told. */
export interface MarketMoney {
  /** Where purchases are read from; null where nobody bought yet. */
  readonly source: PurchaseSource | null
  /** Names of the amounts that are summed: `revenue`, `profit`; of deals `amount`. */
  readonly money: readonly string[]
  /** The day of the last purchase, where it lies more than a month before the run's date: the records end there. */
  readonly recordsEnd: string | null
  /** Why there is no such figure, in words; undefined where there is one. */
  readonly refused: {
    readonly revenue: string | undefined
    readonly profit: string | undefined
    /** Of the deals. */
    readonly amount: string | undefined
    readonly retention: string | undefined
  }
}

const A_MONTH = 31 * 86_400_000

/** One statement. */
export async function marketMoney(market: Market, run: Run, signal: AbortSignal): Promise<MarketMoney> {
  const { catalog } = run
  const orders = moneyOf(catalog)
  const field = findField(catalog, 'deals', 'amount')
  const problem = field === undefined ? undefined : currencyProblem(catalog, field)
  const amount = problem === undefined ? undefined : [problem.message, problem.hint].join(' ')
  const { basis, missing } = await readBasis(market, run, orders.refused, signal)
  const source = purchaseSource(basis)
  const last = source === 'orders' ? basis.ordersTo : basis.closedTo
  const recordsEnd = last !== null && last < dayOf(new Date(momentOf(run).getTime() - A_MONTH), run) ? last : null
  const lastYear = (name: string): string | undefined =>
    missing.amounts[AMOUNTS.findIndex((each) => each.field === name && each.window === 'lastYear')]
  if (source === 'orders') {
    const refused = { revenue: lastYear('revenue'), profit: lastYear('profit'), amount, retention: undefined }
    return { source, money: orders.sums, recordsEnd, refused }
  }
  const nobody = source === null ? 'There are no orders and no deals that were won.' : undefined
  return {
    source,
    money: amount === undefined ? ['amount'] : [],
    recordsEnd,
    refused: {
      revenue: nobody ?? amount,
      profit: nobody ?? 'There are no orders, and a won deal does not say what profit it brings.',
      amount: nobody ?? amount,
      retention: nobody ?? 'There are no orders, and whoever bought once by a deal need not buy again to stay.',
    },
  }
}
