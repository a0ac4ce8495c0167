import type { Problem } from '../../problem.ts'
import { markedCurrency } from '../casting/currency-signs.ts'
import { detectDateFormat } from '../casting/detect-date-format.ts'
import type { Field } from '../kinds/field.ts'
import type { PreparedColumn } from '../sources/prepared-file.ts'
import { canRead } from './can-read.ts'
import { knownListSplit } from './list-split.ts'
import type { ColumnMap } from './map-file.ts'
import type { ColumnReading } from './resolved-mapping.ts'
import { type DecimalMark, decimalMark, share } from './value-shapes.ts'

export interface ReadRequest {
  readonly field: Pick<Field, 'name' | 'type' | 'values'>
  readonly column: PreparedColumn
  /** Values that mean nothing are taken out. */
  readonly samples: readonly string[]
  readonly file: string
  /** What a person wrote about this column. */
  readonly said?: ColumnMap
  /** What the map says for the whole file. */
  readonly decimal?: DecimalMark
  /** What other columns of the file speak for. */
  readonly fileDecimal?: DecimalMark
  readonly currency: string
  readonly currencySaid: boolean
  /** Their words → ours, known beforehand. */
  readonly values?: Readonly<Record<string, string>>
}

export interface ReadColumn {
  readonly reading: ColumnReading
  /** Share of the samples that the reading understands; 1 where there are none. */
  readonly fits: number
  /** What a person must decide before the file can be imported. */
  readonly problems: readonly Problem[]
  /** What a person should look at. */
  readonly questions: readonly Problem[]
}

/** Decides how the cells of a column are read as a field, from its samples and from what a person said. */
export function readColumn(request: ReadRequest): ReadColumn {
  const { field, column, said } = request
  const values = { ...request.values, ...lowerKeys(said?.values) }
  const named = Object.keys(values).length === 0 ? {} : { values }
  const base: ColumnReading = {
    staged: column.staged,
    column: column.name,
    ...(field.type === 'date' && column.zone !== undefined ? { zone: column.zone } : {}),
    ...named,
    ...(said?.multiply === undefined ? {} : { multiply: said.multiply }),
    ...(said?.format === 'integer' ? { wholeId: true as const } : {}),
  }
  const samples = request.samples
    .map((sample) => values[sample.toLowerCase()] ?? sample)
    .filter((sample) => sample !== '')
  switch (field.type) {
    case 'integer':
    case 'number':
    case 'money':
      return readNumbers(request, base, samples)
    case 'boolean':
      return plain(base, fitsOf(request, base, samples))
    case 'date':
      return readDates(request, base, samples)
    case 'list': {
      const split = said?.split === 'json' ? undefined : (said?.split ?? knownListSplit(samples))
      return plain(split === undefined ? base : { ...base, split }, 1)
    }
    case 'text':
      return readTexts(request, base, samples)
  }
}

function plain(reading: ColumnReading, fits: number): ReadColumn {
  return { reading, fits, problems: [], questions: [] }
}

function fitsOf(request: ReadRequest, reading: ColumnReading, samples: readonly string[]): number {
  return samples.length === 0 ? 1 : share(samples, (one) => canRead(request.field, reading, one))
}

function readNumbers(request: ReadRequest, base: ColumnReading, samples: readonly string[]): ReadColumn {
  const { field, said, file, column } = request
  const percent = samples.length > 0 && field.type !== 'money' && samples.every((sample) => sample.endsWith('%'))
  const bare = percent ? samples.map((sample) => sample.replace(/\s*%$/, '')) : samples
  const found = decimalMark(bare)
  const whole = field.type === 'integer' && said?.multiply === undefined
  const decided = said?.decimal ?? request.decimal ?? found.mark ?? request.fileDecimal
  // A whole number has no decimals: 1.200 employees are twelve hundred.
  const mark = decided ?? (found.unsure && whole ? ',' : '.')
  const problems: Problem[] = []
  if (found.unsure && decided === undefined && !whole) {
    problems.push({
      code: 'decimal_ambiguous',
      message: `Numbers of "${column.name}" such as ${bare.find((one) => /\d\.\d{3}$/.test(one)) ?? bare[0]} may be thousands, or have three decimals.`,
      at: { file, column: column.name, field: field.name },
      hint: 'Write `decimal: ","` in the map if the point separates thousands, `decimal: "."` if it is the decimal point.',
    })
  }
  const marked = field.type === 'money' ? markedCurrency(samples) : undefined
  if (marked !== undefined && marked !== request.currency && !request.currencySaid) {
    problems.push({
      code: 'currency_unsaid',
      message: `The amounts of "${column.name}" are marked as ${marked}, but without a currency they would be counted as ${request.currency}.`,
      at: { file, column: column.name, field: 'currency', value: marked },
      hint: `Write \`currency: ${marked}\` in the map.`,
    })
  }
  const reading = {
    ...base,
    ...(mark === ',' ? { decimal: mark } : {}),
    ...(percent ? { percent: true as const } : {}),
  }
  return { reading, fits: fitsOf(request, reading, samples), problems, questions: [] }
}

