import { detectDateFormat } from '../casting/detect-date-format.ts'
import type { FieldType } from '../kinds/field.ts'
import { listSplit } from './list-split.ts'
import { type DecimalMark, decimalMark, isBoolean, isNumber, isWhole, share } from './value-shapes.ts'

/** This share of the samples must fit a type; the values that do not are reported one by one at import. */
const ENOUGH = 0.95
/** A text column with at most this many different values, each twice on average, is a category. */
const CATEGORY = 100

export interface GuessedType {
  readonly type: FieldType
  readonly dateFormat?: string
  /** Numbers such as 1.234 that may be thousands: kept as text. */
  readonly decimalUnsure?: true
  /** Dates whose day and month cannot be told apart: kept as text. */
  readonly ambiguous?: readonly string[]
  readonly decimal?: DecimalMark
  readonly percent?: true
  readonly split?: string
}

/** The type of a custom attribute, from the values alone and what the header says about numbers that are no amounts. */
export function guessType(
  header: string,
  samples: readonly string[],
  mark?: DecimalMark,
  fileMark?: DecimalMark,
): GuessedType {
  if (samples.length === 0) return { type: 'text' }
  const words = samples.every((sample) => /\p{L}/u.test(sample))
  if (words && share(samples, isBoolean) >= ENOUGH) return { type: 'boolean' }
  const number = guessNumber(header, samples, mark, fileMark)
  if (number !== undefined && !saysDate(header)) return number
  const date = detectDateFormat(samples, { numbers: saysDate(header) })
  if (date.kind === 'ambiguous') return { type: 'text', ambiguous: date.formats }
  if (date.kind === 'format' && date.share >= ENOUGH) return { type: 'date', dateFormat: date.format }
  if (number !== undefined) return number
  const split = listSplit(header, samples)
  if (split !== undefined) return { type: 'list', ...(split === 'json' ? {} : { split }) }
  return { type: 'text' }
}

/** Few different texts that come again and again: stored as a dictionary. */
export function isCategory(type: FieldType, samples: readonly string[]): boolean {
  if (type !== 'text' || samples.length === 0) return false
  const different = new Set(samples).size
  return different <= CATEGORY && different <= samples.length / 2
}

function guessNumber(
  header: string,
  samples: readonly string[],
  given?: DecimalMark,
  fileMark?: DecimalMark,
): GuessedType | undefined {
  const percent = samples.every((sample) => sample.endsWith('%'))
  const values = percent ? samples.map((sample) => sample.replace(/\s*%$/, '')) : samples
  const found = decimalMark(values)
  const mark = given ?? found.mark ?? fileMark ?? '.'
  const unsure = found.unsure && given === undefined && fileMark === undefined
  const more = {
    ...(mark === ',' ? { decimal: mark } : {}),
    ...(percent ? { percent: true as const } : {}),
  }
  // 007 and +49… are names made of digits: a number would lose what they begin with.
  if (values.some((value) => /^(0\d|\+)/.test(value)) || isName(header)) return undefined
  const numbers = share(values, (value) => isNumber(value, mark))
  if (numbers < ENOUGH) return undefined
  if (unsure) return { type: 'text', decimalUnsure: true }
  return { type: share(values, (value) => isWhole(value, mark)) >= numbers ? 'integer' : 'number', ...more }
}

/** Columns of digits that name something. */
function isName(header: string): boolean {
  return (
    /(^|[^a-z])(id|ids|zip|plz|postcode|postal code|phone|fax|code|uuid|key|sic|naics|no|nr|ref|sku)$/i.test(
      header,
    ) || /[a-z](Id|ID|Code|Key|No|Nr)$/.test(header)
  )
}

function saysDate(header: string): boolean {
  return /(^|[^a-z])(date|datum|fecha|time|timestamp|at|on)([^a-z]|$)|[a-z](Date|Time|At|stamp)$/i.test(header)
}
