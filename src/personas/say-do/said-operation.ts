import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { type ReadAnswer, readAnswers } from '../../research/index.ts'
import { dayOf, openRuleBook, runOf } from '../../segments/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { answersInScope } from '../facts/answers-in-scope.ts'
import { askedPeople, askedPeopleFields } from '../facts/asked-people.ts'
import { monthsBefore } from '../facts/behaviour-fact.ts'
import { answerWords, isCounted } from '../facts/counted-answer.ts'
import { percent } from '../facts/share-words.ts'
import { TOUCH_MEASURES } from '../facts/touch-shares.ts'
import { readSeen } from './read-seen.ts'
import { FEWEST_OBSERVED, saidAndSeen } from './said-and-seen.ts'

const share = z.object({ share: z.number(), low: z.number(), high: z.number() })

export const personaSaid = defineOperation<Market>()({
  name: 'persona said',
  summary:
    'Whether people do what they say: the same people’s answers to a question beside the touches they took part in.',
  access: 'read',
  input: z.strictObject({
    ...askedPeopleFields,
    instrument: z.string().describe('The survey, by the name it was imported with.'),
    question: z.string().describe('Name of the question.'),
    atLeast: z.number().optional().describe('Answers of this number or more say that they do it.'),
    atMost: z.number().optional().describe('Answers of this number or less.'),
    equals: z.string().optional().describe('Or answers of these words.'),
    measure: z.enum(TOUCH_MEASURES).default('channel').describe('What a touch is told apart by.'),
    value: z
      .string()
      .describe('What doing it looks like: the channel, kind, campaign … of a touch they took part in.'),
    months: z.int().min(1).max(120).default(24).describe('How far back touches count.'),
  }),
  output: z.object({
    of: z.string(),
    persona: z.string().nullable(),
    says: z.string(),
    does: z.string(),
    asOf: z.string(),
    months: z.number(),
    answered: z.number().describe('People who answered.'),
    notSeen: z
      .number()
      .describe('Of them, people of no known contact, or with no touch in that time: nothing could be seen.'),
    found: z
      .object({
        n: z.number(),
        saidAndSeen: z.number(),
        saidNotSeen: z.number(),
        seenNotSaid: z.number(),
        neither: z.number(),
        contradicted: share
          .extend({ of: z.number() })
          .nullable()
          .describe('Of those who say it, not seen doing it (Wilson).'),
        otherwise: share.describe('Of everybody, those who do otherwise than they say, either way (Wilson).'),
        p: z.number().describe('Two-sided p of as many one way as the other (McNemar, mid-p).'),
      })
      .nullable(),
    reason: z.string().nullable(),
  }),
  positional: ['name'],
  run: async (market, input, { signal }) => {
    const { instrument, question, measure, value, months } = input
    if ((input.equals === undefined) === (input.atLeast === undefined && input.atMost === undefined)) {
      refuse('which_answers', 'Say which answers say that they do it: --at-least or --at-most, or else --equals.', {
        at: { field: 'equals' },
      })
    }
    const book = await openRuleBook(market)
    const run = runOf(market, book)
    const everybody = input.name === undefined && input.role === undefined && input.segment === undefined
    const people = everybody ? undefined : await askedPeople(market, book, input)
    const asked = { instrument, questions: [question] }
    const answers =
      people === undefined
        ? await readAnswers(market, asked)
        : (await answersInScope(market, { book, run, scope: people.scope }, asked, signal)).mine
    const seen = await readSeen(market, run, { measure, value, since: monthsBefore(run.now, months) }, signal)
    const said = [...latest(answers)].flatMap(([person, answer]) => {
      const counts = isCounted(answer, input)
      return counts === undefined ? [] : [{ said: counts, seen: seen.get(person) }]
    })
    const observed = said.flatMap((each) => (each.seen === undefined ? [] : [{ said: each.said, seen: each.seen }]))
    const found = saidAndSeen(observed)
    return {
      of: people?.words ?? 'Everybody who answered',
      persona: people?.persona?.name ?? null,
      says: `${question} of ${instrument}: ${answerWords(input)}`,
      does: `a touch they took part in with the ${measure} ${value}`,
      asOf: dayOf(run.now, run),
      months,
      answered: said.length,
      notSeen: said.length - observed.length,
      found: found ?? null,
      reason:
        found === undefined
          ? `Too few to tell: needs at least ${FEWEST_OBSERVED} people who answered and had a touch in ${months} months, has ${observed.length}.`
          : null,
    }
  },
  print: ({ of, persona, says, does, asOf, months, answered, notSeen, found, reason }) => {
    const lines = [`${persona ?? of}: who say ${says}, against ${does}, ${months} months to ${asOf}.`]
    const left = `${formatNumber(answered)} answered; of ${formatNumber(notSeen)} nothing could be seen.`
    if (found === null) return [...lines, reason ?? '', left].join('\n')
    const { contradicted, otherwise, n } = found
    if (contradicted !== null) {
      lines.push(
        `Of ${formatNumber(contradicted.of)} who say so, ${formatNumber(found.saidNotSeen)} were not seen doing it: ${percent(contradicted.share)} (95%: ${percent(contradicted.low)} to ${percent(contradicted.high)}).`,
      )
    }
    lines.push(
      `Do otherwise than they say, either way: ${percent(otherwise.share)} of ${formatNumber(n)} (95%: ${percent(otherwise.low)} to ${percent(otherwise.high)}).`,
      `${formatNumber(found.saidNotSeen)} say it and were not seen, ${formatNumber(found.seenNotSaid)} do it and do not say so: ${found.p <= 0.05 ? 'more one way than chance shows' : 'as chance could show'} (McNemar, p = ${found.p < 0.001 ? 'under .001' : found.p.toFixed(3)}).`,
      left,
      'Not seen is not the same as not done: what nobody recorded cannot be seen.',
    )
    return lines.join('\n')
  },
})

function latest(answers: readonly ReadAnswer[]): ReadonlyMap<string, ReadAnswer> {
  const found = new Map<string, ReadAnswer>()
  for (const answer of answers) {
    const before = found.get(answer.person)
    if (before === undefined || (answer.at ?? '') >= (before.at ?? '')) found.set(answer.person, answer)
  }
  return found
}
