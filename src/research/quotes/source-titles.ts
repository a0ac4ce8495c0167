import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'

/** Titles of documents of others; an interview's title may hold a name and is not shown beside a quote. */
export async function sourceTitles(db: Kysely<StateTables>): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('interviews').select(['id', 'title']).where('kind', '=', 'source').execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}
