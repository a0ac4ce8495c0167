import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import type { Question } from './score-questions.ts'

/** What somebody thought of one version of a message. */
export interface ScoreRecord {
  readonly id: number
  readonly message: number
  readonly version: number
  readonly respondent: string
  /** The contact by what the records know them by: `id:…`, `email:…`, `number:…`. */
  readonly person: string | null
  readonly jobRole: string | null
  readonly colleague: boolean
  /** 1 to 5; null where it was not answered. */
  readonly answers: Readonly<Record<Question, number | null>>
  readonly comment: string | null
  readonly day: string
}

/** A score that is not on record yet. */
export type NewScore = Omit<ScoreRecord, 'id'>

/** Scores of these messages, in the order in which they came. */
export async function readScores(
  db: Kysely<StateTables>,
  messages: readonly number[],
): Promise<readonly ScoreRecord[]> {
  if (messages.length === 0) return []
  const rows = await db
    .selectFrom('message_scores')
    .selectAll()
    .where('message_id', 'in', [...messages])
    .orderBy('id')
    .execute()
  return rows.map(
    ({ id, message_id: message, version, respondent, person, job_role: jobRole, colleague, ...row }) => {
      const { clarity, relevance, value, difference, comment, day } = row
      const answers = { clarity, relevance, value, difference }
      return { id, message, version, respondent, person, jobRole, colleague, answers, comment, day }
    },
  )
}

/** Columns of the table but who wrote it down, and when. */
export function scoreValues({ message, jobRole, answers, ...score }: NewScore) {
  const { version, respondent, person, colleague, comment, day } = score
  return { message_id: message, version, respondent, person, job_role: jobRole, colleague, ...answers, comment, day }
}

/** Whether two scores say the same of the same version. */
export function isSameScore(one: NewScore, other: NewScore): boolean {
  const [a, b] = [scoreValues(one), scoreValues(other)]
  return (Object.keys(a) as (keyof typeof a)[]).every((column) => a[column] === b[column])
}

/** By what one answer of somebody to one version is found again. */
export function scoreKey({
  message,
  version,
  respondent,
}: Pick<NewScore, 'message' | 'version' | 'respondent'>): string {
  return `${message}/${version}/${respondent.toLowerCase()}`
}
