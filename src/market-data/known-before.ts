import type { Kysely } from 'kysely'
import type { StateTables } from '../state/index.ts'
import type { FieldMark } from './field-mark.ts'

/** The field was known before the outcome, whatever it looks like: somebody says so. */
export const KNOWN_BEFORE: FieldMark = {
  action: 'field.known-before',
  isSet: isKnownBefore,
  set: setKnownBefore,
}

/** Fields that somebody confirmed as known before the outcome, as `kind.name`. */
export async function knownBeforeFields(db: Kysely<StateTables>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('known_before').selectAll().execute()
  return new Set(rows.map((row) => `${row.kind}.${row.field}`))
}

async function isKnownBefore(db: Kysely<StateTables>, kind: string, field: string): Promise<boolean> {
  return (await knownBeforeFields(db)).has(`${kind}.${field}`)
}

async function setKnownBefore(tx: Kysely<StateTables>, kind: string, field: string, known: boolean): Promise<void> {
  await tx.deleteFrom('known_before').where('kind', '=', kind).where('field', '=', field).execute()
  if (known) await tx.insertInto('known_before').values({ kind, field }).execute()
}
