import { z } from 'zod'

const limit = z.number().nullable()

const gapItem = z.object({
  item: z
    .string()
    .describe(
      'The row that both wordings name after a dash; else what the star stands for in `stated_*`, or the stated question.',
    ),
  stated: z.string().describe('Question that says how much it matters.'),
  statedWording: z.string().nullable(),
  rated: z.string().describe('Question that rates it.'),
  ratedWording: z.string().nullable(),
  statedMean: z.number(),
  answered: z.number().describe('People whose answer is in the mean.'),
  statedRank: z.number().describe('1: said to matter most.'),
  derived: z
    .number()
    .describe('Part of what all ratings explain of the outcome, 0 to 1 (Johnson’s relative weight).'),
  derivedRank: z.number().describe('1: goes most with the outcome.'),
  sign: z
    .union([z.literal(-1), z.literal(0), z.literal(1)])
    .describe('−1: a better rating goes with less of the outcome.'),
  gap: z
    .number()
    .describe('z(stated) − z(derived): above 0, they say it matters more than it goes with the outcome.'),
  lo95: limit,
  hi95: limit,
  verdict: z.enum(['says more', 'does more', 'cannot tell']),
})

export const gapSchema = z.object({
  of: z.string().describe('Whose answers: `Managers in creative in mid-market-software`.'),
  persona: z.string().nullable(),
  instrument: z.string(),
  outcome: z.string(),
  outcomeWording: z.string().nullable(),
  asOf: z.string(),
  answeredFrom: z.string().nullable().describe('Day of the first and of the last answer.'),
  answeredTo: z.string().nullable(),
  people: z.number().describe('People of whom there is any answer to these questions.'),
  n: z
    .number()
    .nullable()
    .describe('Of them, people who rated every item and have the outcome; nothing where it is refused.'),
  rarer: z.number().nullable().describe('Of a yes-or-no outcome: people with the rarer answer.'),
  kind: z.enum(['linear', 'logistic']).nullable(),
  explained: limit.describe('Share of the outcome that all ratings explain together, 0 to 1.'),
  rho: limit.describe(
    'Spearman’s ρ between stated and derived importance over the items: 1 they do as they say, 0 unrelated.',
  ),
  rhoLo95: limit,
  rhoHi95: limit,
  items: z.array(gapItem).describe('The widest gap first.'),
  reason: z.string().nullable().describe('Why it is refused, with what is missing.'),
  notes: z.array(z.string()),
})

export type GapShown = z.output<typeof gapSchema>
export type GapItem = z.output<typeof gapItem>
