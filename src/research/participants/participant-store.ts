import { type Kysely, type Selectable, sql } from 'kysely'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'

export type Participant = Selectable<StateTables['participants']>

/** What is known of somebody who is new. */
export interface NewParticipant {
  readonly name: string | null
  readonly title: string | null
  readonly person: string | null
  readonly account: number | null
  readonly accountName: string | null
}

export async function readParticipants(db: Kysely<StateTables>): Promise<readonly Participant[]> {
  return db.selectFrom('participants').selectAll().orderBy('id').execute()
}

/** The participant whom a pseudonym (`P07`) or a number names; throws a Problem where it is nobody. */
export async function findParticipant(db: Kysely<StateTables>, given: string): Promise<Participant> {
  const text = given.trim()
  const number = /^[pP]?0*(\d{1,9})$/.exec(text)?.[1]
  const all = await readParticipants(db)
  const found =
    all.find((each) => each.pseudonym.toLowerCase() === text.toLowerCase()) ??
    all.find((each) => number !== undefined && each.pseudonym.replace(/^P0*/, '') === number)
  if (found !== undefined) return found
  refuse('no_such_participant', `There is no participant ${JSON.stringify(text)}.`, {
    at: { field: 'participant', value: text },
    hint: 'Participants go by their pseudonym, such as P07: brushwork participant list',
  })
}

/** Makes a participant with the next pseudonym; a pseudonym is never given twice, also not after its participant is gone. */
export async function writeParticipant(
  tx: Kysely<StateTables>,
  { accountName, ...known }: NewParticipant,
  actor: string,
  at: Date,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    SELECT nextval(pg_get_serial_sequence('participants', 'id'))::integer AS id`.execute(tx)
  const id = rows[0]?.id
  if (id === undefined) throw new Error('a sequence without a next number')
  const pseudonym = `P${String(id).padStart(2, '0')}`
  await tx
    .insertInto('participants')
    .values({ id, pseudonym, ...known, account_name: accountName, actor, at })
    .execute()
  return id
}
