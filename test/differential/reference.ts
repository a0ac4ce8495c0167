import { RE2JS } from 're2js'
import { findField, type KindName, kindOf } from '../../src/market-data/index.ts'
import { parse, type Syntax } from '../../src/segments/language/index.ts'
import type { Stored, StoredMarket, StoredRow } from './random-market.ts'
import { testCatalog } from './test-catalog.ts'

/**
 * The language read slowly and plainly, row by row, straight from the syntax: what the compiled SQL must agree with.
 * Written from DESIGN.md and METHODS.md, sharing nothing with the checker and the compiler but the parser.
 */
export interface Reference {
  /** The value of an expression for each visible subject, by `aid` or `rid`. */
  readonly evaluate: (text: string, subject: 'account' | 'contact') => ReadonlyMap<string, Value>
}

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
const UNKNOWN_LIST = Symbol('unknown list')
type Held = Value | typeof UNKNOWN_LIST

interface Rows {
  readonly relation: KindName
  readonly rows: readonly Seen[]
  readonly mapped?: readonly Held[]
}

/** A row as it is seen at the date. */
interface Seen {
  readonly aid: number
  readonly rid: string
  readonly get: (field: string) => Held
}

type Frame = ReadonlyMap<string, Seen | string>

const DAY = 86_400_000

