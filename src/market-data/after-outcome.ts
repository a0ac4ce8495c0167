import type { Kysely } from 'kysely'
import type { StateTables } from '../state/index.ts'
import type { FieldMark } from './field-mark.ts'

/** The field is filled in only after the outcome: somebody, or a mapping, says so. */
export const AFTER_OUTCOME: FieldMark = {
  action: 'field.after-outcome',
  isSet: isAfterOutcome,
  set: setAfterOutcome,
}

async function isAfterOutcome(db: Kysely<StateTables>, kind: string, field: string): Promise<boolean> {
  const row = await db
    .selectFrom('after_outcome')
    .selectAll()
    .where('kind', '=', kind)
    .where('field', '=', field)
    .executeTakeFirst()
  return row !== undefined
}

async function setAfterOutcome(tx: Kysely<StateTables>, kind: string, field: string, after: boolean): Promise<void> {
  await tx.deleteFrom('after_outcome').where('kind', '=', kind).where('field', '=', field).execute()
  if (after) await tx.insertInto('after_outcome').values({ kind, field }).execute()
}
