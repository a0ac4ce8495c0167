import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { readAsOf } from '../as-of.ts'
import { chooseRule, openRuleBook } from '../rule-book.ts'
import type { ScoringMarket } from './champion.ts'
import { scoreSegment } from './score-segment.ts'
import { scorecardSchema } from './scorecard-schema.ts'
import { scorecardWords } from './scorecard-words.ts'

export const score = defineOperation<ScoringMarket>()({
  name: 'segment score',
  summary:
    'Six tests of a segment: defined, substantial, reachable, different, stable, worth it; and which products it buys.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({
    name: z.string().describe('Name of a saved segment, or a rule.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: scorecardSchema,
  run: async (market, input, { signal, progress }) => {
    const book = await openRuleBook(market)
    const chosen = chooseRule(book, input.name, 'name')
    if (chosen.rule.subject === 'contact') {
      refuse('score_of_people', 'A scorecard is about companies, and this is a rule about people.', {
        at: { field: 'name', value: input.name },
        hint: 'Ask for the companies of such people: contacts.exists(c, …).',
      })
    }
    progress({ message: 'Testing the segment' })
    return scoreSegment(market, book, chosen, readAsOf(input.asOf, book.catalog), signal)
  },
  print: scorecardWords,
})
