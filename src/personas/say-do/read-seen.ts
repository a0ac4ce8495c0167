import type { Market } from '../../market-data/index.ts'
import { raw, sql, value } from '../../query/index.ts'
import { engagementsOf, peopleOf } from '../../roles/index.ts'
import type { Run } from '../../segments/index.ts'
import { TOUCH_COLUMNS, type TouchMeasure } from '../facts/touch-shares.ts'

/**
 * Of everybody who was touched since a moment, by person key (`id:…`, `email:…`, `number:…`): whether they took part in such a
 * touch. One statement, linear in the touches and the people.
 */
export async function readSeen(
  market: Market,
  run: Run,
  asked: { readonly measure: TouchMeasure; readonly value: string; readonly since: Date },
  signal: AbortSignal,
): Promise<ReadonlyMap<string, boolean>> {
  const seen = new Map<string, boolean>()
  const told = raw(TOUCH_COLUMNS[asked.measure])
  const touched = sql`SELECT person, max(engaged = 1 AND ${told} = ${value(asked.value, 'String')}) AS took_part FROM (${engagementsOf(run)})
    WHERE at >= fromUnixTimestamp64Milli(${value(asked.since.getTime(), 'Int64')}, 'UTC') GROUP BY aid, person`
  const statement = sql`SELECT toString(p.person) AS number, p.id AS id, lowerUTF8(p.email) AS email, took_part
    FROM (${peopleOf(run)}) AS p INNER JOIN (SELECT person AS t_person, max(took_part) AS took_part FROM (${touched}) GROUP BY person) AS t ON p.person = t_person`
  for await (const rows of market.engine.batches(statement, { signal })) {
    for (const row of rows) {
      const [id, email] = [String(row.id), String(row.email)]
      const key = id !== '' ? `id:${id}` : email !== '' ? `email:${email}` : `number:${String(row.number)}`
      seen.set(key, Number(row.took_part) === 1)
    }
  }
  return seen
}
