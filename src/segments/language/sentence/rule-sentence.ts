import type { CheckedExpression, CheckedRule } from '../node.ts'
import { conditionWords, conjunctionWords } from './condition-words.ts'
import { COMPANY, PERSON } from './field-words.ts'
import { nounPhrase, statement } from './phrase.ts'
import { valueWords } from './value-words.ts'
import type { Words, WordsContext } from './words.ts'

const words: Words = {
  condition: (node, negated, context) => conditionWords(words, node, negated, context),
  conjunction: (node, negated, context) => conjunctionWords(words, node, negated, context),
  value: (node, context) => valueWords(words, node, context),
}

/** The rule in plain English, without a full stop: "Companies in Software or Fintech with at least 50 employees". */
export function ruleSentence(rule: CheckedRule): string {
  const noun = rule.subject === 'account' ? COMPANY : PERSON
  const { node } = rule
  if (node.kind === 'constant') return capital(node.value === true ? `all ${noun.many}` : `no ${noun.many}`)
  return capital(nounPhrase(noun, words.conjunction(node, false, contextOf(rule)), 'many'))
}

/** What a rule says of one company or person, or that it is not so: "It has at least 50 employees", "The person is in finance". */
export function ruleStatement(rule: CheckedRule, negated: boolean): string {
  const noun = rule.subject === 'account' ? COMPANY : PERSON
  const phrase = words.condition(rule.node, negated, contextOf(rule))
  return capital(statement(phrase.clause(noun, 'one'), noun, 'one'))
}

/** An expression as a noun phrase: "number of employees". */
export function expressionWords(expression: CheckedExpression): string {
  return words.value(expression.node, contextOf(expression))
}

function contextOf(checked: CheckedExpression): WordsContext {
  return { settings: checked.settings, subject: checked.subject, of: checked.subject }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
