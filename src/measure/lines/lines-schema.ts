import { z } from 'zod'

const trend = z.object({
  values: z
    .array(z.number().nullable())
    .describe('For each of `months`; nothing where the records do not tell of that month.'),
  partial: z.number().nullable().describe('So far in the month that goes on; never to be compared with a whole one.'),
  change: z
    .object({
      last: z.number().describe('The last 12 whole months together.'),
      before: z.number().describe('The 12 months before them.'),
      share: z.number().nullable().describe('`last` ÷ `before` − 1; nothing where there was nothing before.'),
      n: z.number().describe('Purchases, customers or deals that both sums rest on.'),
    })
    .nullable()
    .describe('Against the year before; nothing where the records do not reach back far enough.'),
})

const line = z.object({
  name: z.string().nullable().describe('The saved segment; nothing for the whole market.'),
  /** Number of the pigment it is drawn with, 0 to 7. */
  colour: z.number().nullable(),
  revenue: trend.nullable().describe('Nothing where `refused` says why.'),
  newCustomers: trend.nullable(),
  wins: trend.nullable(),
})

export const linesSchema = z.object({
  asOf: z.string().describe('The day the market is seen at.'),
  recordsEnd: z.string().nullable().describe('The last day in the records, where they end before that.'),
  currency: z.string(),
  basis: z.enum(['orders', 'deals']).nullable().describe('What revenue and new customers are read from.'),
  months: z
    .array(z.object({ key: z.string(), firstDay: z.string(), lastDay: z.string(), partial: z.literal(false) }))
    .describe('The last 13 whole months, oldest first.'),
  partial: z
    .object({ key: z.string(), firstDay: z.string(), lastDay: z.string(), until: z.string() })
    .nullable()
    .describe('The month that goes on, and the last day that is known of it.'),
  whole: line,
  segments: z.array(line).describe('Every saved segment about companies, by name.'),
  leftOut: z
    .array(z.object({ name: z.string(), reason: z.string() }))
    .describe('Segments without a line: about people, or with a rule that holds no more.'),
  refused: z.object({
    revenue: z.string().nullable(),
    newCustomers: z.string().nullable(),
    wins: z.string().nullable(),
  }),
  notes: z.array(z.string()),
})

export type Lines = z.input<typeof linesSchema>
export type Line = z.input<typeof line>
export type Trend = z.input<typeof trend>
