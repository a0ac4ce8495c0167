import { z } from 'zod'

const count = z.number().int()

const SUBJECTS = [
  'market',
  'segment',
  'industry',
  'region',
  'country',
  'technology',
  'product',
  'channel',
  'source',
  'reason lost',
  'competitor',
] as const

const MEASURES = [
  'accounts',
  'new customers',
  'buyers',
  'revenue',
  'wins',
  'deals opened',
  'touches begun by the buyer',
  'share of new customers',
  'share of deals opened',
  'share of lost deals',
  'share of touches begun by the buyer',
  'share of companies that answered',
] as const

const side = z.object({
  value: z.number().describe('A number, an amount in the currency, or a share from 0 to 1: see unit.'),
  hits: count.nullable().describe('Of a share: the rows that have it.'),
  n: count.describe('What it rests on: of a share the rows it is a share of, else the companies behind it.'),
})

const quarter = z.object({
  key: z.string().describe('`2026-Q1`; `FY2026-Q1` where the fiscal year begins later than January.'),
  firstDay: z.string(),
  lastDay: z.string(),
})

const findingSchema = z.object({
  about: z.enum(SUBJECTS),
  name: z.string().describe('The segment, industry, technology, reason …; “the whole market”.'),
  what: z.enum(MEASURES),
  unit: z.enum(['count', 'amount', 'share']),
  before: side,
  after: side,
  change: z
    .number()
    .nullable()
    .describe(
      'Of counts and amounts after ÷ before − 1 (0.5 is half as much again; null where there was none before); of shares after − before (0.1 is ten points).',
    ),
  lo: z.number().nullable().describe('95% limits of the change, each for itself.'),
  hi: z.number().nullable().describe('Null: no upper limit can be given.'),
  market: z
    .number()
    .nullable()
    .describe(
      'Of a segment or product: the change of the whole market in the same measure. Null where there is none.',
    ),
  apart: z
    .boolean()
    .nullable()
    .describe('The change of the whole market lies outside these limits: it does not merely go with the market.'),
  p: z.number().describe('Chance of a change at least as large if nothing had changed, of this one looked at alone.'),
  q: z
    .number()
    .describe('Of changes as clear as this one, the share expected to be chance alone, everything tested counted.'),
  since: z
    .string()
    .nullable()
    .describe(
      'First day it is on record at all, where that is after the quarter compared with: new, or only recorded since.',
    ),
  words: z.string(),
})

export const changesSchema = z.object({
  quarter: quarter.describe('The quarter that is looked at.'),
  against: z.object({
    ...quarter.shape,
    is: z.enum(['the same quarter a year before', 'the quarter before']),
    why: z.string().describe('Why this one.'),
  }),
  asOf: z.string(),
  recordsEnd: z.string().nullable().describe('The last day of the records, where they end before that date.'),
  currency: z.string(),
  basis: z.enum(['orders', 'deals']).nullable().describe('What revenue and new customers are read from.'),
  tested: count.describe('Things tested together: q counts them all.'),
  findings: z.array(findingSchema).describe('Changes beyond noise: q at most .05. The clearest first.'),
  quiet: z.array(findingSchema).describe('Tested, and no more than chance brings about. The clearest first.'),
  tooFew: z
    .array(z.object({ about: z.enum(SUBJECTS), name: z.string(), what: z.enum(MEASURES), reason: z.string() }))
    .describe(
      'Too little in both quarters together to be tested at all; how large it was did not depend on the change.',
    ),
  refused: z
    .array(z.object({ what: z.string(), reason: z.string() }))
    .describe(
      'What cannot be compared, each with the reason: records that begin or end in one of the quarters, and so on.',
    ),
  notes: z.array(z.string()),
})

export type Changes = z.output<typeof changesSchema>
export type Finding = z.output<typeof findingSchema>
