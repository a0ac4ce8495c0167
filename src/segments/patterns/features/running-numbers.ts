import { type CatalogField, type Market, source } from '../../../market-data/index.ts'
import { join, sql } from '../../../query/index.ts'
import type { Run } from '../../language/index.ts'
import { fieldKey } from './feature.ts'

/** What is known of the values of a field, over the accounts that have one. */
interface NumbersSeen {
  readonly n: number
  readonly different: number
  readonly whole: boolean
  readonly least: number
  readonly most: number
}

/** With so many pairs of equal ones expected, none at all happens once in e^7: less than once in a thousand. */
const EXPECTED_PAIRS = 7

/**
 * Whether numbers were given out, so that no two are the same, rather than counted or measured. Whole numbers that fall
 * anywhere between the least and the most would meet n(n−1)/2 ÷ range times on average (the problem of birthdays), and those
 * that crowd together, as sizes and amounts do, more often: where so many meetings are due and none is seen, somebody saw to
 * it. Employees repeat; revenues that are all different lie too far apart for any to be due.
 */
export function isRunningNumber({ n, different, whole, least, most }: NumbersSeen): boolean {
  if (!whole || different < n) return false
  return (n * (n - 1)) / 2 >= EXPECTED_PAIRS * (most - least + 1)
}

/**
 * Of a workspace's own fields those that number the accounts: `kind.name`. They name a company, and numbers that are given
 * in order tell the time: what goes with them is a drift, not something that companies have in common. Our own fields are
 * known by what they mean. One statement; linear in accounts.
 */
export async function runningNumbers(
  market: Market,
  run: Run,
  fields: readonly CatalogField[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const asked = fields.filter(
    ({ kind, custom, type }) => kind === 'accounts' && custom && (type === 'integer' || type === 'number'),
  )
  if (asked.length === 0) return new Set()
  const rows = source(run.catalog, 'accounts', run.asOf)
  const columns = asked.map((field) => {
    const own = rows.column(field)
    const number = sql`toFloat64(${own})`
    return sql`[toFloat64(count(${own})), toFloat64(uniqExact(${own})), toFloat64(countIf(${number} != floor(${number}))), min(${number}), max(${number})]`
  })
  const [row] = await market.engine.rows<{ seen: (number | null)[][] }>(
    sql`SELECT [${join(columns, ', ')}] AS seen FROM ${rows.from} WHERE ${rows.where}`,
    { signal },
  )
  const running = asked.filter((_, place) => {
    const [n, different, broken, least, most] = (row?.seen[place] ?? []).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ]
    return isRunningNumber({ n, different, whole: broken === 0, least, most })
  })
  return new Set(running.map(fieldKey))
}
