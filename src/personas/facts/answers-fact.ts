import type { Market } from '../../market-data/index.ts'
import type { ReadAnswer } from '../../research/index.ts'
import { jobRoleWords } from '../../roles/index.ts'
import { dayOf } from '../../segments/index.ts'
import {
  type ClusterSums,
  clusteredDifference,
  clusteredInterval,
  clusterSums,
  effectiveCounts,
  twoProportionTest,
} from '../../statistics/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { answersInScope } from './answers-in-scope.ts'
import { answerWords, isCounted } from './counted-answer.ts'
import type { Fact, FactAsked } from './fact.ts'
import type { AnswersDefinition } from './fact-definition.ts'
import { scopeWords } from './persona-scope.ts'
import { percent, signedPoints } from './share-words.ts'

/** Fewer people who answered have an interval that tells little, and one company may be half of them. */
const FEWEST_PEOPLE = 10

/** How many of the persona's people gave such an answer: each counts once, with their latest; those of one company together. */
export async function answersFact(
  market: Market,
  { book, run, scope, signal }: FactAsked,
  definition: AnswersDefinition,
): Promise<Fact> {
  const { instrument, question, claim } = definition
  const found = await answersInScope(market, { book, run, scope }, { instrument, questions: [question] }, signal)
  const [mine, others] = [countAnswers(found.mine, definition), countAnswers(found.others, definition)]
  const who = `${jobRoleWords(scope.jobRole)}${scopeWords(book, scope)}`
  const { size: n, clusters: accounts } = mine
  const base = { n, people: n, accounts, asOf: dayOf(run.now, run) }
  const nothing = { value: null, lo: null, hi: null, against: null, difference: null, agrees: null }
  const compared = claim === 'more' || claim === 'less'
  const few =
    n < FEWEST_PEOPLE
      ? { side: who, has: n }
      : compared && others.size < FEWEST_PEOPLE
        ? { side: 'everybody else', has: others.size }
        : undefined
  if (few !== undefined) {
    const unknown =
      found.unknownRole > 0 ? ` Of ${formatNumber(found.unknownRole)} more the job role is not known.` : ''
    return {
      ...base,
      ...nothing,
      words: `Too few to tell: needs at least ${FEWEST_PEOPLE} people who answered ${question} of ${instrument}; of ${few.side} ${formatNumber(few.has)} did.${unknown}`,
    }
  }
  const limits = clusteredInterval(mine)
  if (limits === undefined) throw new Error('a share of nobody')
  const value = mine.hits / n
  const told = { ...base, value, lo: limits.low, hi: limits.high }
  const start = `${who}: ${percent(value)} of ${formatNumber(n)} who were asked (95%: ${percent(limits.low)} to ${percent(limits.high)}; ${formatNumber(accounts)} companies) answered ${question} of ${instrument} with ${answerWords(definition)}`
  const difference = compared ? clusteredDifference(mine, others) : undefined
  if (difference === undefined) {
    const clear = limits.low > 0.5 || limits.high < 0.5
    return {
      ...told,
      against: null,
      difference: null,
      agrees: clear ? value > 0.5 === (claim === 'most') : null,
      words: `${start}${clear ? '' : ', which may as well be half'}.`,
    }
  }
  const p = twoProportionTest(effectiveCounts(mine), effectiveCounts(others))
  const clear = p <= 0.05 && (difference.low > 0 || difference.high < 0)
  return {
    ...told,
    against: { n: others.size, value: others.hits / others.size },
    difference: { value: difference.difference, lo: difference.low, hi: difference.high },
    agrees: clear ? difference.difference > 0 === (claim === 'more') : null,
    words: `${start}, of ${formatNumber(others.size)} others ${percent(others.hits / others.size)}: ${signedPoints(difference.difference)} points (95%: ${signedPoints(difference.low)} to ${signedPoints(difference.high)})${clear ? '' : ', which chance could show'}.`,
  }
}

/** People whose answer can be told, by company: somebody of no known company stands for one. */
function countAnswers(answers: readonly ReadAnswer[], definition: AnswersDefinition): ClusterSums {
  const latest = new Map<string, ReadAnswer>()
  for (const answer of answers) {
    const before = latest.get(answer.person)
    if (before === undefined || (answer.at ?? '') >= (before.at ?? '')) latest.set(answer.person, answer)
  }
  return clusterSums(
    [...latest].flatMap(([person, answer]) => {
      const hit = isCounted(answer, definition)
      if (hit === undefined) return []
      return [{ cluster: answer.account === null ? `person ${person}` : String(answer.account), hit }]
    }),
  )
}
