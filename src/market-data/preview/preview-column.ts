import { detectDateFormat } from '../casting/detect-date-format.ts'
import { readDate } from '../casting/read-date.ts'
import type { Catalog } from '../catalog.ts'
import type { FieldType, KindName } from '../kinds/field.ts'
import { kindOf } from '../kinds/kinds.ts'
import { canRead } from '../mapping/can-read.ts'
import { readColumn } from '../mapping/read-column.ts'
import type { ColumnReading, ResolvedMapping } from '../mapping/resolved-mapping.ts'
import type { PreparedColumn } from '../sources/prepared-file.ts'
import type { PreviewColumn, PreviewUse } from './file-preview.ts'

const SHOWN = 5
const SHOWN_LENGTH = 200
/** Types that a text has to fit; every text is a text, and any can be a list. */
const TYPES = ['integer', 'number', 'money', 'boolean', 'date'] as const satisfies readonly FieldType[]
/** A column can be read as a type when this share of its values fits, as at the guessing of fields. */
const FITTING = 0.6

/** One column as a person looks at it before the import: what it holds, what it becomes, what would not be taken. */
export function previewColumn(column: PreparedColumn, mapping: ResolvedMapping, catalog: Catalog): PreviewColumn {
  const samples = column.samples.filter((sample) => !mapping.missing.includes(sample))
  return {
    column: column.name,
    headings: [...column.headings],
    samples: firstDifferent(samples),
    filled: Math.round(column.filled * 1000) / 1000,
    uses: usesOf(column, samples, mapping),
    readsAs: readsAs(column, samples, catalog.settings.currency),
    dateChoices: dateChoices(samples),
  }
}

function usesOf(column: PreparedColumn, samples: readonly string[], mapping: ResolvedMapping): PreviewUse[] {
  const uses: PreviewUse[] = []
  const mine = (reading: ColumnReading | { readonly constant: string }): reading is ColumnReading =>
    'staged' in reading && reading.staged === column.staged
  for (const part of mapping.parts) {
    const base = { kind: part.kind, looked: samples.length }
    for (const { field, reading, confidence } of part.fields) {
      if (!mine(reading)) continue
      const known = kindOf(part.kind).fields.find((one) => one.name === field)
      const type = known?.type ?? 'text'
      const wrong = unreadable(
        { type, ...(known?.values === undefined ? {} : { values: known.values }) },
        reading,
        samples,
      )
      uses.push({ ...base, as: 'field', field, type, confidence, ...readingOf(reading, type), ...wrong })
    }
    for (const { name, type, reading } of part.custom) {
      if (!mine(reading)) continue
      const wrong = unreadable({ type }, reading, samples)
      const confidence = samples.length === 0 ? 1 : 1 - wrong.unreadable / samples.length
      uses.push({ ...base, as: 'own field', field: name, type, confidence, ...readingOf(reading, type), ...wrong })
    }
    for (const { question, reading } of part.wide ?? []) {
      if (!mine(reading)) continue
      uses.push({
        ...base,
        as: 'question',
        field: question,
        type: 'text',
        confidence: 1,
        unreadable: 0,
        unreadableSuch: [],
      })
    }
  }
  const { updatedAt } = mapping
  const [first] = mapping.parts
  if (updatedAt?.staged === column.staged && first !== undefined) {
    const wrong = unreadable({ type: 'date' }, updatedAt, samples)
    uses.push({
      kind: first.kind,
      as: 'date of change',
      field: 'updated_at',
      type: 'date',
      confidence: 1,
      looked: samples.length,
      ...readingOf(updatedAt, 'date'),
      ...wrong,
    })
  }
  return uses
}

function readingOf(reading: ColumnReading, type: FieldType) {
  const number = type === 'integer' || type === 'number' || type === 'money'
  return {
    ...(reading.dateFormat === undefined ? {} : { dateFormat: reading.dateFormat }),
    ...(number ? { decimal: reading.decimal ?? ('.' as const) } : {}),
    ...(reading.split === undefined ? {} : { split: reading.split }),
  }
}

function unreadable(
  field: Parameters<typeof canRead>[0],
  reading: ColumnReading,
  samples: readonly string[],
): { unreadable: number; unreadableSuch: string[] } {
  // Day and month not told apart: nothing can be said of single values yet.
  if (field.type === 'date' && reading.dateFormat === undefined) return { unreadable: 0, unreadableSuch: [] }
  const wrong = samples.filter((sample) => {
    const said = reading.values?.[sample.toLowerCase()] ?? sample
    return said !== '' && !canRead(field, reading, said)
  })
  return { unreadable: wrong.length, unreadableSuch: firstDifferent(wrong) }
}

function readsAs(column: PreparedColumn, samples: readonly string[], currency: string): FieldType[] {
  const fitting = TYPES.filter((type) => {
    const read = readColumn({
      field: { name: column.name, type },
      column,
      samples,
      file: '',
      currency,
      currencySaid: true,
    })
    return samples.length === 0 || read.fits >= FITTING
  })
  return ['text', 'list', ...fitting]
}

/** Both readings of one value in which they differ. */
function dateChoices(samples: readonly string[]): PreviewColumn['dateChoices'] {
  const found = detectDateFormat(samples, { numbers: false })
  if (found.kind !== 'ambiguous') return []
  const readings = (sample: string) =>
    found.formats.map((format) => ({ format, example: sample, means: isoDay(format, sample) }))
  for (const sample of samples) {
    const choices = readings(sample)
    if (new Set(choices.map((one) => one.means)).size === choices.length) return choices
  }
  return samples[0] === undefined ? [] : readings(samples[0])
}

function isoDay(format: string, text: string): string {
  const date = readDate(format, text)
  if (date === undefined) return ''
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.year}-${two(date.month)}-${two(date.day)}`
}

function firstDifferent(samples: readonly string[]): string[] {
  const different = new Set<string>()
  for (const sample of samples) {
    different.add(sample.length <= SHOWN_LENGTH ? sample : `${sample.slice(0, SHOWN_LENGTH)}…`)
    if (different.size === SHOWN) break
  }
  return [...different]
}

/** The fields that a column of this kind may become: ours, what finds the account, and those an import brought. */
export function offeredFields(catalog: Catalog, name: KindName) {
  const kind = catalog.kinds.get(name)
  const own = (kind?.fields ?? []).map((field) => ({
    field: field.name,
    type: field.type,
    about: field.about,
    own: field.custom,
    ...(field.values === undefined ? {} : { values: [...field.values] }),
  }))
  const references = kindOf(name).references.map((field) => ({
    field,
    type: 'text' as const,
    about: REFERENCES[field] ?? field,
    own: false,
  }))
  return [...own, ...references.filter(({ field }) => !own.some((one) => one.field === field))]
}

const REFERENCES: Readonly<Record<string, string>> = {
  account: 'The company this row belongs to, by id, domain or name.',
  account_id: 'The company this row belongs to, by its id.',
  account_domain: 'The company this row belongs to, by its domain.',
  account_name: 'The company this row belongs to, by its name.',
  first_name: 'Given name: put before the last name.',
  last_name: 'Family name: put after the first name.',
}
