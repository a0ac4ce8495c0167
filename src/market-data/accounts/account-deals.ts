import { raw, sql } from '../../query/index.ts'
import { type AccountReading, converted, numberOf, type Page, type Part, pageOf, textOf } from './account-rows.ts'

export interface AccountDeal {
  readonly id: string | null
  readonly name: string | null
  readonly stage: string | null
  readonly status: string | null
  readonly type: string | null
  readonly product: string | null
  /** As recorded, in `currency`. */
  readonly amount: number | null
  readonly currency: string
  /** The amount in the currency of the workspace; null where it is missing or there is no rate. */
  readonly worth: number | null
  readonly opened: string | null
  readonly closed: string | null
  readonly expectedClose: string | null
  /** Won or lost because. */
  readonly reason: string | null
  readonly competitor: string | null
  readonly owner: string | null
}

/** Deals with the account: open ones first, then the last closed. */
export async function accountDeals(reading: AccountReading, page: Page): Promise<Part<AccountDeal>> {
  const { catalog } = reading
  return pageOf(reading, {
    kind: 'deals',
    names: [
      'id',
      'name',
      'stage',
      'status',
      'type',
      'product',
      'amount',
      'currency',
      'opened_at',
      'closed_at',
      'expected_close_at',
      'reason',
      'competitor',
      'owner',
    ],
    more: [sql`${converted(catalog, 'deals', 'amount')} AS s_worth`],
    orderBy: raw("ifNull(status = 'open', 0) DESC, ifNull(closed_at, opened_at) DESC NULLS LAST"),
    page,
    read: (row) => ({
      id: textOf(row, 'id'),
      name: textOf(row, 'name'),
      stage: textOf(row, 'stage'),
      status: textOf(row, 'status'),
      type: textOf(row, 'type'),
      product: textOf(row, 'product'),
      amount: numberOf(row, 'amount'),
      currency: textOf(row, 'currency') ?? catalog.settings.currency,
      worth: numberOf(row, 'worth'),
      opened: textOf(row, 'opened_at'),
      closed: textOf(row, 'closed_at'),
      expectedClose: textOf(row, 'expected_close_at'),
      reason: textOf(row, 'reason'),
      competitor: textOf(row, 'competitor'),
      owner: textOf(row, 'owner'),
    }),
  })
}
