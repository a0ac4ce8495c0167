import { stringify } from 'yaml'
import { z } from 'zod'
import type { FieldType } from '../kinds/field.ts'
import { KIND_NAMES, kindOf } from '../kinds/kinds.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import { headerKey } from './header-key.ts'
import { findKnownExport } from './known-exports/find-known-export.ts'
import { knownValues } from './known-values.ts'
import type { MapFile } from './map-file.ts'
import type { ColumnReading, CustomAttribute, MappingPart, ResolvedMapping } from './resolved-mapping.ts'
import { surveyName } from './wide-survey.ts'

const options = {
  multiply: z.number().optional().describe('The number times this.'),
  format: z.string().optional().describe('How dates are written, e.g. DD/MM/YYYY; for ids `integer` drops ".0".'),
  split: z.string().optional().describe('Lists: the mark between two items; `json` for ["a", "b"].'),
  values: z.record(z.string(), z.string()).optional().describe('Their words and what they mean.'),
  decimal: z.enum(['.', ',']).optional().describe('The decimal mark.'),
}

const fieldEntry = z.union([
  z.string().describe("A column's name."),
  z.object({
    column: z.string(),
    times: z.string().optional().describe('The number times the one in this column.'),
    ...options,
  }),
  z.object({ constant: z.string().describe('The same for every row.') }),
])

/** What a map file says, as an object: the form in which a preview gives it and an import takes it back. */
export const mapDocument = z.object({
  as: z
    .array(
      z.object({
        kind: z.enum(KIND_NAMES),
        fields: z.record(z.string(), fieldEntry),
        custom: z.union([z.literal('none'), z.array(z.string())]).describe('Columns that are kept as own fields.'),
        after_outcome: z.array(z.string()).optional().describe('Fields that were filled in after the outcome.'),
        questions: z.record(z.string(), z.string()).optional().describe('Surveys: columns and their wording.'),
      }),
    )
    .optional()
    .describe('What the rows are; one entry for each kind.'),
  columns: z
    .record(
      z.string(),
      z.object({
        type: z.enum(['text', 'integer', 'number', 'boolean', 'date', 'list']),
        name: z.string(),
        ...options,
      }),
    )
    .optional()
    .describe('How the columns are read that are kept as own fields.'),
  updated_at: z.object({ column: z.string(), format: z.string().optional() }).optional(),
  exact: z.literal(true).optional().describe('Columns that are not named here are left out.'),
  missing: z.array(z.string()).optional(),
  header_rows: z.number().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  sheet: z.string().optional(),
  decimal: z.enum(['.', ',']).optional(),
  timezone: z.string().optional(),
  currency: z.string().optional(),
  as_of: z.string().optional(),
  blank: z.literal('clear').optional(),
})

export type MapDocument = z.output<typeof mapDocument>
type FieldEntry = z.output<typeof fieldEntry>
type ReadingEntry = Exclude<FieldEntry, string | { constant: string }>

/** What a caller said about reading the file, beside a map. */
export interface SaidReading {
  readonly headerRows?: number
  readonly encoding?: string
  readonly delimiter?: string
  readonly sheet?: string
}

/**
 * Writes a decided mapping as a document that decides the same again, for the same file: whatever its values speak for
 * by themselves (decimal points, percent signs, known words) is left out, so that it serves the next export too.
 */
export function writeMapDocument(
  mapping: ResolvedMapping,
  file: PreparedFile,
  said: MapFile | undefined,
  reading: SaidReading,
): MapDocument {
  const decided = mapping.parts.length > 0
  const columns = Object.fromEntries(mapping.parts.flatMap((part) => part.custom.map(noteOf)))
  const updated = mapping.updatedAt
  return dropUndefined({
    as: decided ? mapping.parts.map((part) => partDocument(part, file)) : undefined,
    columns: Object.keys(columns).length === 0 ? undefined : columns,
    updated_at:
      updated === undefined ? undefined : dropUndefined({ column: updated.column, format: updated.dateFormat }),
    exact: decided ? (true as const) : undefined,
    missing: mapping.missing.length === 0 ? undefined : [...mapping.missing],
    header_rows: reading.headerRows ?? said?.headerRows,
    encoding: reading.encoding ?? said?.encoding,
    delimiter: reading.delimiter ?? said?.delimiter,
    sheet: reading.sheet ?? said?.sheet,
    decimal: said?.decimal,
    timezone: said?.timeZone,
    currency: mapping.currency,
    as_of: mapping.describes?.toISOString(),
    blank: mapping.blankClears ? ('clear' as const) : undefined,
  })
}

