import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import { type QuotePlace, readNames } from '../store/persona-body.ts'

/** Numbers of quotes by their places. */
export async function readPlaces(db: Kysely<StateTables>): Promise<ReadonlyMap<string, number>> {
  const { quotes } = await readNames(db)
  return new Map([...quotes].map(([id, place]) => [placeKey(place), id]))
}

export function placeKey(place: QuotePlace): string {
  return 'interview' in place
    ? JSON.stringify([place.interview, place.start, place.end])
    : JSON.stringify([place.instrument, place.respondent, place.question, place.start, place.end])
}
