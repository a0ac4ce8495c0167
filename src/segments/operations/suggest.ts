import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber } from '../../terminal-table.ts'
import { suggestRules } from '../market/suggest-rules.ts'
import { openRuleBook } from '../rule-book.ts'
import { closeRateSchema, rateWords } from './close-rate-schema.ts'

export const suggest = defineOperation<Market>()({
  name: 'segment suggest',
  summary: 'Rules of one condition to begin a segment with: those that close clearly more deals, and large ones.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({
    market: z.object({ accounts: z.number(), closeRate: closeRateSchema }),
    compared: z.number().describe('Values of fields that were compared with the market.'),
    suggestions: z.array(
      z.object({
        rule: z.string(),
        sentence: z.string(),
        accounts: z.number(),
        closeRate: closeRateSchema,
        because: z
          .enum(['closes_more', 'large'])
          .describe('closes_more: clearly more than the market, also for the best of many values.'),
      }),
    ),
  }),
  run: async (market, _input, context) => suggestRules(market, await openRuleBook(market), context.signal),
  print: ({ market, compared, suggestions }) => {
    if (suggestions.length === 0) return 'There is nothing to suggest: no field says what the accounts are.'
    const lines = suggestions.map(({ rule, sentence, accounts, closeRate }) => {
      const rate = closeRate.rate === null ? '' : `, close rate ${rateWords(closeRate)}`
      return `${sentence}: ${formatNumber(accounts)} accounts${rate}\n  ${rule}`
    })
    const whole = market.closeRate.rate === null ? '' : ` The market closes ${rateWords(market.closeRate)}.`
    return `${lines.join('\n')}\n\nPlaces to begin, no findings: ${formatNumber(compared)} values were looked at.${whole}`
  },
})
