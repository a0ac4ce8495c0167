import type { Kysely } from 'kysely'
import { z } from 'zod'
import { readSettings, type StateTables } from '../../../state/index.ts'
import type { Economics } from './economics.ts'

type Db = Kysely<StateTables>

/** As it is kept: amounts mean the currency that they were entered in. */
export interface StoredEconomics extends Economics {
  readonly currency: string
}

const stored = z.object({
  margin: z.number().nullable(),
  reach: z.number().nullable(),
  serve: z.number().nullable(),
  horizon: z.number().nullable(),
  currency: z.string(),
})

/** Key of the workspace table; a segment goes by its number, so that a new name keeps its figures. */
export function economicsKey(segment?: number): string {
  return segment === undefined ? 'economics' : `economics.${segment}`
}

/** What was entered for the whole workspace, or for one segment; undefined where nothing was. */
export async function readEconomics(db: Db, segment?: number): Promise<StoredEconomics | undefined> {
  const row = await db
    .selectFrom('workspace')
    .select('value')
    .where('key', '=', economicsKey(segment))
    .executeTakeFirst()
  return row === undefined ? undefined : stored.parse(row.value)
}

/** Sets all four at once, by default in the workspace's currency of this moment; with nothing in them they are forgotten. */
export async function writeEconomics(
  tx: Db,
  economics: Economics,
  of: { readonly segment?: number | undefined; readonly currency?: string } = {},
): Promise<void> {
  const { margin, reach, serve, horizon } = economics
  const key = economicsKey(of.segment)
  await tx.deleteFrom('workspace').where('key', '=', key).execute()
  if ([margin, reach, serve, horizon].every((figure) => figure === null)) return
  const currency = of.currency ?? (await readSettings(tx)).currency
  await tx
    .insertInto('workspace')
    .values({ key, value: JSON.stringify({ margin, reach, serve, horizon, currency }) })
    .execute()
}
