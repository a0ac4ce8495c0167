import type { Node, NodeOf } from '../node.ts'
import { label, rowNoun } from './field-words.ts'
import { date, duration, number, period, quoted, text } from './format.ts'
import { nounPhrase } from './phrase.ts'
import type { Words, WordsContext } from './words.ts'

/** A value as a noun phrase without article. */
export function valueWords(words: Words, node: Node, context: WordsContext): string {
  const of = (part: Node): string => valueWords(words, part, context)
  switch (node.kind) {
    case 'constant':
      return typeof node.value === 'string'
        ? quoted(node.value)
        : typeof node.value === 'boolean'
          ? node.value
            ? 'yes'
            : 'no'
          : number(node.value)
    case 'instant':
      return date(node)
    case 'span':
      return duration(node.words)
    case 'moment':
      return node.amount === 0 ? 'now' : `the date ${period(node.amount, node.unit)} ago`
    case 'field':
      return fieldValue(node, context)
    case 'item':
      return 'item'
    case 'negate':
      return `minus ${inner(words, node.operand, context)}`
    case 'arithmetic':
      return arithmetic(words, node, context)
    case 'call': {
      const args = node.args.map(of)
      const [first = '', second = '', third = ''] = args
      const told = node.function.words([first, second, third])
      return 'phrase' in told ? told.phrase : `answer to whether ${first} ${told.is}`
    }
    case 'aggregate':
      return figure(words, node, context)
    case 'list-size':
      return `number of ${label(node.list.field)}${node.filter === undefined ? '' : ` ${itemsWords(words, node.filter, context)}`}`
    case 'conditional': {
      const test = words.condition(node.test, false, context).clause({ one: '', many: '', pronoun: 'that' }, 'many')
      return `${of(node.yes)} (for those ${test}; otherwise ${of(node.no)})`
    }
    default:
      return `answer to whether they are ones ${words.condition(node, false, context).clause({ one: '', many: '', pronoun: 'that' }, 'many')}`
  }
}

/** Which items of a list: "that start with …". */
export function itemsWords(words: Words, filter: Node, context: WordsContext): string {
  return words
    .condition(filter, false, { ...context, of: 'item' })
    .clause({ one: 'item', many: 'items', pronoun: 'that' }, 'many')
}

function fieldValue(node: NodeOf<'field'>, context: WordsContext): string {
  const name = label(node.field)
  if (node.of === 'account' && context.of !== 'account') return `company's ${name}`
  return name
}

const OPERATORS = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by', '%': 'modulo' } as const

/** "30 days from now", "2 weeks before 1 January 2024": a date that does not depend on the data. */
export function reckonedDate(node: Node): string | undefined {
  if (node.kind !== 'arithmetic' || node.type !== 'date' || node.right.kind !== 'span') return undefined
  const { left, right } = node
  const length = duration(right.words)
  if (left.kind === 'instant') return `${length} ${node.operator === '+' ? 'after' : 'before'} ${date(left)}`
  if (left.kind !== 'moment' || left.amount !== 0) return undefined
  return node.operator === '+' ? `${length} from now` : `${length} ago`
}

function arithmetic(words: Words, node: NodeOf<'arithmetic'>, context: WordsContext): string {
  const reckoned = reckonedDate(node)
  if (reckoned !== undefined) return reckoned
  if (node.type === 'text')
    return `${valueWords(words, node.left, context)} followed by ${valueWords(words, node.right, context)}`
  if (node.type === 'duration' && node.operator === '-' && node.left.type === 'date') {
    return `time from ${valueWords(words, node.right, context)} to ${valueWords(words, node.left, context)}`
  }
  return `${inner(words, node.left, context)} ${OPERATORS[node.operator]} ${inner(words, node.right, context)}`
}

/** A part of a calculation: calculations inside it stand in brackets. */
function inner(words: Words, node: Node, context: WordsContext): string {
  const told = valueWords(words, node, context)
  return node.kind === 'arithmetic' || node.kind === 'conditional' ? `(${told})` : told
}

const FIGURES = {
  sum: 'total',
  avg: 'average',
  min: 'lowest',
  max: 'highest',
  countDistinct: 'number of different values of',
} as const

/** "number of won deals", "total revenue over orders in the last 365 days". */
function figure(words: Words, node: NodeOf<'aggregate'>, context: WordsContext): string {
  const rows = rowsWords(words, node, context)
  if (node.how === 'size' || node.of === undefined) return `number of ${rows}`
  const of = words.value(node.of, { ...context, of: 'row' })
  if (node.type === 'date') return `${node.how === 'min' ? 'earliest' : 'latest'} ${of} of ${rows}`
  return `${FIGURES[node.how]} ${of} of ${rows}`
}

/** The rows that a figure is over: "won deals closed in the last 365 days". */
export function rowsWords(
  words: Words,
  node: Pick<NodeOf<'aggregate'>, 'relation' | 'filter'>,
  context: WordsContext,
): string {
  return nounPhrase(
    rowNoun(node.relation, node.filter !== undefined),
    words.conjunction(node.filter, false, { ...context, of: 'row' }),
    'many',
  )
}

/** A value that a field is compared with: data as it is, amounts with their currency. */
export function constantWords(words: Words, node: Node, beside: Node, context: WordsContext): string {
  if (node.kind === 'constant' && typeof node.value === 'string') return text(node.value)
  if (node.kind === 'constant' && isYear(beside)) return String(node.value)
  const told = valueWords(words, node, context)
  const isAmount = node.kind === 'constant' && isMoney(beside)
  return isAmount ? `${told} ${context.settings.currency}` : told
}

function isYear(node: Node): boolean {
  return node.kind === 'call'
    ? node.function.name === 'year'
    : node.kind === 'field' && node.field.name.includes('year')
}

function isMoney(node: Node): boolean {
  if (node.kind === 'field') return node.field.type === 'money'
  if (node.kind === 'aggregate') return node.how !== 'countDistinct' && node.of !== undefined && isMoney(node.of)
  if (node.kind === 'negate') return isMoney(node.operand)
  if (node.kind === 'arithmetic' && (node.operator === '+' || node.operator === '-'))
    return isMoney(node.left) && isMoney(node.right)
  return false
}
