import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import type { ChampionAct } from './champion-tests.ts'

type Db = Kysely<StateTables>

/** An act with the person it is of and when it was written down. */
export interface StoredAct extends ChampionAct {
  /** As `personKey` names them. */
  readonly person: string
  readonly at: Date
}

/** The acts noted of a person, the oldest first. */
export async function readActs(db: Db, person: string): Promise<readonly StoredAct[]> {
  const rows = await db
    .selectFrom('champion_acts')
    .selectAll()
    .where('person', '=', person)
    .orderBy('day')
    .orderBy('id')
    .execute()
  return rows.map(({ actor, ...act }) => ({ ...act, by: actor }))
}

/** Writes an act down and gives its number; one that is taken back and comes again keeps the number it had. */
export async function writeAct(tx: Db, act: Omit<StoredAct, 'id'> & { readonly id?: number }): Promise<number> {
  const { by, ...columns } = act
  const { id } = await tx
    .insertInto('champion_acts')
    .values({ ...columns, actor: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findAct(db: Db, id: number): Promise<StoredAct | undefined> {
  const row = await db.selectFrom('champion_acts').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const { actor, ...act } = row
  return { ...act, by: actor }
}

export async function deleteAct(tx: Db, id: number): Promise<void> {
  await tx.deleteFrom('champion_acts').where('id', '=', id).execute()
}
