import type { LanguageFunction } from '../../functions/function.ts'
import { textSize } from '../../functions/text-size.ts'
import type { Node, PeriodUnit } from '../node.ts'
import { didYouMean } from '../suggest.ts'
import type { Span, Syntax, SyntaxOf } from '../syntax.ts'
import { typeInWords } from '../value-type.ts'
import { readDuration, startOfDay } from '../zoned-time.ts'
import { checkSelect } from './check-names.ts'
import { missing } from './check-operators.ts'
import { checkListMethod, checkRowMethod, isRowMethod, ROW_METHODS } from './check-relations.ts'
import { type Checking, type Rows, type Scope, span } from './checking.ts'

const FORMS = ['has', 'size', 'ago', 'date', 'timestamp', 'duration', 'inSegment'] as const

export function checkCall(checking: Checking, call: SyntaxOf<'call'>, scope: Scope): Node | undefined {
  const { name, args } = call
  const at = span(call)
  switch (name) {
    case 'has':
      return has(checking, call, scope)
    case 'inSegment':
      return inSegment(checking, call, scope)
    case 'ago':
    case 'date':
    case 'timestamp':
    case 'duration': {
      const text = onlyText(checking, call)
      return text === undefined ? undefined : timeForm(checking, name, text.value, text.at, at)
    }
    case 'size':
      return args.length === 1 && args[0] !== undefined
        ? size(checking, { ...call, kind: 'method', target: args[0], args: [] }, scope)
        : checking.problem('wrong_arguments', 'size(…) takes one thing in its brackets.', call)
    default:
  }
  const found = checking.functions.find((known) => known.name === name)
  if (found !== undefined) return applied(checking, found, args, call, scope)
  if (isRowMethod(name)) {
    return checking.problem(
      'wrong_arguments',
      `${name} is asked of something, with a point.`,
      call,
      `For example: deals.${name}(…).`,
    )
  }
  const names = [...FORMS, ...checking.functions.map((known) => known.name)]
  const end = call.start + name.length
  return checking.problem(
    'unknown_function',
    `There is no function ${name}.`,
    { start: call.start, end },
    didYouMean(name, names),
  )
}

export function checkMethod(checking: Checking, call: SyntaxOf<'method'>, scope: Scope): Node | Rows | undefined {
  const { name } = call
  if (name === 'size') return size(checking, call, scope)
  const found = checking.functions.find((known) => known.name === name)
  if (found !== undefined && !isRowMethod(name)) {
    if (name === 'contains' && call.target.kind === 'select' && isListField(checking, call.target, scope)) {
      return checking.problem(
        'type_mismatch',
        'A list is asked with in.',
        call,
        'Did you mean "Figma" in account.technologies?',
      )
    }
    return applied(checking, found, [call.target, ...call.args], call, scope)
  }
  if (!isRowMethod(name)) {
    const names = [...ROW_METHODS, ...checking.functions.map((known) => known.name)]
    checking.any(call.target, scope)
    return checking.problem('unknown_function', `There is no function ${name}.`, call, didYouMean(name, names))
  }
  const items = listItems(checking, call.target, scope)
  if (items !== undefined) return items === 'refused' ? undefined : onItems(checking, items, call, scope)
  const target = checking.any(call.target, scope)
  if (target === undefined) return undefined
  if (target.kind === 'rows') return checkRowMethod(checking, target, call, scope)
  return checking.problem(
    'type_mismatch',
    `${name} is asked of rows such as deals or contacts, and this is ${typeInWords(target.type)}.`,
    call,
  )
}

interface Items {
  readonly list: Node & { readonly kind: 'field' }
  readonly filter: Node | undefined
}

/** A list field, perhaps filtered: `account.technologies.filter(t, …)`. */
function listItems(checking: Checking, syntax: Syntax, scope: Scope): Items | 'refused' | undefined {
  if (syntax.kind === 'method' && syntax.name === 'filter') {
    const inner = listItems(checking, syntax.target, scope)
    if (inner === undefined || inner === 'refused') return inner
    const filtered = checkListMethod(checking, inner.list, inner.filter, syntax, scope)
    return filtered?.kind === 'items' ? { list: inner.list, filter: filtered.filter } : 'refused'
  }
  if (syntax.kind !== 'select' || !isListField(checking, syntax, scope)) return undefined
  const node = checking.any(syntax, scope)
  return node?.kind === 'field' && node.type === 'list' ? { list: node, filter: undefined } : 'refused'
}

