import { z } from 'zod'
import { colourSchema } from '../segment-colour.ts'
import { economicsSchema } from './economics/economics-schema.ts'

export const TEST_NAMES = ['defined', 'substantial', 'reachable', 'different', 'stable', 'worth-it'] as const
export const VERDICTS = ['pass', 'weak', 'fail', 'unknown'] as const
export const MEASURES = ['win-rate', 'deal-size', 'cycle', 'retention', 'revenue', 'profit'] as const

const interval = z
  .object({ low: z.number(), high: z.number() })
  .nullable()
  .describe('95% limits; nothing where there are none: a count of all accounts has none.')

const window = z
  .object({ from: z.string().nullable(), to: z.string() })
  .describe('First and last day that counts, 2026-03-31; no first day: from the beginning.')

const unit = z
  .enum(['share', 'accounts', 'amount', 'days'])
  .describe('What the figure is in: a share is from 0 to 1.')

export const testSchema = z.object({
  name: z.enum(TEST_NAMES),
  title: z.string(),
  question: z.string().describe('What is asked, in one line.'),
  verdict: z.enum(VERDICTS),
  figure: z.number().nullable(),
  figureLabel: z.string().describe('What the figure is.'),
  unit,
  threshold: z.number().nullable().describe('The line that the figure is held against.'),
  thresholdName: z.string().nullable().describe('As `threshold set` names it; nothing where it is no setting.'),
  reason: z.string().describe('Why this verdict, in words.'),
  n: z.number().nullable().describe('How many the figure rests on.'),
  nOf: z.string().describe('What they are: accounts, deals.'),
  window: window.nullable(),
  interval,
})

const definedSchema = z.object({
  known: z.number().describe('Accounts for which the rule is true or false.'),
  total: z.number(),
  unknownBecause: z.array(z.object({ field: z.string(), accounts: z.number() })),
  overlaps: z
    .array(
      z.object({
        name: z.string(),
        colour: colourSchema,
        accounts: z.number().describe('In the other segment.'),
        both: z.number(),
        jaccard: z.number().nullable().describe('Those in both ÷ those in either.'),
        warning: z.boolean(),
      }),
    )
    .describe('Every other saved segment about companies, the most alike first.'),
  notCompared: z.array(z.string()).describe('Segments about people, and those that are no longer valid.'),
})

const rate = z.object({ value: z.number(), low: z.number(), high: z.number() })

const substantialSchema = z.object({
  prospects: z.number().describe('Accounts of the segment that have not bought.'),
  reachable: z
    .number()
    .nullable()
    .describe('Of these, accounts with somebody who may be contacted; nothing where no record says who may.'),
  approached: z
    .number()
    .describe(
      'Of the prospects within reach, those that were approached before and not won: their chance may be less.',
    ),
  reached: z.number().describe('Accounts of the segment that were approached long enough ago.'),
  won: z.number().describe('Of these, accounts that were won since.'),
  winRate: rate.nullable().describe('Accounts won ÷ accounts reached, with 95% limits.'),
  window: window.nullable(),
  economics: economicsSchema,
  missingEconomics: z.array(z.string()),
  breakEven: z
    .object({
      accounts: z.number().nullable().describe('Accounts to reach until it pays; nothing: it never pays.'),
      atLow: z.number().nullable().describe('The same at the lower limit of the share won.'),
      atHigh: z.number().nullable(),
      missing: z.number().describe('Accounts that are missing; 0 where there are enough, or where it never pays.'),
      missingAtLow: z.number().nullable(),
    })
    .nullable(),
  perAccount: rate.nullable().describe('What reaching one account brings, its cost taken off.'),
  potential: rate.nullable().describe('Reachable prospects × what reaching one brings.'),
  notes: z.array(z.string()),
})

const clauseReach = z.object({ total: z.number(), known: z.number(), kept: z.number() })

const reachableSchema = z.object({
  role: z.string().nullable().describe('The champion’s role; nothing while no roles are known.'),
  withRole: z.number().nullable().describe('Accounts with somebody in it who may be contacted.'),
  withContact: z.number().describe('Accounts with anybody who may be contacted.'),
  withPeople: z.number().describe('Accounts at which anybody is known.'),
  accounts: z.number(),
  clauses: z.array(
    z.object({
      rule: z.string(),
      sentence: z.string(),
      prospects: clauseReach,
      customers: clauseReach,
      finding: z.enum(['finds-prospects', 'thin-on-prospects', 'finds-no-prospect', 'no-prospects']),
      reason: z.string().nullable(),
    }),
  ),
})

const side = z.object({
  value: z.number().nullable().describe('Nothing where such a figure is refused.'),
  n: z.number().describe('Deals, or accounts.'),
  accounts: z.number().describe('Accounts that these are of.'),
  low: z.number().nullable().describe('95% limits of the value; nothing where too few accounts stand behind it.'),
  high: z.number().nullable(),
  largest: z.number().describe('Part of it, 0 to 1, that its largest account stands for, at most.'),
})

