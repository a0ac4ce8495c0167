import type { Catalog } from '../../market-data/index.ts'
import type { Subject } from '../language/node.ts'
import { type Operand, operandEndingAt, type Reading, type Variable } from './operand.ts'
import { ruleTokens, type Token } from './rule-tokens.ts'

/** What is wanted where the cursor stands. */
export type Wanted =
  /** The inside of a text, or a value that begins here. */
  | {
      readonly kind: 'value'
      readonly of: Operand
      readonly quoted: boolean
      readonly how: 'equal' | 'order' | 'part' | 'in'
    }
  | { readonly kind: 'item'; readonly quoted: boolean }
  | { readonly kind: 'segment'; readonly quoted: boolean }
  | { readonly kind: 'period'; readonly word: string; readonly quoted: boolean }
  | { readonly kind: 'member'; readonly of: Operand }
  | { readonly kind: 'operator'; readonly of: Operand }
  | { readonly kind: 'join' }
  | { readonly kind: 'operand' }

export interface RuleCursor {
  /** The piece of the text that a choice replaces. */
  readonly from: number
  readonly to: number
  /** What is typed of it so far, up to the cursor. */
  readonly typed: string
  /** A text that is open: a choice must close it. */
  readonly open: boolean
  readonly reading: Reading
  readonly wanted: Wanted | undefined
}

/** Finds out what could stand at a place of a rule that is still being written. */
export function ruleCursor(text: string, position: number, catalog: Catalog, asked?: Subject): RuleCursor {
  const tokens = ruleTokens(text)
  const at = tokens.findIndex((token) => holdsCursor(token, position))
  const token = at === -1 ? undefined : tokens[at]
  const before = tokens.filter((each) => each !== token && each.end <= position)
  const subject = asked ?? subjectOf(tokens)
  const reading: Reading = { catalog, subject, tokens: before, variables: variablesAt(before, catalog, subject) }
  if (token === undefined) {
    const typed = { from: position, to: position, typed: '', open: false, reading }
    return { ...typed, wanted: wantedAfter(reading, text.slice(0, position)) }
  }
  if (token.kind === 'text') {
    const from = token.start + 1
    const inside = {
      from,
      to: token.end - (token.closed ? 1 : 0),
      typed: text.slice(from, position),
      open: !token.closed,
    }
    return { ...inside, reading, wanted: wantedInside(reading, tokens, at) }
  }
  const typed = { from: token.start, to: token.end, typed: text.slice(token.start, position), open: false, reading }
  return { ...typed, wanted: wantedAfter(reading, text.slice(0, token.start)) }
}

/** The cursor is inside a text, or at a word. */
function holdsCursor(token: Token, position: number): boolean {
  if (token.kind === 'text')
    return token.start < position && (position < token.end || (!token.closed && position === token.end))
  return (token.kind === 'name' || token.kind === 'number') && token.start <= position && position <= token.end
}

/** People where the text speaks of a contact first, else companies. */
function subjectOf(tokens: readonly Token[]): Subject {
  const first = tokens.find((token, index) => {
    const follows = tokens[index - 1]?.text === '.'
    return token.kind === 'name' && !follows && (token.text === 'contact' || token.text === 'account')
  })
  return first?.text === 'contact' ? 'contact' : 'account'
}

const INTRODUCES = new Set(['exists', 'all', 'exists_one', 'filter', 'map'])

/** Names of rows and items that are introduced by brackets still open. */
function variablesAt(tokens: readonly Token[], catalog: Catalog, subject: Subject): ReadonlyMap<string, Variable> {
  const variables = new Map<string, Variable>()
  const reading: Reading = { catalog, subject, tokens, variables }
  for (const open of openBrackets(tokens)) {
    const [point, method] = [tokens[open - 2], tokens[open - 1]]
    const [name, comma] = [tokens[open + 1], tokens[open + 2]]
    if (point?.text !== '.' || method === undefined || !INTRODUCES.has(method.text)) continue
    if (name?.kind !== 'name' || comma?.text !== ',') continue
    const target = operandEndingAt(reading, open - 3)?.operand
    if (target?.kind === 'rows') variables.set(name.text, { relation: target.relation })
    if (target?.kind === 'items' || (target?.kind === 'field' && target.field.type === 'list'))
      variables.set(name.text, 'item')
  }
  return variables
}

function openBrackets(tokens: readonly Token[]): readonly number[] {
  const open: number[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'sign') continue
    if (token.text === '(' || token.text === '[') open.push(index)
    if (token.text === ')' || token.text === ']') open.pop()
  }
  return open
}