export function reference(
  market: StoredMarket,
  segments: ReadonlyMap<string, { rule: string }>,
  now: number,
  asOf?: number,
): Reference {
  const clock = asOf ?? now
  const seen = new Map<KindName, readonly Seen[]>()
  for (const [kind, rows] of market)
    seen.set(
      kind,
      rows.flatMap((row) => see(kind, row, asOf)),
    )
  const accounts = new Map((seen.get('accounts') ?? []).map((account) => [account.aid, account]))
  const parsed = new Map<string, Syntax>()
  const syntaxOf = (text: string): Syntax => {
    const known = parsed.get(text) ?? parse(text).syntax
    if (known === undefined) throw new Error(`cannot parse ${text}`)
    parsed.set(text, known)
    return known
  }
  const byAid = new Map<string, readonly Seen[]>()
  const rowsOf = (relation: KindName, aid: number): readonly Seen[] => {
    const key = `${relation} ${aid}`
    let rows = byAid.get(key)
    if (rows === undefined) {
      rows = aid === 0 ? [] : (seen.get(relation) ?? []).filter((row) => row.aid === aid)
      byAid.set(key, rows)
    }
    return rows
  }

  const evaluateFor = (subject: 'account' | 'contact', one: Seen) => {
    const account = subject === 'account' ? one : accounts.get(one.aid)
    const evaluate = (syntax: Syntax, frame: Frame): Held | Rows => {
      const value = (part: Syntax): Held => {
        const held = evaluate(part, frame)
        if (isRows(held)) throw new Error('rows are no value')
        return held
      }
      switch (syntax.kind) {
        case 'literal':
          return syntax.value
        case 'name': {
          const bound = frame.get(syntax.name)
          if (typeof bound === 'string') return bound
          if (syntax.name === 'now') return { date: clock }
          return { relation: syntax.name as KindName, rows: rowsOf(syntax.name as KindName, one.aid) }
        }
        case 'select': {
          const { target, field } = syntax
          if (target.kind === 'name') {
            const bound = frame.get(target.name)
            if (bound !== undefined && typeof bound !== 'string') return bound.get(field)
            if (target.name === 'contact') return one.get(field)
          }
          if (testCatalog.kinds.has(field as KindName) && field !== 'accounts') {
            return { relation: field as KindName, rows: rowsOf(field as KindName, one.aid) }
          }
          if (account !== undefined) return account.get(field)
          return findField(testCatalog, 'accounts', field)?.type === 'list' ? UNKNOWN_LIST : null
        }
        case 'not':
          return not(value(syntax.operand))
        case 'negate':
          return negate(value(syntax.operand))
        case 'and':
          return syntax.operands.map(value).reduce<Held>((left, right) => and(left, right), true)
        case 'or':
          return not(syntax.operands.map(value).reduce<Held>((left, right) => and(left, not(right)), true))
        case 'conditional': {
          const test = value(syntax.test)
          if (test === null) return null
          const result = value(test === true ? syntax.yes : syntax.no)
          return result
        }
        case 'binary':
          return binary(syntax, value)
        case 'call': {
          const [first] = syntax.args
          if (first === undefined) throw new Error('no argument')
          if (syntax.name === 'inSegment') {
            const segment = segments.get(String((first as { value: unknown }).value))
            if (segment === undefined) throw new Error('no segment')
            if (account === undefined) return null
            const held = evaluateFor('account', account)(syntaxOf(segment.rule), new Map())
            return isRows(held) ? null : held
          }
          if (syntax.name === 'size') return method(syntax.name, first, [], frame, evaluate)
          if (syntax.name === 'has') return value(first) !== null
          return callOf(syntax.name, syntax.args.map(value), clock)
        }
        case 'method':
          return method(syntax.name, syntax.target, syntax.args, frame, evaluate)
        case 'list':
          throw new Error('a list stands after in')
      }
    }
    return evaluate
  }

  const method = (
    name: string,
    targetSyntax: Syntax,
    args: readonly Syntax[],
    frame: Frame,
    evaluate: (syntax: Syntax, frame: Frame) => Held | Rows,
  ): Held | Rows => {
    const target = evaluate(targetSyntax, frame)
    const [variable, ...bodies] = args
    const body = bodies.at(-1)
    const each = (item: Seen | string): Held => {
      if (variable?.kind !== 'name' || body === undefined) throw new Error('no variable')
      return evaluate(body, new Map([...frame, [variable.name, item]])) as Held
    }
    if (isRows(target)) {
      const held = (wanted: boolean): number => target.rows.filter((row) => each(row) === wanted).length
      const values = (target.mapped ?? []).filter((one) => one !== null)
      switch (name) {
        case 'filter':
          return { ...target, rows: target.rows.filter((row) => each(row) === true) }
        case 'map':
          return { ...target, mapped: target.rows.map(each) }
        case 'exists':
          return held(true) > 0
        case 'all':
          return held(false) === 0
        case 'exists_one':
          return held(true) === 1
        case 'size':
          return BigInt(target.rows.length)
        case 'countDistinct':
          return BigInt(
            new Set(
              values.map((one) => JSON.stringify(one, (_, part) => (typeof part === 'bigint' ? `${part}` : part))),
            ).size,
          )
        case 'sum':
          return sum(values, isWholeNumber(body, args, targetSyntax))
        case 'avg':
          return values.length === 0
            ? null
            : values.reduce<number>((total, one) => total + Number(one), 0) / values.length
        case 'min':
        case 'max':
          return extreme(values, name === 'min')
        default:
          throw new Error(`no method ${name} of rows`)
      }
    }
    if (target === UNKNOWN_LIST) {
      return name === 'filter' ? UNKNOWN_LIST : null
    }
    if (Array.isArray(target)) {
      const items = target as readonly string[]
      const held = (wanted: boolean): number => items.filter((item) => each(item) === wanted).length
      switch (name) {
        case 'size':
          return BigInt(items.length)
        case 'filter':
          return items.filter((item) => each(item) === true)
        case 'exists':
          return held(true) > 0
        case 'all':
          return held(false) === 0
        case 'exists_one':
          return held(true) === 1
        default:
          throw new Error(`no method ${name} of lists`)
      }
    }
    if (name === 'size') return target === null ? null : BigInt([...String(target)].length)
    return callOf(name, [target, ...args.map((arg) => evaluate(arg, frame) as Held)], clock)
  }

  return {
    evaluate: (text, subject) => {
      const results = new Map<string, Value>()
      for (const one of seen.get(subject === 'account' ? 'accounts' : 'contacts') ?? []) {
        const held = evaluateFor(subject, one)(syntaxOf(text), new Map())
        if (isRows(held) || held === UNKNOWN_LIST) throw new Error('no value')
        results.set(subject === 'account' ? String(one.aid) : one.rid, held)
      }
      return results
    },
  }
}

function isRows(held: Held | Rows): held is Rows {
  return typeof held === 'object' && held !== null && 'rows' in held
}

/** Whole numbers sum to a whole number, also where there are none. */
function isWholeNumber(_body: Syntax | undefined, _args: readonly Syntax[], target: Syntax): boolean {
  if (target.kind !== 'method' || target.name !== 'map') return false
  const of = target.args.at(-1)
  return of?.kind === 'select' && ['trial_days', 'seats', 'employees'].includes(of.field)
}

function sum(values: readonly Held[], whole: boolean): Value {
  if (whole || values.some((one) => typeof one === 'bigint'))
    return inRange(values.reduce<bigint>((total, one) => total + (one as bigint), 0n))
  return values.reduce<number>((total, one) => total + (one as number), 0)
}

