import type { Kysely } from 'kysely'
import type { StateTables } from '../state/index.ts'

/** Whether somebody, or a mapping, declared the field as filled in after the outcome. */
export async function isAfterOutcome(db: Kysely<StateTables>, kind: string, field: string): Promise<boolean> {
  const row = await db
    .selectFrom('after_outcome')
    .selectAll()
    .where('kind', '=', kind)
    .where('field', '=', field)
    .executeTakeFirst()
  return row !== undefined
}

export async function setAfterOutcome(
  tx: Kysely<StateTables>,
  kind: string,
  field: string,
  after: boolean,
): Promise<void> {
  await tx.deleteFrom('after_outcome').where('kind', '=', kind).where('field', '=', field).execute()
  if (after) await tx.insertInto('after_outcome').values({ kind, field }).execute()
}
