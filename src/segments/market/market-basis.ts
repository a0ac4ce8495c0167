import { type Catalog, currencyProblem, findField, type Market } from '../../market-data/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import type { Run } from '../language/index.ts'
import type { Missing } from './market-figures.ts'
import { AMOUNTS, basisSql, yearBefore } from './market-sql.ts'

/** What the figures of a market rest on, and why some cannot be told. */
export interface MarketBasis {
  readonly closedDeals: number
  /** Days in the workspace's time zone, `2026-03-31`; of the deals, or order lines, that say theirs. */
  readonly closedFrom: string | null
  readonly closedTo: string | null
  readonly orderLines: number
  readonly ordersFrom: string | null
  readonly ordersTo: string | null
  /** In words, for people who read the figures. */
  readonly notes: string[]
}

type Money = 'revenue' | 'profit'

/** Amounts that can be summed in one currency; of the others, why not. */
export function moneyOf(catalog: Catalog): { readonly sums: readonly Money[]; readonly refused: Map<Money, string> } {
  const refused = new Map<Money, string>()
  for (const name of ['revenue', 'profit'] as const) {
    const field = findField(catalog, 'orders', name)
    const problem = field === undefined ? undefined : currencyProblem(catalog, field)
    if (problem !== undefined) refused.set(name, [problem.message, problem.hint].join(' '))
  }
  return { sums: (['revenue', 'profit'] as const).filter((name) => !refused.has(name)), refused }
}

export async function readBasis(
  market: Market,
  run: Run,
  refused: ReadonlyMap<Money, string>,
  signal?: AbortSignal,
): Promise<{ basis: MarketBasis; missing: Missing }> {
  const [row] = await market.engine.rows(basisSql(run), signal === undefined ? {} : { signal })
  if (row === undefined) throw new Error('a count without a row')
  const day = (stored: unknown): string | null => dayOf(stored, run.catalog.settings.timeZone)
  const closedDeals = Number(row.closed)
  const orderLines = Number(row.orders)
  const lines = { revenue: Number(row.revenue_lines), profit: Number(row.profit_lines) }
  const basis = {
    closedDeals,
    closedFrom: closedDeals === 0 ? null : day(row.closed_from),
    closedTo: closedDeals === 0 ? null : day(row.closed_to),
    orderLines,
    ordersFrom: orderLines === 0 ? null : day(row.orders_from),
    ordersTo: orderLines === 0 ? null : day(row.orders_to),
  }
  const notes = (['revenue', 'profit'] as const).flatMap((name) => {
    const lost = Number(row[`${name}_lost`])
    const silent = orderLines - lines[name]
    return [
      ...(lines[name] > 0 && silent > 0
        ? [
            `${formatNumber(silent)} of ${formatNumber(orderLines)} order lines do not say their ${name} and add nothing to it.`,
          ]
        : []),
      ...(lost > 0 && !refused.has(name)
        ? [`For the ${name} of ${formatNumber(lost)} order lines no rate held on their date; they are left out.`]
        : []),
    ]
  })
  const since = yearBefore(run)
  const amounts = AMOUNTS.map(({ field, window }) => {
    if (orderLines === 0) return 'There are no orders.'
    if (refused.has(field)) return refused.get(field)
    if (lines[field] === 0) {
      return `No order line says its ${field} (0 of ${formatNumber(orderLines)}).`
    }
    const last = momentOf(row.orders_to)
    if (window === 'lastYear' && (last === undefined || last <= since)) {
      return `No order is of the 12 months before ${day((run.asOf ?? run.now).toISOString())}; the last is of ${basis.ordersTo ?? 'an unknown date'}.`
    }
    return undefined
  })
  const closeRate = closedDeals === 0 ? 'No deal was won or lost yet.' : undefined
  return { basis: { ...basis, notes }, missing: { closeRate, amounts } }
}

/** The engine's `2026-03-31 12:00:00.000` is in UTC. */
function momentOf(stored: unknown): Date | undefined {
  if (typeof stored !== 'string') return undefined
  return new Date(stored.endsWith('Z') ? stored : `${stored.replace(' ', 'T')}Z`)
}

function dayOf(stored: unknown, timeZone: string): string | null {
  const moment = momentOf(stored)
  // Sweden writes its days as ISO 8601 does.
  return moment === undefined ? null : new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment)
}
