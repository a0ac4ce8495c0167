import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { readAsOf } from '../as-of.ts'
import { chooseRule, openRuleBook } from '../rule-book.ts'
import { segmentSize } from '../segment-size.ts'
import { sizeSchema, sizeWords } from './size-words.ts'

export const size = defineOperation<Market>()({
  name: 'segment size',
  summary: 'How many accounts a rule or a saved segment keeps, and for how many it cannot be told.',
  access: 'read',
  positional: ['expr'],
  input: z.strictObject({
    expr: z.string().describe('A rule, or the name of a saved segment.'),
    asOf: z.iso.date().optional().describe('Count as the market stood at the end of that day.'),
  }),
  output: sizeSchema.extend({
    sentence: z.string(),
    rule: z.string(),
    /** The saved segment that was taken; absent when the text was a rule. */
    segment: z.string().optional(),
    asOf: z.string().optional(),
  }),
  run: async (market, input, context) => {
    const book = await openRuleBook(market)
    const chosen = chooseRule(book, input.expr)
    const asOf = readAsOf(input.asOf, book.catalog)
    const counted = await segmentSize(market, book, chosen.rule, asOf, context.signal)
    return {
      ...counted,
      sentence: chosen.sentence,
      rule: chosen.rule.text,
      ...(chosen.segment === undefined ? {} : { segment: chosen.segment.name }),
      ...(input.asOf === undefined ? {} : { asOf: input.asOf }),
    }
  },
  print: (counted) =>
    [
      ...(counted.segment === undefined ? [] : [`Segment ${counted.segment}: ${counted.rule}`]),
      counted.sentence,
      sizeWords(counted) + (counted.asOf === undefined ? '' : `, as of ${counted.asOf}`),
    ].join('\n'),
})
