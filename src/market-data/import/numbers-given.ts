import { sql } from '../../query/index.ts'
import type { Work } from './work.ts'

const KEY = 'account-numbers'

/**
 * The highest number that an account ever had and that was taken back since; 0 where none was. A number is given once
 * and never again: what was kept of an account by its number (who was in a segment) must not become another's.
 */
export async function numbersGiven({ market }: Work): Promise<number> {
  const row = await market.state.db.selectFrom('workspace').select('value').where('key', '=', KEY).executeTakeFirst()
  return Number(row?.value ?? 0)
}

/** To be called before keys of accounts go. */
export async function rememberNumbers(work: Work): Promise<void> {
  const { highest } = await work.one<{ highest: number }>(sql`SELECT max(aid) AS highest FROM account_keys`)
  const known = await numbersGiven(work)
  if (highest <= known) return
  const value = JSON.stringify(highest)
  await work.market.state.db
    .insertInto('workspace')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
