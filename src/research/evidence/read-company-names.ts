import { findField, type Market } from '../../market-data/index.ts'
import { sql } from '../../query/index.ts'
import { openScan, type Run } from '../../segments/index.ts'

/** What these accounts are called. One statement. */
export async function readCompanyNames(
  market: Market,
  run: Run,
  accounts: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (accounts.length === 0) return new Map()
  const scan = openScan('account', { ...run, among: accounts })
  const field = findField(run.catalog, 'accounts', 'name')
  if (field === undefined) throw new Error('no field accounts.name')
  const name = sql`toString(ifNull(${scan.field(field)}, ''))`
  const rows = await market.engine.rows(sql`SELECT aid, ${name} AS called FROM ${scan.from()} WHERE ${scan.where}`)
  return new Map(rows.flatMap((row) => (row.called === '' ? [] : [[Number(row.aid), String(row.called)] as const])))
}
