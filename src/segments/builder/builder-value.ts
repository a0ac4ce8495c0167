import type { FieldType } from '../../market-data/index.ts'
import type { Syntax } from '../language/syntax.ts'
import { valueTypeOf } from '../language/value-type.ts'
import { call, literal, named, numeral } from './make-syntax.ts'

type Scalar = string | number

/** What a row shows for a constant of the text that stands beside a field of this type; undefined when it shows none. */
export function shownValue(type: FieldType, syntax: Syntax): Scalar | undefined {
  switch (valueTypeOf(type)) {
    case 'text':
    case 'list':
      return syntax.kind === 'literal' && typeof syntax.value === 'string' ? syntax.value : undefined
    case 'integer':
    case 'number':
      return shownNumber(syntax)
    case 'date':
      return shownDate(syntax)
    default:
      return undefined
  }
}

/** The syntax of a row's value; undefined when it is none of the field's type. */
export function valueSyntax(type: FieldType, value: unknown): Syntax | undefined {
  switch (valueTypeOf(type)) {
    case 'text':
    case 'list':
      // Half of a character can stand in no rule.
      return typeof value === 'string' && !/\p{Surrogate}/u.test(value) ? literal(value) : undefined
    case 'integer':
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? numeral(value) : undefined
    case 'date':
      return typeof value === 'string' ? dateSyntax(value) : undefined
    default:
      return undefined
  }
}

/** A number of the text, where JSON can hold it exactly. */
export function shownNumber(syntax: Syntax): number | undefined {
  if (syntax.kind !== 'literal') return undefined
  const { value } = syntax
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : undefined
  // 0 and -0 are one number.
  return typeof value === 'number' ? value + 0 : undefined
}

const PERIOD = /^\d{1,7}[hdwmy]$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d\d:\d\d)$/

export function isPeriod(value: unknown): value is string {
  return typeof value === 'string' && PERIOD.test(value)
}

/** The day after a day (or some days from it); undefined for anything but a day. */
export function dayAfter(value: unknown, days = 1): string | undefined {
  if (typeof value !== 'string' || !DAY.test(value)) return undefined
  const day = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value)) return undefined
  day.setUTCDate(day.getUTCDate() + days)
  const text = day.toISOString().slice(0, 10)
  return DAY.test(text) ? text : undefined
}

function shownDate(syntax: Syntax): string | undefined {
  if (syntax.kind === 'name') return syntax.name === 'now' ? 'now' : undefined
  if (syntax.kind !== 'call' || syntax.args.length !== 1) return undefined
  const [given] = syntax.args
  if (given?.kind !== 'literal' || typeof given.value !== 'string') return undefined
  const form = formOf(given.value)
  return form === syntax.name ? given.value : undefined
}

function dateSyntax(value: string): Syntax | undefined {
  if (value === 'now') return named('now')
  const form = formOf(value)
  return form === undefined ? undefined : call(form, literal(value))
}

/** The word of the language that takes such a text; whether there is such a day the checker says. */
function formOf(value: string): 'ago' | 'date' | 'timestamp' | undefined {
  if (PERIOD.test(value)) return 'ago'
  if (DAY.test(value)) return 'date'
  return MOMENT.test(value) ? 'timestamp' : undefined
}
