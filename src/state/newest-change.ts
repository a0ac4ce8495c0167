import type { Kysely } from 'kysely'
import type { StateTables } from './tables.ts'

/** The number of the newest change: every change writes an audit entry, so this is the workspace's version. 0: none yet. */
export async function newestChange(db: Kysely<StateTables>): Promise<number> {
  const newest = await db
    .selectFrom('audit')
    .select((each) => each.fn.max<string | number>('id').as('id'))
    .executeTakeFirst()
  return Number(newest?.id ?? 0)
}
