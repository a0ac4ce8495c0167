import type { Comparison, Node, NodeOf } from '../node.ts'
import { EVENTS, equalWords, isWhenItHappened, label, rowNoun } from './field-words.ts'
import { number, text, when } from './format.ts'
import { be, have, nounPhrase, type Phrase, that, WHEN, whose } from './phrase.ts'
import { countOfList, countWords, equalPhrase, withArticle } from './phrases-of.ts'
import { constantWords, reckonedDate, rowsWords } from './value-words.ts'
import type { Words, WordsContext } from './words.ts'

const TURNED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** `left operator right` in words, with the constant on the right. */
export function compareWords(words: Words, node: NodeOf<'compare'>, context: WordsContext): Phrase {
  const turned = isFixed(node.left) && !isFixed(node.right)
  const left = turned ? node.right : node.left
  const right = turned ? node.left : node.right
  const operator = turned ? TURNED[node.operator] : node.operator

  if (right.kind === 'constant' && right.type === 'boolean' && (operator === '==' || operator === '!=')) {
    return words.condition(left, (right.value === true) !== (operator === '=='), context)
  }
  if (
    left.kind === 'list-size' &&
    left.filter === undefined &&
    right.kind === 'constant' &&
    typeof right.value === 'bigint'
  ) {
    if (left.list.of === context.of) return countOfList(label(left.list.field), operator, right.value)
  }
  if (left.kind === 'aggregate' && isFixed(right)) return figureWords(words, left, operator, right, context)
  if (left.kind === 'field' && left.of === context.of) {
    const told = fieldWords(words, left, operator, right, context)
    if (told !== undefined) return told
  }
  if (left.kind === 'item' && right.kind === 'constant' && (operator === '==' || operator === '!=')) {
    const told = text(String(right.value))
    return { clause: that((count) => `${be(count)} ${operator === '==' ? '' : 'not '}${told}`) }
  }
  const name = left.kind === 'item' ? 'text' : words.value(left, context)
  return { clause: whose(`${name} ${is(words, operator, right, left, context)}`) }
}

function isFixed(node: Node): boolean {
  return node.kind === 'constant' || node.kind === 'instant' || node.kind === 'moment' || node.kind === 'span'
}

/** "is at least 5", "is in the last 90 days", "is X". */
function is(words: Words, operator: Comparison, right: Node, left: Node, context: WordsContext): string {
  const time = left.type === 'date' ? when(operator, right) : undefined
  if (time !== undefined) return `is ${time}`
  const told = constantWords(words, right, left, context)
  if (left.type === 'date') {
    const order = {
      '>': 'after',
      '>=': 'on or after',
      '<': 'before',
      '<=': 'on or before',
      '==': 'the same as',
      '!=': 'not the same as',
    }[operator]
    return `is ${order} ${reckonedDate(right) === undefined ? 'the ' : ''}${told}`
  }
  if (left.type === 'text' && operator !== '==' && operator !== '!=') {
    const order = { '>': 'comes after', '>=': 'is or comes after', '<': 'comes before', '<=': 'is or comes before' }[
      operator
    ]
    return `${order} ${told} in the alphabet`
  }
  const article = isFixed(right) || left.type === 'boolean' ? '' : 'the '
  if (operator === '==') return `is ${article === '' ? '' : 'the same as the '}${told}`
  if (operator === '!=') return `is not ${article === '' ? '' : 'the same as the '}${told}`
  return `is ${AMOUNT[operator]} ${article}${told}`
}

const AMOUNT: Readonly<Record<Comparison, string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '==': 'exactly',
  '!=': 'not exactly',
}

