import type { Market } from '../../market-data/index.ts'
import { sql } from '../../query/index.ts'
import { peopleOf } from '../../roles/index.ts'
import { type RuleBook, type Run, runOf } from '../../segments/index.ts'

/** What the people of an account are called, by id and by e-mail address in small letters. One statement. */
export async function readNames(
  market: Market,
  book: RuleBook,
  aid: number,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const run: Run = { ...runOf(market, book), among: [aid] }
  const rows = await market.engine.rows(sql`SELECT id, email, name FROM (${peopleOf(run)}) WHERE name != ''`, {
    signal,
  })
  return new Map(
    rows.flatMap(({ id, email, name }) =>
      [String(id), String(email).toLowerCase()].flatMap((key) => (key === '' ? [] : [[key, String(name)] as const])),
    ),
  )
}
