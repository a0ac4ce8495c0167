import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { chooseRule, openRuleBook, readAsOf } from '../../segments/index.ts'
import { findOrigins } from './find-origins.ts'
import { originsSchema } from './origins-schema.ts'
import { originsWords } from './origins-words.ts'

export const roleOrigins = defineOperation<Market>()({
  name: 'role origins',
  summary:
    'Where the fire starts: which job role makes the first touch before purchases, and which one pays or decides.',
  access: 'read',
  input: z.strictObject({
    segment: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe('Only deals of companies in this segment at the opening: its name, or a rule.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: originsSchema,
  run: async (market, input, { signal, progress }) => {
    const book = await openRuleBook(market)
    const chosen = input.segment === undefined ? undefined : chooseRule(book, input.segment, 'segment')
    if (chosen?.rule.subject === 'contact') {
      refuse('origins_of_people', 'Deals are of companies, and this is a rule about people.', {
        at: { field: 'segment', value: input.segment ?? '' },
        hint: 'Ask for the companies of such people: contacts.exists(c, …).',
      })
    }
    progress({ message: 'Looking for who touched first' })
    return findOrigins(market, book, chosen, readAsOf(input.asOf, book.catalog), signal)
  },
  print: originsWords,
})