/** The document as a map file, with one kind written the short way. */
export function mapText(document: MapDocument): string {
  const { as, ...rest } = document
  const [only] = as ?? []
  if (only === undefined || (as ?? []).length > 1) return yaml(document)
  const { kind, ...part } = only
  return yaml({ as: kind, ...part, ...rest })
}

function yaml(document: object): string {
  return stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })
}

function partDocument(part: MappingPart, file: PreparedFile): NonNullable<MapDocument['as']>[number] {
  const fields: Record<string, FieldEntry> = {}
  for (const { field, reading } of part.fields) {
    if (!('constant' in reading)) fields[field] = columnEntry(part, field, reading, file)
    else if (part.wide === undefined || field !== 'instrument' || reading.constant !== surveyName(file.name))
      fields[field] = { constant: reading.constant }
  }
  return dropUndefined({
    kind: part.kind,
    fields,
    custom: part.custom.length === 0 ? ('none' as const) : part.custom.map((one) => one.reading.column),
    after_outcome: part.afterOutcome.length === 0 ? undefined : [...part.afterOutcome],
    questions:
      part.wide === undefined
        ? undefined
        : Object.fromEntries(part.wide.map(({ question, wording }) => [question, wording])),
  })
}

function columnEntry(part: MappingPart, field: string, reading: ColumnReading, file: PreparedFile): FieldEntry {
  const type = kindOf(part.kind).fields.find((one) => one.name === field)?.type ?? 'text'
  const entry: ReadingEntry = dropUndefined({
    column: reading.column,
    times: reading.times?.column,
    ...optionsOf(reading, type),
    values: ownValues(part, field, reading, file),
  })
  const plain = Object.keys(entry).length === 1 && !NOT_A_NAME.has(reading.column)
  return plain ? reading.column : entry
}

/** Texts that a map reads as "no column" where only a name stands. */
const NOT_A_NAME = new Set(['none'])

function optionsOf(reading: ColumnReading, type: FieldType) {
  return {
    multiply: reading.multiply,
    format: reading.wholeId === true ? 'integer' : reading.dateFormat,
    split: type === 'list' ? (reading.split ?? 'json') : undefined,
    decimal: reading.decimal === ',' ? (',' as const) : undefined,
  }
}

/** The words that were not known before: from a person, or a deal's stages that say its status. */
function ownValues(
  part: MappingPart,
  field: string,
  reading: ColumnReading,
  file: PreparedFile,
): Record<string, string> | undefined {
  const known = findKnownExport(new Set(file.columns.map((column) => headerKey(column.name))))
  const before: Readonly<Record<string, string>> = {
    ...knownValues(part.kind, field),
    ...(known?.kind === part.kind ? known.values?.[field] : undefined),
  }
  const own = Object.entries(reading.values ?? {}).filter(([word, meant]) => before[word] !== meant)
  return own.length === 0 ? undefined : Object.fromEntries(own)
}

function noteOf(attribute: CustomAttribute): [string, NonNullable<MapDocument['columns']>[string]] {
  const { name, type, reading } = attribute
  const values = Object.keys(reading.values ?? {}).length === 0 ? undefined : { ...reading.values }
  const noted = type === 'money' ? 'number' : type
  return [reading.column, dropUndefined({ type: noted, name, ...optionsOf(reading, noted), values })]
}

type Filled<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Without the keys that say nothing. */
function dropUndefined<T extends object>(given: T): Filled<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Filled<T>
}