/** Looks without reporting: a problem with the field is reported when its value is asked for. */
function isListField(checking: Checking, syntax: SyntaxOf<'select'>, scope: Scope): boolean {
  const node = checkSelect({ ...checking, problem: () => undefined, any: () => undefined }, syntax, scope)
  return node?.kind === 'field' && node.type === 'list'
}

function onItems(checking: Checking, items: Items, call: SyntaxOf<'method'>, scope: Scope): Node | undefined {
  if (!['exists', 'all', 'exists_one', 'filter'].includes(call.name)) {
    return checking.problem(
      'type_mismatch',
      `${call.name} does not go with a list of texts.`,
      call,
      'A list is asked with in, exists, all and size.',
    )
  }
  const node = checkListMethod(checking, items.list, items.filter, call, scope)
  if (node?.kind === 'items') {
    return checking.problem(
      'relation_as_value',
      'A filtered list is not a value.',
      call,
      'Ask for its length: .filter(…).size() > 0.',
    )
  }
  return node
}

/** `size` of rows, of a list, or of a text (its characters). */
function size(checking: Checking, call: SyntaxOf<'method'>, scope: Scope): Node | undefined {
  const items = listItems(checking, call.target, scope)
  if (items === 'refused') return undefined
  if (items !== undefined) {
    const node = checkListMethod(checking, items.list, items.filter, call, scope)
    return node?.kind === 'items' ? undefined : node
  }
  const target = checking.any(call.target, scope)
  if (target === undefined) return undefined
  if (target.kind === 'rows') {
    const node = checkRowMethod(checking, target, call, scope)
    return node?.kind === 'rows' ? undefined : node
  }
  if (target.type !== 'text') {
    return checking.problem('type_mismatch', `size does not go with ${typeInWords(target.type)}.`, call)
  }
  if (call.args.length > 0) return checking.problem('wrong_arguments', 'size() takes nothing in its brackets.', call)
  return { kind: 'call', function: textSize, args: [target], type: 'integer', at: span(call) }
}

function has(checking: Checking, call: SyntaxOf<'call'>, scope: Scope): Node | undefined {
  const [of] = call.args
  if (of?.kind !== 'select' || call.args.length !== 1) {
    return checking.problem(
      'wrong_arguments',
      'has(…) asks for one field.',
      call,
      'For example: has(account.industry).',
    )
  }
  const operand = checking.value(of, scope)
  return operand === undefined ? undefined : missing(checking, operand, true, span(call))
}

function inSegment(checking: Checking, call: SyntaxOf<'call'>, scope: Scope): Node | undefined {
  const text = onlyText(checking, call)
  if (text === undefined) return undefined
  if (scope.size > 0) {
    return checking.problem(
      'segment_inside_relation',
      'inSegment cannot be asked of single rows or items.',
      call,
      'Put it outside, with &&.',
    )
  }
  const rule = checking.segment(text.value, text.at)
  if (rule === undefined) return undefined
  if (rule.subject === 'contact' && checking.subject === 'account') {
    return checking.problem(
      'segment_subject',
      `The segment ${text.value} is about people, and this rule is about companies.`,
      call,
      'Ask about the people of a company with contacts.exists(…).',
    )
  }
  return { kind: 'segment', name: text.value, rule, type: 'boolean', at: span(call) }
}

function onlyText(checking: Checking, call: SyntaxOf<'call'>): { value: string; at: Span } | undefined {
  const [first] = call.args
  if (call.args.length === 1 && first?.kind === 'literal' && typeof first.value === 'string') {
    return { value: first.value, at: span(first) }
  }
  const sample = {
    ago: '"365d"',
    date: '"2024-01-31"',
    timestamp: '"2024-01-31T12:00:00Z"',
    duration: '"90d"',
    inSegment: '"name"',
  }[call.name]
  return checking.problem(
    'wrong_arguments',
    `${call.name}(…) takes one text in quotes.`,
    call,
    `For example: ${call.name}(${sample}).`,
  )
}

/** A hundred years each way: beyond that a date is a slip of the pen, and the engine's dates end at 1900 and 2299. */
const MOST_AGO: Readonly<Record<PeriodUnit, number>> = { h: 876_000, d: 36_500, w: 5_200, m: 1_200, y: 100 }

