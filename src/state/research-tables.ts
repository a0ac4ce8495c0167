import type { ColumnType, Generated } from 'kysely'

type Json = ColumnType<unknown, string, string>
type Timestamp = ColumnType<Date, Date | string, Date | string>
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>

/** Tables of conversations, codes and personas, as the migration `0008-research` leaves them. Days are `2026-03-31`. */
export interface ResearchTables {
  participants: ParticipantsTable
  interviews: InterviewsTable
  codes: CodesTable
  quotes: QuotesTable
  codings: CodingsTable
  coding_passes: CodingPassesTable
  survey_questions: SurveyQuestionsTable
  personas: PersonasTable
  persona_segments: { id: Generated<number>; persona_id: number; segment_id: number }
  persona_statements: PersonaStatementsTable
  statement_evidence: StatementEvidenceTable
  persona_texts: PersonaTextsTable
  persona_versions: PersonaVersionsTable
}

/** Somebody who was asked. */
export interface ParticipantsTable {
  id: Generated<number>
  pseudonym: string
  name: Optional<string>
  title: Optional<string>
  /** The contact: `id:…`, `email:…`, else `number:…`. */
  person: Optional<string>
  account: Optional<number>
  account_name: Optional<string>
  actor: string
  at: Timestamp
}

export interface InterviewsTable {
  id: Generated<number>
  /** A source is a document of others; it never counts as a person. */
  kind: 'interview' | 'source'
  title: string
  participant_id: Optional<number>
  relation: Optional<'customer' | 'prospect' | 'lost' | 'no_decision' | 'former'>
  job_role: Optional<string>
  buying_role: Optional<string>
  mode: Optional<'in_person' | 'phone' | 'video' | 'email'>
  guide: Optional<string>
  guide_version: Optional<string>
  day: Optional<string>
  consent_record: Optional<boolean>
  consent_quote: Optional<boolean>
  consent_scope: Optional<'research' | 'company' | 'public'>
  consent_expires: Optional<string>
  consent_withdrawn: Optional<string>
  publisher: Optional<string>
  address: Optional<string>
  file: Optional<string>
  format: string
  /** SHA-256 of what was brought in. */
  fingerprint: string
  text: string
  revision: Generated<number>
  /** `[{label, part}]` */
  speakers: Json
  /** `[{speaker, start, end}]` in UTF-16 code units of `text`. */
  turns: Json
  actor: string
  at: Timestamp
}

export interface CodesTable {
  id: Generated<number>
  name: string
  type: string
  definition: Optional<string>
  parent_id: Optional<number>
  /** Whoever says this names the problem that we solve. */
  solves: ColumnType<boolean, boolean | undefined, boolean>
  merged_into: Optional<number>
  actor: string
  at: Timestamp
}

/** A slice of a transcript (`interview_id`), or of an open answer (`instrument`, `respondent`, `question`). */
export interface QuotesTable {
  id: Generated<number>
  interview_id: Optional<number>
  instrument: Optional<string>
  respondent: Optional<string>
  question: Optional<string>
  person: Optional<string>
  account: Optional<number>
  start_at: number
  end_at: number
  text: string
  actor: string
  at: Timestamp
}

export interface CodingsTable {
  id: Generated<number>
  quote_id: number
  code_id: number
  coder: string
  pass: Generated<number>
  at: Timestamp
}

/** A coder read the whole of it. */
export interface CodingPassesTable {
  id: Generated<number>
  interview_id: Optional<number>
  instrument: Optional<string>
  question: Optional<string>
  coder: string
  pass: Generated<number>
  blind: ColumnType<boolean, boolean | undefined, boolean>
  at: Timestamp
}

/** What kind of question a person said it is. */
export interface SurveyQuestionsTable {
  id: Generated<number>
  instrument: string
  question: string
  kind: 'scale' | 'single' | 'multiple' | 'best_worst' | 'number' | 'open'
  /** `[{text, value}]` from the lowest to the highest; null: as Brushwork reads it. */
  scale: ColumnType<unknown, string | null | undefined, string | null>
  actor: string
  at: Timestamp
}

export interface PersonasTable {
  id: Generated<number>
  name: string
  job_role: string
  buying_role: Optional<string>
  avatar: string
  summary: Optional<string>
  review_on: Optional<string>
  version: Generated<number>
  merged_into: Optional<number>
  actor: string
  at: Timestamp
}

export interface PersonaStatementsTable {
  id: Generated<number>
  persona_id: number
  type: string
  text: string
  internal: ColumnType<boolean, boolean | undefined, boolean>
  draft: ColumnType<boolean, boolean | undefined, boolean>
  retired_on: Optional<string>
  retired_because: Optional<string>
  position: number
  actor: string
  at: Timestamp
}

export interface StatementEvidenceTable {
  id: Generated<number>
  statement_id: number
  kind: 'code' | 'quote' | 'answers' | 'behaviour'
  code_id: Optional<number>
  quote_id: Optional<number>
  definition: ColumnType<unknown, string | null | undefined, string | null>
  stance: ColumnType<'for' | 'against', 'for' | 'against' | undefined, 'for' | 'against'>
  actor: string
  at: Timestamp
}

export interface PersonaTextsTable {
  id: Generated<number>
  persona_id: number
  kind: 'story' | 'day' | 'scenario' | 'journey'
  text: string
  /** `[quote, …]` */
  quotes: Json
  draft: boolean
  actor: string
  at: Timestamp
}

export interface PersonaVersionsTable {
  id: Generated<number>
  persona_id: number
  version: number
  body: Json
  note: Optional<string>
  actor: string
  at: Timestamp
}