export const differenceSchema = z.object({
  measure: z.enum(MEASURES),
  label: z.string(),
  about: z.string().describe('What is counted, in one line.'),
  unit,
  nOf: z.string(),
  inside: side,
  rest: side,
  difference: z.number().nullable().describe('Inside minus rest.'),
  low: z.number().nullable(),
  high: z.number().nullable(),
  p: z.number().nullable().describe('How often chance alone would make a difference as large, were there none.'),
  q: z
    .number()
    .nullable()
    .describe(
      'Of differences as clear as this one, the share expected to be chance, all tests of this card counted (Benjamini–Hochberg).',
    ),
  earlier: z.number().nullable().describe('The difference in the earlier half.'),
  later: z.number().nullable(),
  window: window.nullable(),
  recordedLater: z.number().describe('Of those counted inside, how many rest on a field first recorded later.'),
  reason: z.string().nullable().describe('Why there is no figure, or what it leaves out.'),
})

const differentSchema = z.object({
  refused: z.string().nullable().describe('Why nothing is compared at all.'),
  horizon: z
    .object({ days: z.number(), deals: z.number() })
    .nullable()
    .describe('A deal counts once it was opened this long ago: nine in ten are closed by then.'),
  differences: z.array(differenceSchema),
  tests: z.number().describe('How many tests the q-values count.'),
  notes: z.array(z.string()),
})

const stableSchema = z.object({
  source: z
    .enum(['history', 'as-of'])
    .nullable()
    .describe('From the refreshes kept, or from the records as of that day.'),
  day: z.string().describe('The day 12 months before, or the one of the refresh.'),
  version: z.number().nullable().describe('From history: the version of the rule that they were in under.'),
  members: z.number().nullable().describe('Accounts that were in it then.'),
  still: z.number().nullable().describe('Of these, still in.'),
  gone: z.number().nullable(),
  unknownThen: z.number().nullable().describe('Accounts for which it could not be told then.'),
  total: z.number().nullable(),
  signs: z.array(z.object({ measure: z.enum(MEASURES), earlier: z.number(), later: z.number(), holds: z.boolean() })),
})

const amountNow = z.object({
  perAccount: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  total: z.number().nullable(),
  buyers: z.number(),
  share: z.number().nullable().describe('Of the whole market’s.'),
  market: z.number().nullable().describe('Per account of the whole market.'),
  before: z.number().nullable().describe('Total of the 12 months before, of the accounts that were in it then.'),
  trend: z.number().nullable().describe('Change against the 12 months before, as a share of them.'),
  reason: z.string().nullable(),
})

const worthSchema = z.object({
  window: window,
  accounts: z.number(),
  shareOfAccounts: z.number().nullable(),
  revenue: amountNow,
  profit: amountNow,
  potential: rate.nullable(),
  notes: z.array(z.string()),
})

const buyers = z.object({ buyers: z.number(), share: z.number().nullable() })

const offerSchema = z.object({
  source: z.enum(['orders', 'deals']).nullable().describe('Where purchases are read from.'),
  refused: z.string().nullable(),
  inside: z.number().describe('Accounts of the segment that bought anything.'),
  rest: z.number().describe('Other accounts that bought anything.'),
  products: z.array(
    z.object({
      product: z.string(),
      inside: buyers,
      rest: buyers,
      difference: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      p: z.number().nullable(),
      q: z.number().nullable(),
    }),
  ),
  leftOut: z.number().describe('Products that fewer accounts bought than those shown.'),
  window: window.nullable(),
  reason: z.string().nullable(),
})

export const scorecardSchema = z.object({
  segment: z.string().nullable().describe('Its name, where it is saved.'),
  colour: colourSchema.nullable(),
  rule: z.string(),
  sentence: z.string(),
  at: z.string().describe('The moment the market is seen at.'),
  day: z.string().describe('The same as a day of the workspace’s calendar.'),
  currency: z.string().describe('Of every amount.'),
  accounts: z.number(),
  unknown: z.number(),
  total: z.number(),
  asksOutcome: z.array(z.string()).describe('What the rule itself asks of deals and orders.'),
  tests: z.array(testSchema).describe('The six tests, in their order.'),
  defined: definedSchema,
  substantial: substantialSchema,
  reachable: reachableSchema,
  different: differentSchema,
  stable: stableSchema,
  worth: worthSchema,
  offer: offerSchema,
})

export type Scorecard = z.output<typeof scorecardSchema>
export type ScoredTest = Scorecard['tests'][number]
export type Difference = z.output<typeof differenceSchema>
export type Measure = (typeof MEASURES)[number]