function timeForm(checking: Checking, name: string, text: string, where: Span, at: Span): Node | undefined {
  if (name === 'ago') {
    const [, amount, unit] = /^(\d{1,7})([hdwmy])$/.exec(text) ?? []
    if (amount === undefined || unit === undefined) {
      return checking.problem(
        'bad_period',
        `${quoted(text)} is not a length of time.`,
        where,
        'A number and a unit: "36h", "90d", "2w", "6m" (months), "1y".',
      )
    }
    if (Number(amount) > MOST_AGO[unit as PeriodUnit]) {
      return checking.problem('bad_period', 'That is more than a hundred years ago.', where)
    }
    return { kind: 'moment', amount: Number(amount), unit: unit as PeriodUnit, type: 'date', at }
  }
  if (name === 'duration') {
    const millis = readDuration(text)
    if (millis === undefined) {
      return checking.problem(
        'bad_period',
        `${quoted(text)} is not a length of time.`,
        where,
        'Numbers with w, d, h or s: "2w", "90d", "1d12h", "0.5h". Months and minutes are not taken: m could be either.',
      )
    }
    if (Math.abs(millis) > 100 * 366 * 86_400_000)
      return checking.problem('bad_period', 'That is more than a hundred years.', where)
    return { kind: 'span', millis, words: text, type: 'duration', at }
  }
  const millis = name === 'date' ? readDate(text, checking.catalog.settings.timeZone) : readTimestamp(text)
  if (millis === undefined) {
    const form =
      name === 'date' ? 'year-month-day, e.g. date("2024-01-31")' : 'for example timestamp("2024-01-31T12:00:00Z")'
    return checking.problem(
      'bad_date',
      `${quoted(text)} is not a ${name === 'date' ? 'date' : 'point in time'} between 1900 and 2299.`,
      where,
      `Write it as ${form}.`,
    )
  }
  return { kind: 'instant', millis, words: text, type: 'date', at }
}

function readDate(text: string, timeZone: string): number | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return undefined
  return startOfDay(year, month, day, timeZone)
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2298 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function readTimestamp(text: string): number | undefined {
  const parts =
    /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/.exec(text)
  if (parts === null || !isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return undefined
  const millis = Date.parse(text)
  return Number.isNaN(millis) ? undefined : millis
}

function quoted(text: string): string {
  return `"${text.slice(0, 40)}"`
}

/** A function of the registry with its arguments; for a method the first argument is what stands before the point. */
function applied(
  checking: Checking,
  found: LanguageFunction,
  args: readonly Syntax[],
  at: Span,
  scope: Scope,
): Node | undefined {
  if (args.length !== found.parameters.length) {
    return checking.problem(
      'wrong_arguments',
      `${found.name} takes ${found.parameters.map(({ name }) => name).join(', ')}.`,
      at,
      example(found),
    )
  }
  const values = args.map((arg) => checking.value(arg, scope))
  let fits = true
  found.parameters.forEach((parameter, index) => {
    const given = values[index]
    const written = args[index]
    if (given === undefined || written === undefined) {
      fits = false
      return
    }
    const taken =
      parameter.types.includes(given.type) || (given.type === 'integer' && parameter.types.includes('number'))
    if (!taken) {
      fits = false
      const wanted = parameter.types.map(typeInWords).join(' or ')
      checking.problem(
        'type_mismatch',
        `${found.name} takes ${wanted}, and this is ${typeInWords(given.type)}.`,
        written,
        example(found),
      )
    } else if (parameter.literal !== undefined) {
      const text = written.kind === 'literal' && typeof written.value === 'string' ? written.value : undefined
      const mistake =
        text === undefined ? { message: `The ${parameter.name} must be a text in quotes.` } : parameter.literal(text)
      if (mistake !== undefined) {
        fits = false
        checking.problem(`bad_${parameter.name}`, mistake.message, written, mistake.hint)
      }
    }
  })
  if (!fits) return undefined
  const known = values.filter((value) => value !== undefined)
  return { kind: 'call', function: found, args: known, type: found.result, at: span(at) }
}

function example(found: LanguageFunction): string | undefined {
  const [first] = found.examples
  return first === undefined ? undefined : `For example: ${first.expression}.`
}
