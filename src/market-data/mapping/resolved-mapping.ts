import type { FieldType, KindName } from '../kinds/field.ts'

/**
 * How one file becomes rows: decided completely before a value is read, whether a person wrote it,
 * a known export was recognised or it was guessed. One entry of `parts` for each kind the file holds.
 */
export interface ResolvedMapping {
  readonly parts: readonly MappingPart[]
  /** Cell texts that mean "no value", besides the empty cell; compared after trimming, exactly. */
  readonly missing: readonly string[]
  /** A blank cell clears the field instead of saying nothing. */
  readonly blankClears: boolean
  /** IANA zone for dates without one. */
  readonly timeZone: string
  /** For amounts without a currency column, when the file declares one. */
  readonly currency?: string
  /** Column (staged) that dates each row's version, with its format. */
  readonly updatedAt?: ColumnReading
  /** The date the whole file describes, when it declares one (`as_of`). */
  readonly describes?: Date
  /** How it came about, e.g. `map file`, `HubSpot companies export`, `guessed`. */
  readonly origin: string
}

export interface MappingPart {
  readonly kind: KindName
  /** Our own fields and references, and where each comes from. */
  readonly fields: readonly MappedField[]
  /** Unmapped columns that become custom attributes. */
  readonly custom: readonly CustomAttribute[]
  /** Fields of this kind (ours or custom) that are filled in after the outcome. */
  readonly afterOutcome: readonly string[]
  /** A wide survey: each of these columns becomes one row of answers. Only for `answers`. */
  readonly wide?: readonly WideQuestion[]
}

export interface MappedField {
  /** A field of the kind, or one of its `references`. */
  readonly field: string
  readonly reading: ColumnReading | { readonly constant: string }
  /** 0 to 1: how sure the recognition is; 1 when a person said so. */
  readonly confidence: number
  /**
   * Deals: the column dates or describes the end, which for an open deal is only expected. The cell counts only in rows
   * whose status is `open`, or only in rows whose status is not (won, lost, missing).
   */
  readonly onlyWhere?: 'open' | 'not open'
}

export interface CustomAttribute {
  /** snake_case, not reserved in the language. */
  readonly name: string
  readonly label: string
  readonly type: FieldType
  readonly category: boolean
  readonly reading: ColumnReading
}

export interface WideQuestion {
  readonly question: string
  readonly wording: string
  readonly reading: ColumnReading
}

/** How the cells of one column are read. */
export interface ColumnReading {
  /** Staging column, `c0`, `c1` … */
  readonly staged: string
  /** Header as the file spells it. */
  readonly column: string
  /** Texts replaced by other texts, compared after trimming, case-insensitively; a text that is not listed stays. */
  readonly values?: Readonly<Record<string, string>>
  readonly multiply?: number
  /** Numbers: times the number in this column of the same row (price × quantity); missing where either is. */
  readonly times?: ColumnReading
  /** Lists: the separator between items. */
  readonly split?: string
  /** Dates: one of `DATE_FORMATS`; decided per column. */
  readonly dateFormat?: string
  /** Dates: the zone of texts without one, where the file's format says so; else the mapping's. */
  readonly zone?: string
  /** Numbers: the decimal mark. Default `.`. */
  readonly decimal?: '.' | ','
  /** Numbers that carry a percent sign: `12 %` is 12. Without it a percent sign makes a value unreadable. */
  readonly percent?: true
  /** Ids that a spreadsheet made decimal numbers: `17850.0` becomes `17850`; every other text stays as it is. */
  readonly wholeId?: true
}
