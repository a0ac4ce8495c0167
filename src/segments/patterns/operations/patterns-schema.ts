import { z } from 'zod'

const share = z.number().describe('0 to 1.')
const limit = z.number().describe('95% limit, 0 to 1.')

/** What is explained, and of what. */
export const outcomeSchema = z.object({
  asked: z.string(),
  kind: z.enum(['won', 'retained', 'expanded', 'rule']),
  words: z.string().describe('What counts as the outcome.'),
  unit: z.enum(['deal', 'account']).describe('What is counted; `n` everywhere counts these.'),
  at: z.string().describe('When each unit is looked at: attributes are those of that moment.'),
})

export const unitsSchema = z.object({
  n: z.number(),
  accounts: z.number().describe('Different accounts that these are of.'),
  hits: z.number().describe('Those with the outcome.'),
})

export const differenceSchema = z.object({
  difference: z.number().describe('First rate less the other, −1 to 1.'),
  lo95: z.number(),
  hi95: z.number(),
})

export const leftOutSchema = z.array(
  z.object({
    code: z.string(),
    reason: z.string().describe('In words, to stand after the number.'),
    units: z.number(),
  }),
)

export const setAsideSchema = z.array(
  z.object({
    field: z.string().describe('Kind and name.'),
    label: z.string(),
    code: z
      .enum([
        'after_outcome',
        'suspect_name',
        'suspect_auc',
        'one_class',
        'circular',
        'decision',
        'undated_rows',
        'running_number',
        'not_searchable',
      ])
      .describe(
        'after_outcome: declared. suspect_name, suspect_auc: until somebody confirms that it was known before. one_class: known only with, or only without, the outcome. circular: it says the outcome itself. decision: what you decided, not what they are. undated_rows: nothing shows which rows came before. running_number: it numbers the companies; can be confirmed as well. not_searchable: no groups can be made of it.',
      ),
    reason: z.string(),
    auc: z
      .number()
      .optional()
      .describe('How well it told the outcome where it was not fitted: 0.5 not at all, 1 always.'),
    confirm: z.boolean().describe('Confirming with `field known-before` lets it be searched.'),
  }),
)

/** One rule, judged on accounts that had no part in finding it. */
export const heldOutSchema = z.object({
  rule: z.string().describe('In the segment language: `segment save` takes it as it is.'),
  sentence: z.string(),
  n: z.number().describe('Held-out units that it keeps.'),
  accounts: z.number(),
  hits: z.number(),
  rate: share,
  lo95: limit,
  hi95: limit,
  against: differenceSchema
    .extend({ rate: share.describe('Rate of the held-out units it does not keep.') })
    .describe('Its rate less that of the other held-out units.'),
})

const sideSchema = unitsSchema.extend({
  from: z.string().nullable().describe('First date, ISO.'),
  to: z.string().nullable(),
})

export const patternsSchema = z.object({
  outcome: outcomeSchema,
  asOf: z.string().nullable(),
  recordsEnd: z
    .string()
    .nullable()
    .describe('The newest record where that is long ago: it takes the place of today.'),
  units: unitsSchema,
  horizon: z
    .object({ days: z.number(), deals: z.number().describe('Closed deals it rests on.') })
    .nullable()
    .describe('Nine of ten are decided within so many days: younger units are left out.'),
  patterns: z.array(
    heldOutSchema.extend({
      clauses: z.array(z.object({ rule: z.string(), sentence: z.string() })),
      baseRate: share.describe('Rate of all held-out units.'),
      lift: z.number().describe('rate ÷ baseRate.'),
      q: z.number().describe('Of patterns with at most this q, no more than this share is expected to be a fluke.'),
      recordedLater: share.describe(
        'Units for which something it asks for was first recorded later, and is taken to have been so before.',
      ),
      name: z.string().describe('A name to save it under.'),
    }),
  ),
  none: z.string().nullable().describe('What to say where no pattern was found.'),
  largest: heldOutSchema
    .extend({ q: z.number().nullable().describe('null: nothing was tested, it is only shown.') })
    .nullable()
    .describe('Where nothing was found: of the tested rules the one that differs most surely. It is no finding.'),
  hypotheses: z.number().describe('Rules whose quality was looked at on the searched part.'),
  tested: z.number().describe('Rules that were tested on the held-out part.'),
  more: z.number().describe('Further patterns, weaker than those shown.'),
  repeated: z.number().describe('Rules that passed and say nothing beyond those shown.'),
  attributes: z.number().describe('Attributes that were searched.'),
  split: z.object({
    by: z.enum(['time', 'random']),
    words: z.string(),
    seed: z.number().nullable(),
    searched: sideSchema,
    heldOut: sideSchema,
  }),
  setAside: setAsideSchema,
  leftOut: leftOutSchema,
})

const valueSchema = unitsSchema.extend({
  value: z.string(),
  rule: z.string().nullable().describe('The accounts with this value; null where no rule can ask for it.'),
  rate: share,
  lo95: limit,
  hi95: limit,
})

export const patternsBySchema = z.object({
  outcome: outcomeSchema,
  asOf: z.string().nullable(),
  recordsEnd: z
    .string()
    .nullable()
    .describe('The newest record where that is long ago: it takes the place of today.'),
  field: z.string(),
  label: z.string(),
  units: unitsSchema,
  rate: share,
  lo95: limit,
  hi95: limit,
  horizon: z.object({ days: z.number(), deals: z.number() }).nullable(),
  several: z.boolean().describe('A unit can have several values: the rows overlap.'),
  values: z.array(valueSchema).describe('The most units first.'),
  missing: valueSchema
    .omit({ value: true, rule: true })
    .nullable()
    .describe('Units of which the value is not known.'),
  others: z.number().describe('Units whose value is too rare to be shown.'),
  largest: z
    .object({
      higher: z.string(),
      lower: z.string(),
      pairs: z.number().describe('Pairs of values that it was the largest of.'),
      ...differenceSchema.shape,
      allPairs: z
        .object({ lo95: z.number(), hi95: z.number() })
        .describe('Limits wide enough to hold for all pairs at once.'),
    })
    .nullable(),
  verdict: z.string(),
  caution: z.string().nullable().describe('What else to know before leaning on it.'),
  leftOut: leftOutSchema,
})