function readDates(request: ReadRequest, base: ColumnReading, samples: readonly string[]): ReadColumn {
  const { field, said, file, column } = request
  if (said?.format !== undefined) {
    const reading = { ...base, dateFormat: said.format }
    return plain(
      reading,
      share(samples, (one) => canRead(field, reading, one)),
    )
  }
  const found = detectDateFormat(samples, { numbers: true })
  if (found.kind === 'format') return plain({ ...base, dateFormat: found.format }, found.share)
  const at = {
    file,
    column: column.name,
    field: field.name,
    ...(samples[0] === undefined ? {} : { value: samples[0] }),
  }
  if (found.kind === 'ambiguous') {
    const problem: Problem = {
      code: 'date_format_ambiguous',
      message: `The dates of "${column.name}", such as ${samples.slice(0, 3).join(', ')}, may have the day or the month first.`,
      at,
      hint: `Write \`${field.name}: {column: "${column.name}", format: "${found.formats[0]}"}\` or \`format: "${found.formats[1]}"\` under fields in the map.`,
    }
    return { reading: base, fits: 1, problems: [problem], questions: [] }
  }
  // Nothing to judge by: whatever comes is read as ISO and reported where it is not.
  if (samples.length === 0) return plain({ ...base, dateFormat: 'YYYY-MM-DD[ HH:mm[:ss]]' }, 1)
  const problem: Problem = {
    code: 'date_format_unknown',
    message: `The values of "${column.name}", such as ${samples.slice(0, 3).join(', ')}, are no dates in a format that is known.`,
    at,
    hint: `Write \`${field.name}: {column: "${column.name}", format: "…"}\` with YYYY, MM, DD, HH, mm, ss where they stand, or \`${field.name}: none\`.`,
  }
  return { reading: base, fits: 0, problems: [problem], questions: [] }
}

function readTexts(request: ReadRequest, base: ColumnReading, samples: readonly string[]): ReadColumn {
  const allowed = request.field.values
  if (allowed === undefined) return { ...plain(base, 1), questions: decimalIds(request, base, samples) }
  if (samples.length === 0) return plain(base, 1)
  const strange = [...new Set(samples.filter((sample) => !allowed.includes(sample.toLowerCase())))]
  const fits = fitsOf(request, base, samples)
  const questions: Problem[] =
    strange.length === 0
      ? []
      : [
          {
            code: 'values_unknown',
            message: `"${request.column.name}" holds values that ${request.field.name} does not know: ${strange.slice(0, 5).join(', ')}${strange.length > 5 ? ' …' : ''}.`,
            at: {
              file: request.file,
              column: request.column.name,
              field: request.field.name,
              value: strange[0] as string,
            },
            hint: `Say what they mean: \`${request.field.name}: {column: "${request.column.name}", values: {"${strange[0]}": ${allowed[0]}}}\` (${allowed.join(', ')}).`,
          },
        ]
  return { reading: base, fits, problems: [], questions }
}

/** `17850.0`: an id that went through a spreadsheet or a data frame as a number. It is kept as it is unless a person says so. */
function decimalIds(request: ReadRequest, base: ColumnReading, samples: readonly string[]): Problem[] {
  const isId = /(^|_)(id|account|contact|deal)$/.test(request.field.name)
  if (!isId || base.wholeId === true || samples.length === 0 || share(samples, (one) => /^\d+\.0+$/.test(one)) < 0.9)
    return []
  return [
    {
      code: 'id_with_decimals',
      message: `The ids of "${request.column.name}" look like ${samples[0]}; they are kept as they are and will not match ${samples[0]?.split('.')[0]} in another file.`,
      at: { file: request.file, column: request.column.name, field: request.field.name, value: samples[0] as string },
      hint: `Write \`${request.field.name}: {column: "${request.column.name}", format: integer}\` in the map to drop the ".0".`,
    },
  ]
}

function lowerKeys(values: Readonly<Record<string, string>> | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values ?? {}).map(([written, meant]) => [written.trim().toLowerCase(), meant]),
  )
}
