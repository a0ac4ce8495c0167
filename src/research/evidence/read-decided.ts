import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import type { Consent } from '../interviews/visibility.ts'
import type { Speaker, Turn } from '../transcripts/transcript.ts'
import type { CodeType, ConsentScope, Relation } from '../words.ts'
import type { AnswerPlace, Code } from './evidence.ts'

export interface DecidedParticipant {
  readonly id: number
  readonly pseudonym: string
  readonly name: string | null
  readonly person: string | null
  readonly account: number | null
  readonly accountName: string | null
}

/** An interview or a source without its text. */
export interface DecidedInterview extends Consent {
  readonly id: number
  readonly kind: 'interview' | 'source'
  readonly participant: number | null
  readonly relation: Relation | null
  readonly jobRole: string | null
  readonly buyingRole: string | null
  readonly day: string | null
  readonly scope: ConsentScope | null
  readonly speakers: readonly Speaker[]
  readonly turns: readonly Turn[]
}

export interface DecidedQuote {
  readonly id: number
  readonly interview: number | null
  readonly answer: AnswerPlace | null
  readonly start: number
  readonly end: number
  readonly text: string
  readonly codes: readonly { readonly id: number; readonly coders: readonly string[] }[]
}

/** What people decided about research, as it stands. */
export interface Decided {
  readonly participants: readonly DecidedParticipant[]
  /** The latest first: by day, those without one last. */
  readonly interviews: readonly DecidedInterview[]
  readonly quotes: readonly DecidedQuote[]
  /** Those in use. */
  readonly codes: readonly Code[]
  /** Open questions of which a coder read every answer. */
  readonly readToTheEnd: readonly { readonly instrument: string; readonly question: string }[]
}

/** Six reads, linear in quotes and codings; transcripts stay where they are. */
export async function readDecided(db: Kysely<StateTables>): Promise<Decided> {
  const [participants, interviews, quotes, codings, codes, passes] = await Promise.all([
    db
      .selectFrom('participants')
      .select(['id', 'pseudonym', 'name', 'person', 'account', 'account_name as accountName'])
      .orderBy('id')
      .execute(),
    db
      .selectFrom('interviews')
      .select(['id', 'kind', 'participant_id as participant', 'relation', 'job_role as jobRole'])
      .select(['buying_role as buyingRole', 'day', 'consent_scope as scope', 'speakers', 'turns'])
      .select(['consent_withdrawn', 'consent_expires', 'consent_quote'])
      .orderBy('day', (order) => order.desc().nullsLast())
      .orderBy('id', 'desc')
      .execute(),
    db
      .selectFrom('quotes')
      .select(['id', 'interview_id', 'instrument', 'respondent', 'question', 'start_at', 'end_at', 'text'])
      .orderBy('id')
      .execute(),
    db
      .selectFrom('codings')
      .select(['quote_id', 'code_id', 'coder'])
      .distinct()
      .orderBy('code_id')
      .orderBy('coder')
      .execute(),
    readCodes(db),
    db
      .selectFrom('coding_passes')
      .select(['instrument', 'question'])
      .where('interview_id', 'is', null)
      .distinct()
      .execute(),
  ])
  const codesOf = codesByQuote(codings)
  return {
    participants,
    interviews: interviews.map((each) => ({
      ...each,
      speakers: each.speakers as readonly Speaker[],
      turns: each.turns as readonly Turn[],
    })),
    quotes: quotes.map(({ id, interview_id, instrument, respondent, question, start_at, end_at, text }) => ({
      id,
      interview: interview_id,
      answer:
        instrument === null || respondent === null || question === null ? null : { instrument, respondent, question },
      start: start_at,
      end: end_at,
      text,
      codes: codesOf.get(id) ?? [],
    })),
    codes,
    readToTheEnd: passes.flatMap(({ instrument, question }) =>
      instrument === null || question === null ? [] : [{ instrument, question }],
    ),
  }
}

/** Codes in use, by name; one that became part of another is not among them. */
export async function readCodes(db: Kysely<StateTables>): Promise<readonly Code[]> {
  const rows = await db
    .selectFrom('codes')
    .select(['id', 'name', 'type', 'definition', 'parent_id as parent', 'solves'])
    .where('merged_into', 'is', null)
    .execute()
  const codes = rows.map((row) => ({ ...row, type: row.type as CodeType }))
  return codes.sort((left, right) => left.name.localeCompare(right.name, 'en') || left.id - right.id)
}

function codesByQuote(
  codings: readonly { readonly quote_id: number; readonly code_id: number; readonly coder: string }[],
): ReadonlyMap<number, DecidedQuote['codes']> {
  const found = new Map<number, Map<number, string[]>>()
  for (const { quote_id, code_id, coder } of codings) {
    const codes = found.get(quote_id) ?? new Map<number, string[]>()
    found.set(quote_id, codes)
    codes.set(code_id, [...(codes.get(code_id) ?? []), coder])
  }
  return new Map([...found].map(([quote, codes]) => [quote, [...codes].map(([id, coders]) => ({ id, coders }))]))
}
