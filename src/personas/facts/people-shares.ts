import { findField, type KindName, type Market } from '../../market-data/index.ts'
import { type Sql, sql } from '../../query/index.ts'
import { openScan, type Run } from '../../segments/index.ts'
import { type CountedShares, countShares } from './counted-shares.ts'

/** What people, and the companies they are of, are told apart by. */
export type PeopleMeasure = 'title' | 'seniority' | 'industry' | 'company size' | 'country' | 'city'

const COLUMNS: Readonly<Record<PeopleMeasure, string>> = {
  title: 'p_title',
  seniority: 'p_seniority',
  industry: 'p_industry',
  'company size': 'p_size',
  country: 'p_country',
  city: 'p_city',
}

/** Fewest people, and companies that they are of, on either side. */
export const FEWEST_PEOPLE = 10
const FEWEST_COMPANIES = 5

/** Who the persona's people are, beside everybody else of a known job role. One statement, linear in the people. */
export function readPeopleShares(
  market: Market,
  run: Run,
  mine: Sql,
  signal: AbortSignal,
): Promise<CountedShares<PeopleMeasure>> {
  const scan = openScan('contact', run)
  const text = (kind: KindName, name: string): Sql => {
    const field = findField(run.catalog, kind, name)
    if (field === undefined) throw new Error(`no field ${kind}.${name}`)
    return sql`toString(ifNull(${scan.field(field)}, ''))`
  }
  const employees = findField(run.catalog, 'accounts', 'employees')
  if (employees === undefined) throw new Error('no field accounts.employees')
  const count = scan.field(employees)
  const size = sql`multiIf(isNull(${count}), '', ${count} < 10, '1 to 9', ${count} < 50, '10 to 49', ${count} < 250, '50 to 249', ${count} < 1000, '250 to 999', '1,000 and more')`
  const columns = sql`aid, ${text('contacts', 'job_role')} AS job_role, ${text('contacts', 'title')} AS p_title, ${text('contacts', 'job_seniority')} AS p_seniority,
    ${text('accounts', 'industry')} AS p_industry, ${size} AS p_size, ${text('accounts', 'country')} AS p_country, ${text('accounts', 'city')} AS p_city`
  const people = sql`SELECT ${columns} FROM ${scan.from()} WHERE ${scan.where} AND aid != 0`
  return countShares(
    market,
    {
      rows: sql`SELECT *, ${mine} AS mine FROM (${people}) WHERE job_role != ''`,
      columns: COLUMNS,
      isEnough: (sums) => sums.size >= FEWEST_PEOPLE && sums.clusters >= FEWEST_COMPANIES,
      own: ['title'],
    },
    signal,
  )
}
