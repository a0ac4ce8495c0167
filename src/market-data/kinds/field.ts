/** The types people know; how each is stored is in `tables/column-type.ts`. */
export type FieldType = 'text' | 'integer' | 'number' | 'money' | 'boolean' | 'date' | 'list'

/**
 * What an as-of date does to a field:
 * - `fixed`: never changes once the row exists (a founding year, a touch's date): known at any date from the row's start.
 * - `versioned`: may change: at date D it is what the version valid at D says, and unknown before the first version.
 * - `outcome`: known only once the deal is closed; while the deal is open at D it is unknown at D unless a version valid at D says it.
 */
export type FieldHistory = 'fixed' | 'versioned' | 'outcome'

export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly history: FieldHistory
  /** One line for a person: what it holds, with its unit. */
  readonly about: string
  /** Few different values (an industry, a stage): stored as a dictionary. Default false. */
  readonly category?: boolean
  /** The only values this field may hold, when it is closed: anything else is a problem at import. */
  readonly values?: readonly string[]
  /** Header names (lower case) that are recognised as this field, besides its own name. */
  readonly aliases?: readonly string[]
  /** The currency column that this amount is in. */
  readonly currency?: string
  /** The column after which the amount is dated for conversion. */
  readonly datedBy?: string
  /** What is shown is not what is written: it is read from texts of the row, of the person that an event names, or from what people said (`readings/`). */
  readonly reading?: Reading
}

/** What can be read from the texts that a CRM holds about a person. */
export type TextReading = 'department' | 'seniority' | 'job_role' | 'title_roles' | 'buying_roles'

/** And from what people said: codes of their words, the place of an answer on its scale. */
export type Reading = TextReading | 'codes' | 'scale_value'

export type KindName =
  | 'accounts'
  | 'contacts'
  | 'deals'
  | 'deal_contacts'
  | 'orders'
  | 'touches'
  | 'usage'
  | 'answers'

/** A kind of observation: one table, one word of the segment language. */
export interface Kind {
  readonly name: KindName
  /** One row in words: `account`, `deal` …; also the variable name in documentation. */
  readonly one: string
  readonly about: string
  /** `versioned`: attributes change and older versions are kept by validity; `event`: a row is dated by `at` and stays. */
  readonly history: 'versioned' | 'event'
  /** The field that dates the row: rows dated after an as-of date are invisible. Missing date: always visible. */
  readonly startsAt: string
  /** Field sets that identify a row, strongest first; none present: the row's whole content is its key. */
  readonly keys: readonly (readonly string[])[]
  readonly fields: readonly Field[]
  /** Fields of rules that no file brings and no table holds: they are read from texts of the row. */
  readonly readings?: readonly Field[]
  /** First sort columns of the current table, before `aid`. */
  readonly sortBy: readonly string[]
  /**
   * Fields a file may give only to find other rows, never stored under these names:
   * `account` (any of id, domain, name), `account_id`, `account_domain`, `account_name`.
   */
  readonly references: readonly string[]
}

export const ACCOUNT_REFERENCES = ['account', 'account_id', 'account_domain', 'account_name'] as const
