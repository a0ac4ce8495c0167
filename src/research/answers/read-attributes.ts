import { findField, type Market } from '../../market-data/index.ts'
import { sql } from '../../query/index.ts'
import { openScan, type Run } from '../../segments/index.ts'

/** What is known of a company whose people answered; null where it is not recorded. */
export interface CompanyAttributes {
  readonly industry: string | null
  readonly employees: number | null
  readonly country: string | null
  readonly lifecycle: string | null
}

/** Attributes of these accounts by number. One statement. */
export async function readAttributes(
  market: Market,
  run: Run,
  accounts: readonly number[],
): Promise<ReadonlyMap<number, CompanyAttributes>> {
  if (accounts.length === 0) return new Map()
  const scan = openScan('account', { ...run, among: accounts })
  const field = (name: string) => {
    const found = findField(run.catalog, 'accounts', name)
    if (found === undefined) throw new Error(`no field accounts.${name}`)
    return scan.field(found)
  }
  const columns = sql`${field('industry')} AS a_industry, ${field('employees')} AS a_employees, ${field('country')} AS a_country, ${field('lifecycle')} AS a_lifecycle`
  const rows = await market.engine.rows(sql`SELECT aid, ${columns} FROM ${scan.from()} WHERE ${scan.where}`)
  const told = (cell: unknown): string | null => (typeof cell === 'string' && cell !== '' ? cell : null)
  return new Map(
    rows.map((row) => [
      Number(row.aid),
      {
        industry: told(row.a_industry),
        employees: row.a_employees === null ? null : Number(row.a_employees),
        country: told(row.a_country),
        lifecycle: told(row.a_lifecycle),
      },
    ]),
  )
}