function fieldWords(
  words: Words,
  left: NodeOf<'field'>,
  operator: Comparison,
  right: Node,
  context: WordsContext,
): Phrase | undefined {
  const { field } = left
  if (right.kind === 'constant' && typeof right.value === 'string') {
    if (operator !== '==' && operator !== '!=') return undefined
    const equal = equalWords(field, text(right.value), [right.value])
    return equal === undefined ? undefined : equalPhrase(equal, operator === '!=', false)
  }
  if (left.type === 'date') {
    const time = when(operator, right)
    if (time === undefined) return undefined
    if (isWhenItHappened(field)) {
      return { modifier: { order: WHEN, text: time }, clause: that((count) => `${be(count)} from ${time}`) }
    }
    const event = EVENTS[`${field.kind}.${field.name}`]
    if (event === undefined) return undefined
    return {
      modifier: { order: WHEN, text: `${event} ${time}` },
      clause: that((count) => `${count === 'one' ? 'was' : 'were'} ${event} ${time}`),
    }
  }
  if (right.kind !== 'constant' || (left.type !== 'integer' && left.type !== 'number')) return undefined
  if (field.kind === 'accounts' && field.name === 'founded_year' && operator !== '!=') {
    const year = String(right.value)
    const founded = {
      '>': `after ${year}`,
      '>=': `in ${year} or later`,
      '<': `before ${year}`,
      '<=': `in ${year} or earlier`,
      '==': `in ${year}`,
    }[operator]
    return {
      modifier: { order: 3, text: `founded ${founded}` },
      clause: that((count) => `${count === 'one' ? 'was' : 'were'} founded ${founded}`),
    }
  }
  if (operator === '!=') return undefined
  const amount = `${AMOUNT[operator]} ${constantWords(words, right, left, context)}`
  const people = field.kind === 'accounts' && field.name === 'employees'
  const count = people
    ? `${people && operator === '<' ? `fewer than ${number(Number(right.value))}` : amount} employees`
    : `${withArticle(words.value(left, context))} of ${amount}`
  return { modifier: { order: 5, text: `with ${count}` }, clause: that((many) => `${have(many)} ${count}`) }
}

const FIGURES = { sum: 'a total', avg: 'an average', min: 'a lowest', max: 'a highest' } as const

function figureWords(
  words: Words,
  left: NodeOf<'aggregate'>,
  operator: Comparison,
  right: Node,
  context: WordsContext,
): Phrase {
  const row = { ...context, of: 'row' } as const
  if (
    left.how === 'size' &&
    right.kind === 'constant' &&
    typeof right.value !== 'string' &&
    typeof right.value !== 'boolean'
  ) {
    return countWords(operator, right.value, left.relation, (count) =>
      nounPhrase(
        rowNoun(left.relation, left.filter !== undefined),
        words.conjunction(left.filter, false, row),
        count,
      ),
    )
  }
  const rows = rowsWords(words, left, context)
  if (left.of === undefined)
    return { clause: whose(`number of ${rows} ${is(words, operator, right, left, context)}`) }
  const of = words.value(left.of, row)
  if (left.type === 'date') {
    const last = left.how === 'min' ? 'earliest' : 'latest'
    const time = when(operator, right)
    if (time !== undefined && left.of.kind === 'field' && isWhenItHappened(left.of.field)) {
      return {
        clause: whose(
          `${last} ${nounPhrase(rowNoun(left.relation, left.filter !== undefined), words.conjunction(left.filter, false, row), 'one')} was ${time}`,
        ),
      }
    }
    return { clause: whose(`${last} ${of} among ${rows} ${is(words, operator, right, left, context)}`) }
  }
  const amount = constantWords(words, right, left, context)
  if (left.how === 'countDistinct') {
    const counted = `${AMOUNT[operator].replace('less', 'fewer')} ${amount} different values of ${of} among ${rows}`
    return { clause: that((count) => `${have(count)} ${counted}`) }
  }
  if (left.how === 'size') return { clause: whose(`number of ${rows} ${is(words, operator, right, left, context)}`) }
  const over = { sum: 'from', avg: 'over', min: 'among', max: 'among' }[left.how]
  const told = `${FIGURES[left.how]} ${of} of ${AMOUNT[operator]} ${amount} ${over} ${rows}`
  return { clause: that((count) => `${have(count)} ${told}`) }
}
