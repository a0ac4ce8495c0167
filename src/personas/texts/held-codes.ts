import type { Kysely } from 'kysely'
import type { EvidencePerson } from '../../research/index.ts'
import type { StateTables } from '../../state/index.ts'
import type { OpenEvidence } from '../shown/open-evidence.ts'
import type { HeldCode } from './draft-texts.ts'

/** The codes that a persona's people hold, by how many of them do. Two statements. */
export async function heldCodes(
  db: Kysely<StateTables>,
  open: OpenEvidence,
  people: readonly EvidencePerson[],
): Promise<readonly HeldCode[]> {
  const theirs = new Set(people.map(({ person }) => person))
  const places = await tellingPlaces(db)
  return open.evidence.codes
    .flatMap((code): HeldCode[] => {
      const quotes = open.quotesWith(code.id).filter(({ person }) => person !== null && theirs.has(person))
      if (quotes.length === 0) return []
      const told = quotes.flatMap(({ id }) => places.get(id) ?? []).sort((one, other) => one - other)
      return [
        {
          code,
          people: new Set(quotes.map(({ person }) => person)).size,
          quotes,
          told: told[Math.floor(told.length / 2)] ?? null,
        },
      ]
    })
    .sort((one, other) => other.people - one.people || (one.code.name < other.code.name ? -1 : 1))
}

/** Where each quote stands in its conversation, 0 to 1: people tell a purchase more or less in its order. */
async function tellingPlaces(db: Kysely<StateTables>): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('quotes')
    .innerJoin('interviews', 'interviews.id', 'quotes.interview_id')
    .select((each) => ['quotes.id', 'quotes.start_at', each.fn<number>('length', ['interviews.text']).as('length')])
    .execute()
  return new Map(rows.map(({ id, start_at, length }) => [id, length > 0 ? start_at / length : 0]))
}