function extreme(values: readonly Held[], least: boolean): Value {
  let best: Held = null
  for (const one of values) if (best === null || compare(one, best) < 0 === least) best = one
  return best as Value
}

/** What is seen of a stored row: at the date, or now. */
function see(kindName: KindName, row: StoredRow, asOf: number | undefined): Seen[] {
  const kind = kindOf(kindName)
  const at = (name: string): number | null => {
    const value = row.fields.get(name)
    return typeof value === 'number' ? value : null
  }
  if (asOf === undefined) {
    return kind.history === 'versioned' && !row.current ? [] : [seenRow(kindName, row, (_name, stored) => stored)]
  }
  const began = at(kind.startsAt)
  if (began !== null && began > asOf) return []
  if (kind.history === 'event') return [seenRow(kindName, row, (_name, stored) => stored)]
  if (asOf < row.validFrom || asOf >= row.validTo) return []
  const recorded = row.knownFrom <= asOf
  const closed = at('closed_at')
  const stillOpen = kindName === 'deals' && closed !== null && closed > asOf
  const hadClosed = kindName === 'deals' && closed !== null && closed <= asOf
  const look = (name: string, stored: Held): Held => {
    const field = findField(testCatalog, kindName, name)
    if (field === undefined) throw new Error(`no field ${name}`)
    if (field.history === 'fixed') return stored
    if (field.type === 'list') return recorded ? stored : UNKNOWN_LIST
    if (field.history === 'versioned') return recorded ? stored : null
    if (stillOpen) return name === 'status' ? 'open' : null
    if (name === 'closed_at') return stored
    if (recorded || hadClosed || (name === 'status' && stored === 'open')) return stored
    return null
  }
  return [seenRow(kindName, row, look)]
}

function seenRow(kind: KindName, row: StoredRow, look: (name: string, stored: Held) => Held): Seen {
  return {
    aid: row.aid,
    rid: row.rid,
    get: (name) => {
      const field = findField(testCatalog, kind, name)
      if (field === undefined) throw new Error(`no field ${kind}.${name}`)
      const stored = row.fields.get(name) ?? null
      const converted = field.type === 'money' ? inEuro(row, field.currency, field.datedBy, stored) : stored
      const seen = look(name, converted)
      return field.type === 'date' && typeof seen === 'number' ? { date: seen } : seen
    },
  }
}

/** A dollar was worth half a euro from 2022 and three quarters from 2024; before, no rate is known. */
function inEuro(row: StoredRow, currency: string | undefined, datedBy: string | undefined, stored: Stored): Stored {
  if (typeof stored !== 'number' || currency === undefined) return stored
  // The test catalog says that accounts hold no foreign amounts.
  if (row.fields.has('founded_year') || row.fields.get(currency) !== 'USD') return stored
  const dated = datedBy === undefined ? null : row.fields.get(datedBy)
  const at = typeof dated === 'number' ? dated : Number.POSITIVE_INFINITY
  if (at < Date.parse('2022-01-01T00:00:00Z')) return null
  return stored * (at < Date.parse('2024-01-01T00:00:00Z') ? 0.5 : 0.75)
}

function not(value: Held): Held {
  return value === null ? null : !value
}

function and(left: Held, right: Held): Held {
  if (left === false || right === false) return false
  return left === null || right === null ? null : true
}

function negate(value: Held): Value {
  if (value === null) return null
  if (typeof value === 'bigint') return inRange(-value)
  if (typeof value === 'object') return { span: -(value as { span: number }).span }
  return -(value as number)
}

function inRange(value: bigint): bigint | null {
  return value >= -(2n ** 63n) && value < 2n ** 63n ? value : null
}

function binary(syntax: Extract<Syntax, { kind: 'binary' }>, value: (part: Syntax) => Held): Held {
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
  if (typeof a === 'string') return a + String(b)
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
  if (typeof a === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(String(b)))
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

function callOf(name: string, args: readonly Held[], clock: number): Value {
  if (args.includes(null)) return null
  const [first, second] = args
  const text = String(first)
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
      return text.includes(String(second))
    case 'startsWith':
      return text.startsWith(String(second))
    case 'endsWith':
      return text.endsWith(String(second))
    case 'matches':
      return RE2JS.compile(String(second)).matcher(text).find()
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
