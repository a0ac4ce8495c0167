import { z } from 'zod'
import { GRAINS } from '../periods/period.ts'

const figure = z
  .object({
    value: z.number(),
    lo: z
      .number()
      .nullable()
      .describe('95% interval; null where too few accounts stand behind it, or nothing is estimated.'),
    hi: z.number().nullable(),
    n: z.number().describe('What it rests on: see the measure.'),
  })
  .nullable()

const count = z.number().nullable()

const period = z.object({
  key: z.string().describe('2026-03, 2026-Q1, or the Monday of the week.'),
  firstDay: z.string(),
  lastDay: z.string(),
  partial: z.boolean().describe('It goes on after what the records know: not to be compared with whole ones.'),
  accounts: z
    .number()
    .describe('In the segment at the end of the period; of a partial one at the date of the answer.'),
  unknown: z.number().describe('Accounts for which that cannot be told.'),
  standIns: z
    .number()
    .describe('Of the accounts, those that are in by something first recorded later, which stands in for then.'),
  entered: z.number().describe('In at the end of this period, but not of the one before.'),
  left: z.number().describe('In at the end of the period before, but not of this one.'),
  customers: count.describe('Of the accounts, those that bought within the 365 days before.'),
  newCustomers: count.describe('Accounts whose first recorded purchase it was.'),
  lostCustomers: count.describe('Customers at the end of the period before whose last purchase is now too long ago.'),
  retention: figure.describe('Customers at the end of the period before that still are ÷ all of them (n).'),
  revenue: count,
  profit: count,
  purchases: count.describe('Order lines, or deals won where there are no orders.'),
  buyers: count.describe('Accounts that bought.'),
  opened: count.describe('Deals opened.'),
  wins: count.describe('Deals won, by the day they were closed.'),
  losses: count,
  closeRate: figure.describe('Won ÷ closed in the period (n).'),
  winRate: figure.describe('Of the deals opened in the period (n), the share won since, once all had the time.'),
  winRateFrom: z.string().nullable().describe('The day from which the win rate can be told, where it cannot be yet.'),
  dealSize: figure.describe('Mean amount of the deals won in the period that say it (n).'),
  cycleDays: figure.describe('Mean days from opening to winning, of the deals won in the period (n).'),
  touches: count.describe('Touches with the accounts, whoever began them.'),
  reached: figure.describe('Accounts (n) with a touch that they did not begin in the period ÷ accounts.'),
})

const rate = z.object({
  reached: z.number().describe('Accounts that had been silent for 14 days when we first touched them through it.'),
  responded: z.number().describe('Of these, those that began a touch or replied within 14 days.'),
  rate: figure,
})

const channelResponse = z.object({
  channel: z.string(),
  periods: z.array(
    rate.extend({
      key: z.string(),
      partial: z.boolean().describe('The 14 days are not over for all of them.'),
      inTalks: z.number().describe('Accounts touched through it that we were in conversation with: in no rate.'),
    }),
  ),
  whole: rate
    .extend({ accounts: z.number().describe('Different accounts behind it; one may be reached in several periods.') })
    .describe('All periods whose 14 days are over.'),
})

export const trendsSchema = z.object({
  of: z.string().describe('Whose figures they are, in words.'),
  segment: z.string().nullable().describe('Name of the saved segment, or the rule; null is the whole market.'),
  persona: z.string().nullable(),
  product: z.string().nullable(),
  channel: z.string().nullable(),
  by: z.enum(GRAINS),
  asOf: z.string(),
  recordsEnd: z.string().nullable().describe('The last day of the records, where they end before that date.'),
  currency: z.string().describe('Of every amount.'),
  basis: z.enum(['orders', 'deals']).nullable().describe('What revenue and customers are read from.'),
  records: z
    .array(z.object({ kind: z.enum(['orders', 'deals', 'touches']), from: z.string(), to: z.string() }))
    .describe('First and last day of what is on record.'),
  horizonDays: z.number().nullable().describe('Nine of ten closed deals were closed within so many days.'),
  periods: z.array(period).describe('Oldest first.'),
  response: z.array(channelResponse).describe('By channel of ours, the most used first.'),
  refused: z.record(z.string(), z.string()).describe('Measures that the data cannot carry, each with the reason.'),
  notes: z.array(z.string()),
})

export type Trends = z.output<typeof trendsSchema>
export type TrendPeriod = z.output<typeof period>
export type TrendFigure = z.output<typeof figure>
export type ChannelResponse = z.output<typeof channelResponse>
