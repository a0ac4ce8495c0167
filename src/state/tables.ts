import type { ColumnType, Generated } from 'kysely'
import type { MeasureTables } from './measure-tables.ts'
import type { MessageTables } from './message-tables.ts'
import type { ResearchTables } from './research-tables.ts'

/** The decision tables as the migrations leave them. `jsonb` is written as a JSON string and read as a value. */
export interface StateTables extends ResearchTables, MeasureTables, MessageTables {
  workspace: { key: string; value: Json }
  rates: { currency: string; from_date: Timestamp; rate: number }
  imports: ImportsTable
  custom_fields: CustomFieldsTable
  /** Fields declared as filled in after the outcome. */
  after_outcome: { kind: string; field: string }
  /** Fields that look as if they were, of which somebody confirmed that they were known before. */
  known_before: { kind: string; field: string }
  segments: SegmentsTable
  segment_versions: SegmentVersionsTable
  segment_refreshes: SegmentRefreshesTable
  segment_sizes: SegmentSizesTable
  account_merges: AccountMergesTable
  not_duplicates: NotDuplicatesTable
  title_corrections: TitleCorrectionsTable
  champions: ChampionsTable
  champion_acts: ChampionActsTable
  audit: AuditTable
}

type Json = ColumnType<unknown, string, string>
type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface ImportsTable {
  id: Generated<number>
  /** `running` until every row is in place; a running import found at opening is taken back. */
  status: 'running' | 'done' | 'undone' | 'failed'
  actor: string
  started_at: Timestamp
  finished_at: Timestamp | null
  /** File name, as the user gave it, without its folder. */
  file: string
  /** SHA-256 of the file's bytes and of the mapping it was read with. */
  fingerprint: string
  mapping: Json
  /** `{read, accepted, rejected, unchanged, stubs, problems}`. */
  counts: Json
}

export interface CustomFieldsTable {
  kind: string
  name: string
  /** The header as the file spelled it. */
  label: string
  type: string
  category: boolean
  import_id: number
}

export interface SegmentsTable {
  id: Generated<number>
  /** Kebab-case, unique among living segments. */
  name: string
  /** What the rule keeps. */
  subject: 'account' | 'contact'
  rule: string
  note: string | null
  /** Number of the pigment it is drawn with, 0 to 7. */
  colour: number
  version: number
  created_at: Timestamp
  updated_at: Timestamp
}

export interface SegmentVersionsTable {
  segment_id: number
  version: number
  name: string
  rule: string
  at: Timestamp
  actor: string
  /** The segment was deleted then. */
  ended_at: Timestamp | null
}

/** One reading of who was in which segment. */
export interface SegmentRefreshesTable {
  id: Generated<number>
  at: Timestamp
  actor: string
  /** `[[account, shown as], …]`. */
  merges: Json
}

/** What a refresh found about one segment. */
export interface SegmentSizesTable {
  segment_id: number
  refresh_id: number
  version: number
  /** `[[segment, version], …]`: those that the rule asked for, directly or through others. */
  uses: Json
  /** The refresh whose members these are. */
  members_id: number
  accounts: number
  people: number | null
  unknown: number
  total: number
  /** The refresh that this one is compared with. */
  before_id: number | null
  /** Accounts of that refresh, as merged accounts are counted now. */
  carried: number | null
  entered: number | null
  gone: number | null
  rule_changed: boolean
  entered_by_rule: number | null
  gone_by_rule: number | null
}

/** Two records that are one company, each named by its strongest key. */
export interface AccountMergesTable {
  id: Generated<number>
  account_kind: string
  account_key: string
  kept_kind: string
  kept_key: string
  made_at: Timestamp
  actor: string
  ended_at: Timestamp | null
  /** Numbers that the observations are folded by now; null where the decision is not in effect. */
  account: number | null
  kept: number | null
  /** The observations show what was decided. */
  settled: boolean
}

/** Two records that look alike and are two companies. */
export interface NotDuplicatesTable {
  kind: string
  key: string
  other_kind: string
  other_key: string
  made_at: Timestamp
  actor: string
}

/** The role that people settled on as the champion of a segment. */
export interface ChampionsTable {
  /** 0: the whole market. */
  segment_id: number
  role: string
  /** What the data recommended then. */
  recommended: string | null
  reason: string
  actor: string
  at: Timestamp
}

/** What people saw a person do, for the three tests of a champion. */
export interface ChampionActsTable {
  id: Generated<number>
  /** `id:…`, `email:…`, else `number:…`. */
  person: string
  test: 'power' | 'sells' | 'stake'
  act: string
  costly: boolean
  /** `2026-03-31`. */
  day: string
  actor: string
  at: Timestamp
}

/** What people said a job title means. */
export interface TitleCorrectionsTable {
  /** The title in lower case with single blanks. */
  alike: string
  title: string
  department: string | null
  seniority: string | null
  roles: ColumnType<unknown, string | null, string | null>
  actor: string
  at: Timestamp
}

export interface AuditTable {
  id: Generated<number>
  at: Timestamp
  actor: string
  action: string
  subject: string
  detail: Json
}
