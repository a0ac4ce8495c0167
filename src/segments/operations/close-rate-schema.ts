import { z } from 'zod'
import type { CloseRate } from '../market/market-figures.ts'

export const limitSchema = z.number().nullable().describe('95% limit; null where it cannot be told.')
export const reasonSchema = z
  .string()
  .nullable()
  .describe('In words: why there is no figure, or why it has no limits.')

/** Won ÷ closed with its interval. */
export const closeRateSchema = z.object({
  rate: z.number().nullable().describe('Deals won ÷ deals closed, 0 to 1.'),
  won: z.number(),
  closed: z.number(),
  accounts: z.number().describe('Accounts that these deals are of.'),
  low: limitSchema,
  high: limitSchema,
  reason: reasonSchema,
})

/** `33% (29–38)`; undefined where there is none. */
export function rateWords({ rate, low, high }: CloseRate): string | undefined {
  if (rate === null || low === null || high === null) return undefined
  const percent = (share: number): string => `${Math.round(share * 100)}`
  return `${percent(rate)}% (${percent(low)}–${percent(high)})`
}
