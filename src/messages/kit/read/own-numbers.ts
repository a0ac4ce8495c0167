import { accountUsage, type Catalog, type Market, ordersByProduct } from '../../../market-data/index.ts'
import { type Figure, figure } from '../../../paper/index.ts'
import { sql, value } from '../../../query/index.ts'
import { jobRoleWords, peopleOf } from '../../../roles/index.ts'
import type { Run } from '../../../segments/index.ts'
import { formatNumber } from '../../../terminal-table.ts'

/** The most used parts of the product that are told. */
const MOST_FEATURES = 3

/**
 * What a company did, on our records: its own people, what it spent and what it uses. It knows all of this itself, and can
 * correct it. What it was offered is in the CRM as sellers guess it: that is no number of theirs.
 */
export async function ownNumbers(
  market: Market,
  run: Run,
  { account, jobRole, today }: { readonly account: number; readonly jobRole: string; readonly today: string },
  signal: AbortSignal,
): Promise<readonly Figure[]> {
  const { catalog } = run
  const reading = { market, catalog, aid: account, signal }
  const [[counted], products, features] = await Promise.all([
    market.engine.rows(
      sql`SELECT count() AS people FROM (${peopleOf({ ...run, among: [account] })}) WHERE job_role = ${value(jobRole, 'String')}`,
      { signal },
    ),
    ordersByProduct(reading),
    accountUsage(reading),
  ])
  const base = { lo: null, hi: null, level: null, asOf: today } as const
  const trace = (words: string): Figure['trace'] => ({
    operation: 'account show',
    input: { account: `#${account}` },
    words,
  })
  const people = Number(counted?.people ?? 0)
  const words = jobRoleWords(jobRole).toLowerCase()
  return [
    // One is whoever hands it on.
    ...(people < 2
      ? []
      : [
          figure({
            ...base,
            key: 'people in the role',
            label: `${jobRoleWords(jobRole)} on record`,
            value: people,
            unit: 'count',
            currency: null,
            n: people,
            of: 'people on record',
            words: `${formatNumber(people)} of your people on record are among the ${words}.`,
            trace: trace('The people of the account.'),
          }),
        ]),
    ...spent(catalog, products, base, trace),
    ...features
      .filter(({ feature, lastYear }) => feature !== null && lastYear > 0)
      .slice(0, MOST_FEATURES)
      .map(({ feature, lastYear }) =>
        figure({
          ...base,
          key: `use of ${feature ?? ''}`,
          label: `Use of ${feature ?? ''}`,
          value: lastYear,
          unit: 'count',
          currency: null,
          n: lastYear,
          of: 'recorded uses in 365 days',
          words: `${feature ?? ''}: used ${formatNumber(lastYear)} times in the last 365 days.`,
          trace: trace('Its usage by feature.'),
        }),
      ),
  ]
}

function spent(
  { settings }: Catalog,
  products: Awaited<ReturnType<typeof ordersByProduct>>,
  base: Pick<Figure, 'lo' | 'hi' | 'level' | 'asOf'>,
  trace: (words: string) => Figure['trace'],
): readonly Figure[] {
  const orders = products.reduce((sum, { lastYear }) => sum + lastYear.orders, 0)
  const revenue = products.reduce((sum, { lastYear }) => sum + lastYear.revenue, 0)
  const uncounted = products.reduce((sum, { lastYear }) => sum + lastYear.uncounted, 0)
  if (orders === 0 || revenue <= 0) return []
  const but = uncounted === 0 ? '' : ` (${formatNumber(uncounted)} more say no amount)`
  const counted = orders - uncounted
  return [
    figure({
      ...base,
      key: 'spent',
      label: 'Spent on it in the last 365 days',
      value: revenue,
      unit: 'money',
      currency: settings.currency,
      n: counted,
      of: counted === 1 ? 'order' : 'orders',
      words: `You spent ${formatNumber(Math.round(revenue))} ${settings.currency} on it in the last 365 days, in ${formatNumber(counted)} ${counted === 1 ? 'order' : 'orders'}${but}.`,
      trace: trace('What it bought of each product in the last 365 days, added up.'),
    }),
  ]
}
