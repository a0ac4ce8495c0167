import type { Kysely, Selectable } from 'kysely'
import { refuse } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import type { Participant } from '../participants/participant-store.ts'
import type { Speaker, Turn } from '../transcripts/transcript.ts'

/** An interview, or a source, as the decisions hold it. */
export type Interview = Omit<Selectable<StateTables['interviews']>, 'speakers' | 'turns'> & {
  readonly speakers: readonly Speaker[]
  readonly turns: readonly Turn[]
}

/** With who was asked, and how many quotes there are. */
export interface ListedInterview {
  readonly interview: Interview
  readonly participant: Participant | null
  readonly quotes: number
  /** Coders who have read the whole of it. */
  readonly readBy: readonly string[]
}

export async function readInterview(db: Kysely<StateTables>, id: number): Promise<ListedInterview> {
  const [found] = await listed(db, id)
  if (found !== undefined) return found
  refuse('no_such_interview', `There is no interview ${id}.`, {
    at: { field: 'id', value: String(id) },
    hint: 'See the interviews and their numbers: brushwork interview list',
  })
}

/** In the order in which they were brought in. */
export async function readInterviews(db: Kysely<StateTables>): Promise<readonly ListedInterview[]> {
  return listed(db)
}

async function listed(db: Kysely<StateTables>, id?: number): Promise<readonly ListedInterview[]> {
  const [interviews, participants, counts, passes] = await Promise.all([
    db
      .selectFrom('interviews')
      .selectAll()
      .$if(id !== undefined, (query) => query.where('id', '=', id ?? 0))
      .orderBy('id')
      .execute(),
    db.selectFrom('participants').selectAll().execute(),
    db
      .selectFrom('quotes')
      .select(({ fn }) => ['interview_id', fn.countAll<string>().as('quotes')])
      .where('interview_id', 'is not', null)
      .groupBy('interview_id')
      .execute(),
    db
      .selectFrom('coding_passes')
      .select(['interview_id', 'coder'])
      .where('interview_id', 'is not', null)
      .orderBy('id')
      .execute(),
  ])
  const people = new Map(participants.map((each) => [each.id, each]))
  const quotes = new Map(counts.map((each) => [each.interview_id, Number(each.quotes)]))
  return interviews.map((row) => ({
    interview: { ...row, speakers: row.speakers as readonly Speaker[], turns: row.turns as readonly Turn[] },
    participant: row.participant_id === null ? null : (people.get(row.participant_id) ?? null),
    quotes: quotes.get(row.id) ?? 0,
    readBy: [...new Set(passes.filter((each) => each.interview_id === row.id).map(({ coder }) => coder))],
  }))
}
