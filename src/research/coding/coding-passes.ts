import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'

/** An interview, or the answers to one question. */
export type ReadThrough =
  | { readonly interview: number; readonly instrument: null; readonly question: null }
  | { readonly interview: null; readonly instrument: string; readonly question: string }

export interface CodingPass {
  readonly coder: string
  readonly pass: number
  readonly at: Date
}

/** Who read it to the end, and when. */
export async function readPasses(
  db: Kysely<StateTables>,
  { interview, instrument, question }: ReadThrough,
): Promise<readonly CodingPass[]> {
  let query = db.selectFrom('coding_passes').select(['coder', 'pass', 'at']).orderBy('id')
  if (interview === null) query = query.where('instrument', '=', instrument).where('question', '=', question)
  else query = query.where('interview_id', '=', interview)
  return query.execute()
}
