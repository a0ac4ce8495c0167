import type { FieldType, KindName } from '../kinds/field.ts'

/** What a person wrote in `--map FILE.yaml`, checked but not yet joined with a file. */
export interface MapFile {
  /** The map file's name, for problems. */
  readonly name: string
  /** It came with the request, as an object; it has no lines. */
  readonly inline?: true
  /** Nothing is recognised beyond what it names: columns it does not speak of are left out. */
  readonly exact?: true
  /** One entry for each kind the file holds; without `as` one entry whose kind is undefined. */
  readonly parts: readonly MapPart[]
  /** How columns are read that become custom attributes, where a person wants it otherwise than their values suggest. */
  readonly columns: readonly ColumnNote[]
  readonly missing: readonly string[]
  readonly headerRows?: number
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet?: string
  readonly decimal?: '.' | ','
  readonly timeZone?: string
  readonly currency?: string
  readonly asOf?: Date
  readonly blankClears: boolean
  readonly updatedAt?: ColumnMap
}

export interface MapPart {
  readonly kind?: KindName
  /** By field. */
  readonly fields: ReadonlyMap<string, FieldMap>
  /** Undefined: not said. */
  readonly custom?: 'all' | 'none' | readonly WrittenName[]
  readonly afterOutcome: readonly WrittenName[]
  /** Only for `answers`: the columns that are questions; the texts are the wordings where a person gave them. */
  readonly questions?: 'all' | readonly WrittenQuestion[]
}

/** A column's name as written, and on which line of the map file. */
export interface WrittenName {
  readonly name: string
  readonly line: number
}

export interface WrittenQuestion extends WrittenName {
  readonly wording?: string
}

export type FieldMap = ColumnMap | ConstantMap | LeftOut

export interface ColumnMap {
  readonly column: string
  readonly line: number
  readonly multiply?: number
  /** Another column whose number the value is multiplied by, row by row. */
  readonly times?: string
  readonly format?: string
  readonly split?: string
  readonly values?: Readonly<Record<string, string>>
  readonly decimal?: '.' | ','
}

export interface ColumnNote extends ColumnMap {
  readonly type?: FieldType
  /** The attribute's name, made fit for the segment language. */
  readonly name?: string
}

export interface ConstantMap {
  readonly constant: string
  readonly line: number
}

/** `field: none`: the field is not filled, whatever the headers say. */
export interface LeftOut {
  readonly none: true
  readonly line: number
}
