import type { Comparison, Relation } from '../node.ts'
import type { EqualWords } from './field-words.ts'
import { number } from './format.ts'
import { be, type Count, doNot, have, type Phrase, that } from './phrase.ts'

/** "the field is X" as a phrase. */
export function equalPhrase(words: EqualWords, negated: boolean, several: boolean): Phrase {
  const { noun, adjective, order = 4 } = words
  const clause = that((count) => {
    if (words.have !== undefined)
      return negated ? `${doNot(count)} have ${words.have}` : `${have(count)} ${words.have}`
    const called = noun === undefined ? (words.be ?? adjective) : count === 'one' ? withArticle(noun.one) : noun.many
    return `${be(count)} ${negated ? 'not ' : ''}${called}`
  })
  if (negated || words.onlyClause === true) return { clause }
  if (noun !== undefined) return { clause, noun }
  if (adjective !== undefined && !several) return { clause, adjective }
  if (adjective !== undefined) return { clause }
  return { clause, modifier: { order, text: words.have === undefined ? (words.be ?? '') : `with ${words.have}` } }
}

/** "has a won deal", "have had no meetings in the last 90 days", "have more than 3 people in creative". */
export function countWords(
  operator: Comparison,
  than: number | bigint,
  relation: Relation,
  rows: (count: Count) => string,
): Phrase {
  const n = Number(than)
  const verb = (count: Count): string => had(relation, count)
  if ((operator === '>=' && n === 1) || (operator === '>' && n === 0) || (operator === '!=' && n === 0)) {
    return { clause: that((count) => `${verb(count)} ${withArticle(rows('one'))}`) }
  }
  if ((operator === '<' && n === 1) || (operator === '<=' && n === 0) || (operator === '==' && n === 0)) {
    return { clause: that((count) => `${verb(count)} no ${rows('many')}`) }
  }
  const amount = AMOUNTS[operator]
  const told = `${amount} ${n === 1 ? 'one' : number(than)} ${rows(n === 1 ? 'one' : 'many')}`
  if (operator === '!=') return { clause: that((count) => `${doNot(count)} have ${told}`) }
  return { clause: that((count) => `${verb(count)} ${told}`) }
}

/** "have at least 3 technologies". */
export function countOfList(name: string, operator: Comparison, than: bigint): Phrase {
  const none =
    (operator === '<' && than === 1n) || (operator === '<=' && than === 0n) || (operator === '==' && than === 0n)
  const some =
    (operator === '>' && than === 0n) || (operator === '>=' && than === 1n) || (operator === '!=' && than === 0n)
  if (none || some) return { clause: that((count) => `${have(count)} ${none ? 'no ' : ''}known ${name}`) }
  const amount = AMOUNTS[operator]
  if (operator === '!=') return { clause: that((count) => `${doNot(count)} have ${amount} ${number(than)} ${name}`) }
  return { clause: that((count) => `${have(count)} ${amount} ${number(than)} ${name}`) }
}

const AMOUNTS: Readonly<Record<Comparison, string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'fewer than',
  '<=': 'at most',
  '==': 'exactly',
  '!=': 'exactly',
}

/** What happened once is had for good: "have had a meeting"; what stands is had: "have an open deal". */
export function had(relation: Relation, count: Count): string {
  const happens = relation === 'touches' || relation === 'usage'
  return happens ? `${have(count)} had` : have(count)
}

/** "a deal", "an e-mail", "an open deal". */
export function withArticle(words: string): string {
  return `${/^[aeio]/i.test(words) ? 'an' : 'a'} ${words}`
}
