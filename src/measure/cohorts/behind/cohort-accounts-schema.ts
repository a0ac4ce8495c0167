import { z } from 'zod'

export const cohortAccountsSchema = z.object({
  of: z.string(),
  currency: z.string(),
  cohort: z.string().describe('The period of the first purchase.'),
  period: z.string().describe('The period so long after it.'),
  partial: z.boolean().describe('That period has not passed.'),
  after: z.number(),
  which: z.string(),
  total: z.number().describe('How many there are; `accounts` is one page of them.'),
  accounts: z
    .array(
      z.object({
        account: z.number().describe('Its number in this workspace: `#12` names it everywhere.'),
        name: z.string().nullable(),
        domain: z.string().nullable(),
        again: z.boolean().describe('Bought in that period.'),
        customer: z.boolean().describe('Still a customer at its end.'),
        firstPurchase: z.string().describe('Its day.'),
        lastPurchase: z.string().describe('Of all that is known.'),
        firstRevenue: z.number().nullable().describe('What it brought in its first period, returns taken off.'),
        revenue: z.number().nullable().describe('What it brought in that period.'),
      }),
    )
    .describe('By name.'),
})

export type CohortAccounts = z.output<typeof cohortAccountsSchema>