const PARTS = new Set(['contains', 'startsWith', 'endsWith'])
const PERIODS = new Set(['ago', 'duration', 'date', 'timestamp'])

function wantedInside(reading: Reading, tokens: readonly Token[], at: number): Wanted | undefined {
  const after = tokens[at + 1]
  if (after?.text === 'in') {
    const list = listAfter(reading, tokens, at + 2)
    if (list !== undefined) return { kind: 'value', of: list, quoted: true, how: 'equal' }
  }
  const wanted = wantedAfter(reading, '')
  if (wanted?.kind === 'value') return { ...wanted, quoted: true }
  if (wanted?.kind === 'segment') return { ...wanted, quoted: true }
  if (wanted?.kind === 'period') return { ...wanted, quoted: true }
  return wanted?.kind === 'operand' ? { kind: 'item', quoted: true } : undefined
}

/** The list field of `"…" in account.technologies`. */
function listAfter(reading: Reading, tokens: readonly Token[], start: number): Operand | undefined {
  let end = start
  while (tokens[end + 1]?.text === '.' && tokens[end + 2]?.kind === 'name') end += 2
  const found = operandEndingAt({ ...reading, tokens }, end)?.operand
  return found?.kind === 'field' && found.field.type === 'list' ? found : undefined
}

const EQUAL = new Set(['==', '!='])
const ORDER = new Set(['<', '<=', '>', '>='])
const JOINS = new Set(['&&', '||', '!', '(', '?', ':'])

/** What can follow the tokens; `text` is what stands before, to tell `account` from `account `. */
function wantedAfter(reading: Reading, text: string): Wanted | undefined {
  const { tokens } = reading
  const last = tokens.length - 1
  const token = tokens[last]
  if (token === undefined) return { kind: 'operand' }
  if (token.text === '.' && token.kind === 'sign') {
    const of = operandEndingAt(reading, last - 1)?.operand
    return of === undefined ? undefined : { kind: 'member', of }
  }
  if (token.kind === 'sign' && (EQUAL.has(token.text) || ORDER.has(token.text))) {
    const of = operandEndingAt(reading, last - 1)?.operand
    return of === undefined
      ? undefined
      : { kind: 'value', of, quoted: false, how: EQUAL.has(token.text) ? 'equal' : 'order' }
  }
  const list = inList(reading)
  if (list !== undefined) return { kind: 'value', of: list, quoted: false, how: 'equal' }
  if (token.text === 'in' && token.kind === 'name') {
    const of = operandEndingAt(reading, last - 1)?.operand
    return of === undefined ? undefined : { kind: 'value', of, quoted: false, how: 'in' }
  }
  if (token.text === '(' && tokens[last - 1]?.kind === 'name') return insideCall(reading, last - 1)
  if (token.text === ',' || (token.kind === 'sign' && JOINS.has(token.text))) return { kind: 'operand' }
  if (text !== '' && !/\s$/.test(text)) return undefined
  if (token.text === ']') return { kind: 'join' }
  const found = operandEndingAt(reading, last)
  if (found === undefined) return undefined
  return isCompared(tokens[found.first - 1]) || isCondition(found.operand)
    ? { kind: 'join' }
    : { kind: 'operator', of: found.operand }
}

function insideCall(reading: Reading, at: number): Wanted | undefined {
  const { tokens } = reading
  const name = tokens[at]?.text ?? ''
  if (name === 'inSegment') return { kind: 'segment', quoted: false }
  if (PERIODS.has(name)) return { kind: 'period', word: name, quoted: false }
  if (tokens[at - 1]?.text !== '.') return { kind: 'operand' }
  const of = operandEndingAt(reading, at - 2)?.operand
  if (of !== undefined && PARTS.has(name)) return { kind: 'value', of, quoted: false, how: 'part' }
  return undefined
}

/** The field of `account.industry in ["Software", …`. */
function inList({ tokens, ...reading }: Reading): Operand | undefined {
  const open = openBrackets(tokens).at(-1)
  if (open === undefined || tokens[open]?.text !== '[' || tokens[open - 1]?.text !== 'in') return undefined
  const last = tokens.at(-1)?.text
  if (last !== '[' && last !== ',') return undefined
  return operandEndingAt({ ...reading, tokens }, open - 2)?.operand
}

function isCompared(token: Token | undefined): boolean {
  return token !== undefined && (EQUAL.has(token.text) || ORDER.has(token.text) || token.text === 'in')
}

function isCondition(operand: Operand): boolean {
  return (
    (operand.kind === 'value' && operand.type === 'boolean') ||
    (operand.kind === 'field' && operand.field.type === 'boolean')
  )
}
