import { findField, type KindName } from '../../src/market-data/index.ts'
import { parse, type Syntax } from '../../src/segments/language/index.ts'
import type { StoredMarket } from './random-market.ts'
import { type Seen, see } from './reference-rows.ts'
import {
  and,
  binary,
  callOf,
  extreme,
  type Held,
  negate,
  not,
  sum,
  UNKNOWN_LIST,
  type Value,
} from './reference-values.ts'
import { testCatalog } from './test-catalog.ts'

/**
 * The language read slowly and plainly, row by row, straight from the syntax: what the compiled SQL must agree with.
 * Written from DESIGN.md and METHODS.md, sharing nothing with the checker and the compiler but the parser.
 */
export interface Reference {
  /** The value of an expression for each visible subject, by `aid` or `rid`. */
  readonly evaluate: (text: string, subject: 'account' | 'contact') => ReadonlyMap<string, Value>
}

interface Rows {
  readonly relation: KindName
  readonly rows: readonly Seen[]
  readonly mapped?: readonly Held[]
}

type Frame = ReadonlyMap<string, Seen | string>

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
    if (name === 'size') return target === null ? null : BigInt([...(target as string)].length)
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
