import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import type { SettledQuestion } from './questions/recognise.ts'
import type { ScalePoint } from './questions/scale-words.ts'

/** What people said the questions of each survey are, by survey and question. */
export async function settledQuestions(
  db: Kysely<StateTables>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, SettledQuestion>>> {
  const rows = await db.selectFrom('survey_questions').selectAll().orderBy('instrument').orderBy('question').execute()
  const surveys = new Map<string, Map<string, SettledQuestion>>()
  for (const { instrument, question, kind, scale } of rows) {
    const settled = surveys.get(instrument) ?? new Map<string, SettledQuestion>()
    surveys.set(instrument, settled.set(question, { kind, scale: scale as readonly ScalePoint[] | null }))
  }
  return surveys
}
