import { RE2JS } from 're2js'
import type { Syntax } from '../../src/segments/language/index.ts'

/** A length of time and a date are told from numbers by their wrapping. */
export type Value =
  | null
  | boolean
  | string
  | number
  | bigint
  | readonly string[]
  | { readonly date: number }
  | { readonly span: number }

/** A list whose content is not known at the date. */
export const UNKNOWN_LIST = Symbol('unknown list')
export type Held = Value | typeof UNKNOWN_LIST

const DAY = 86_400_000

export function sum(values: readonly Held[], whole: boolean): Value {
  if (whole || values.some((one) => typeof one === 'bigint'))
    return inRange(values.reduce<bigint>((total, one) => total + (one as bigint), 0n))
  return values.reduce<number>((total, one) => total + (one as number), 0)
}

export function extreme(values: readonly Held[], least: boolean): Value {
  let best: Held = null
  for (const one of values) if (best === null || compare(one, best) < 0 === least) best = one
  return best as Value
}

export function not(value: Held): Held {
  return value === null ? null : !value
}

export function and(left: Held, right: Held): Held {
  if (left === false || right === false) return false
  return left === null || right === null ? null : true
}

export function negate(value: Held): Value {
  if (value === null) return null
  if (typeof value === 'bigint') return inRange(-value)
  if (typeof value === 'object') return { span: -(value as { span: number }).span }
  return -(value as number)
}

function inRange(value: bigint): bigint | null {
  return value >= -(2n ** 63n) && value < 2n ** 63n ? value : null
}

export function binary(syntax: Extract<Syntax, { kind: 'binary' }>, value: (part: Syntax) => Held): Held {
  const { operator, left, right } = syntax
  if (operator === '==' || operator === '!=') {
    const nothing = (part: Syntax): boolean => part.kind === 'literal' && part.value === null
    if (nothing(left) || nothing(right)) {
      const missing = value(left) === null && value(right) === null
      return operator === '==' ? missing : !missing
    }
  }
  if (operator === 'in') {
    const item = value(left)
    if (right.kind === 'list') {
      if (item === null) return null
      const equal = new Set(
        right.items.map(value).map((option) => (option === null ? null : compare(item, option) === 0)),
      )
      return equal.has(true) ? true : equal.has(null) ? null : false
    }
    const list = value(right)
    if (item === null || list === UNKNOWN_LIST) return null
    return (list as readonly string[]).includes(item as string)
  }
  const a = value(left)
  const b = value(right)
  if (a === null || b === null || a === UNKNOWN_LIST || b === UNKNOWN_LIST) return null
  switch (operator) {
    case '==':
      return compare(a, b) === 0
    case '!=':
      return compare(a, b) !== 0
    case '<':
      return compare(a, b) < 0
    case '<=':
      return compare(a, b) <= 0
    case '>':
      return compare(a, b) > 0
    case '>=':
      return compare(a, b) >= 0
    default:
      return reckon(operator, a, b)
  }
}

function reckon(operator: '+' | '-' | '*' | '/' | '%', a: Held, b: Held): Value {
  if (typeof a === 'string') return a + textOf(b)
  if (isTime(a) || isTime(b)) {
    const left = millis(a)
    const right = millis(b)
    const result = operator === '+' ? left + right : left - right
    const date = 'date' in (a as object) !== 'date' in (b as object)
    return date ? { date: result } : { span: result }
  }
  if (operator === '/') return Number(b) === 0 ? null : Number(a) / Number(b)
  if (typeof a === 'bigint' && typeof b === 'bigint') {
    if (operator === '%') return b === 0n ? null : a % b
    return inRange(operator === '+' ? a + b : operator === '-' ? a - b : a * b)
  }
  const left = Number(a)
  const right = Number(b)
  return operator === '+' ? left + right : operator === '-' ? left - right : left * right
}

function isTime(value: Held): boolean {
  return typeof value === 'object' && value !== null && ('date' in value || 'span' in value)
}

function millis(value: Held): number {
  const time = value as { date?: number; span?: number }
  return time.date ?? time.span ?? 0
}

/** Texts by their bytes in UTF-8, everything else by its size. */
function compare(a: Held, b: Held): number {
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(textOf(b)))
  const left = isTime(a) ? millis(a) : (a as number | bigint)
  const right = isTime(b) ? millis(b) : (b as number | bigint)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Berlin keeps summer time from the last Sunday of March to the last Sunday of October, changing at 01:00 UTC. */
function berlin(utc: number): Date {
  const year = new Date(utc).getUTCFullYear()
  const lastSunday = (month: number): number => {
    const last = new Date(Date.UTC(year, month + 1, 0))
    return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1)
  }
  const summer = utc >= lastSunday(2) && utc < lastSunday(9)
  return new Date(utc + (summer ? 2 : 1) * 3_600_000)
}

/** The instant at which a Berlin clock shows this time. */
function fromBerlin(wall: number): number {
  const winter = wall - 3_600_000
  const summer = wall - 2 * 3_600_000
  return berlin(summer).getTime() === wall ? summer : winter
}

function ago(text: string, clock: number): number {
  const amount = Number(text.slice(0, -1))
  const unit = text.at(-1)
  if (unit === 'h') return clock - amount * 3_600_000
  if (unit === 'd' || unit === 'w') return clock - amount * DAY * (unit === 'w' ? 7 : 1)
  const wall = berlin(clock)
  const day = wall.getUTCDate()
  const back = new Date(wall)
  back.setUTCDate(1)
  back.setUTCMonth(back.getUTCMonth() - (unit === 'y' ? amount * 12 : amount))
  const last = new Date(Date.UTC(back.getUTCFullYear(), back.getUTCMonth() + 1, 0)).getUTCDate()
  back.setUTCDate(Math.min(day, last))
  return fromBerlin(back.getTime())
}

export function callOf(name: string, args: readonly Held[], clock: number): Value {
  if (args.includes(null)) return null
  const [first, second] = args
  const text = textOf(first)
  switch (name) {
    case 'date':
      return { date: fromBerlin(Date.parse(`${text}T00:00:00Z`)) }
    case 'timestamp':
      return { date: Date.parse(text) }
    case 'ago':
      return { date: ago(text, clock) }
    case 'duration':
      return {
        span:
          Number(text.slice(0, -1)) *
          (text.endsWith('h') ? 3_600_000 : text.endsWith('s') ? 1000 : text.endsWith('w') ? 7 * DAY : DAY),
      }
    case 'lower':
      return text.toLowerCase()
    case 'trim':
      return text.replace(/^ +| +$/g, '')
    case 'contains':
      return text.includes(textOf(second))
    case 'startsWith':
      return text.startsWith(textOf(second))
    case 'endsWith':
      return text.endsWith(textOf(second))
    case 'matches':
      return RE2JS.compile(textOf(second)).matcher(text).find()
    case 'year':
      return BigInt(berlin(millis(first as Held)).getUTCFullYear())
    case 'month':
      return BigInt(berlin(millis(first as Held)).getUTCMonth() + 1)
    case 'daysSince':
      return BigInt(Math.floor((clock - millis(first as Held)) / DAY))
    case 'abs':
      return Math.abs(Number(first))
    default:
      throw new Error(`no function ${name}`)
  }
}

/** A text, or nothing sensible: the checker lets nothing else through to where texts are needed. */
function textOf(value: Held | undefined): string {
  return typeof value === 'string' ? value : ''
}
