import type { ColumnType, Generated } from 'kysely'

type Json = ColumnType<unknown, string | undefined, string>
type Timestamp = ColumnType<Date, Date | string, Date | string>
type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>
type Defaulted<T> = ColumnType<T, T | undefined, T>

/** Tables of messages and the brief, as the migration `0010-messages` leaves them. Days are `2026-03-31`. */
export interface MessageTables {
  deal_stages: DealStagesTable
  messages: MessagesTable
  message_points: MessagePointsTable
  message_proofs: MessageProofsTable
  message_versions: MessageVersionsTable
  customer_cases: CustomerCasesTable
  message_scores: MessageScoresTable
  chosen_segments: ChosenSegmentsTable
}

type Stage = 'first-thought' | 'passive-looking' | 'active-looking' | 'deciding' | 'using' | 'renewing'

export interface DealStagesTable {
  id: Generated<number>
  alike: string
  deal_stage: string
  /** Null: it tells nothing about where the buyer stands. */
  stage: Optional<Stage>
  actor: string
  at: Timestamp
}

export interface MessagesTable {
  id: Generated<number>
  persona_id: number
  /** 0: the whole market. */
  segment_id: number
  stage: Stage
  version: Defaulted<number>
  group_frame: Defaulted<string>
  personal_frame: Defaulted<string>
  value: Defaulted<string>
  next_step: Defaulted<string>
  channel: Optional<string>
  format: Optional<string>
  keywords: Json
  draft: Defaulted<boolean>
  actor: string
  at: Timestamp
}

export interface MessagePointsTable {
  id: Generated<number>
  message_id: number
  kind: 'difference' | 'answer'
  about: Optional<string>
  statement_id: Optional<number>
  text: string
  position: number
}

export interface MessageProofsTable {
  id: Generated<number>
  message_id: number
  part: 'group frame' | 'personal frame' | 'value' | 'point' | 'next step'
  point_id: Optional<number>
  kind: 'statement' | 'quote' | 'figure' | 'case'
  statement_id: Optional<number>
  quote_id: Optional<number>
  case_id: Optional<number>
  definition: ColumnType<unknown, string | null | undefined, string | null>
  seen: Json
  position: number
}

export interface MessageVersionsTable {
  id: Generated<number>
  message_id: number
  version: number
  body: Json
  note: Optional<string>
  actor: string
  at: Timestamp
}

export interface CustomerCasesTable {
  id: Generated<number>
  name: string
  account: Optional<number>
  before: string
  done: string
  result: string
  source: Optional<string>
  named: Defaulted<boolean>
  scope: 'company' | 'public'
  agreed_on: Optional<string>
  expires: Optional<string>
  actor: string
  at: Timestamp
}

export interface MessageScoresTable {
  id: Generated<number>
  message_id: number
  version: number
  respondent: string
  person: Optional<string>
  job_role: Optional<string>
  colleague: boolean
  clarity: Optional<number>
  relevance: Optional<number>
  value: Optional<number>
  difference: Optional<number>
  comment: Optional<string>
  day: string
  actor: string
  at: Timestamp
}

export interface ChosenSegmentsTable {
  id: Generated<number>
  segment_id: number
  position: number
  actor: string
  at: Timestamp
}
