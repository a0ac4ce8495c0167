import { z } from 'zod'

const group = z.object({
  n: z.number().describe('Deals.'),
  won: z.number(),
  accounts: z.number().describe('Accounts that they are of: deals of one account are not independent witnesses.'),
})

const limit = z.number().nullable()

const comparison = z.object({
  engaged: group.describe('Deals in which somebody in the role was engaged by the landmark.'),
  notEngaged: group,
  difference: limit.describe(
    'Share won with the role engaged − share won without, −1 to 1; nothing with too few deals.',
  ),
  lo95: limit.describe('95% limits of the difference (Newcombe, deals of one account taken together).'),
  hi95: limit,
})

const roleSchema = comparison.extend({
  role: z.string().describe('Department and level: `creative manager`.'),
  words: z.string().describe('`Managers in creative`.'),
  present: z
    .number()
    .describe('Deals whose company had somebody in the role on record by the landmark: only these are compared.'),
  oddsRatio: limit.describe(
    'Mantel–Haenszel: odds of winning with the role engaged ÷ without, among deals of like size and segment.',
  ),
  orLo95: limit,
  orHi95: limit,
  q: limit.describe('Of all roles with a q this small or smaller, about this share are flukes (Benjamini–Hochberg).'),
  clear: z.boolean().describe('q is at most .05 and the interval excludes no difference.'),
  adjusted: z
    .object({
      oddsRatio: z.number(),
      lo95: z.number(),
      hi95: z.number(),
      p: z.number(),
      controls: z.array(z.string()).describe('What is held equal.'),
      deals: z.number(),
    })
    .nullable()
    .describe('Penalised logistic regression; only of a clear lift, with at least ten events a variable.'),
  beyondLot: z
    .object({ oddsRatio: z.number(), lo95: z.number(), hi95: z.number(), p: z.number(), q: z.number() })
    .nullable()
    .describe(
      'Whether it is this role or anybody’s engagement: odds ratio among deals in which the role was as likely to be engaged had as many people been drawn by lot. A cautious check.',
    ),
  standsOut: z
    .object({ ratio: z.number(), lo95: z.number(), hi95: z.number(), p: z.number(), q: z.number() })
    .nullable()
    .describe(
      'Its odds ratio ÷ that of the other roles compared, taken together: where companies are warm anyway, every role has a lift and none stands out. A champion needs it above 1 with q at most .05.',
    ),
  amongAll: comparison.describe(
    'A check: against all other deals, also of companies where nobody in the role is known.',
  ),
  openLonger: comparison.describe('A check: only deals still open at twice the landmark.'),
  notCompared: z.string().nullable().describe('Why it is not compared.'),
})

export const decisionSchema = z.object({
  role: z.string(),
  words: z.string(),
  decision: z
    .enum(['confirmed', 'overruled'])
    .describe('`overruled`: the data recommended another role then, or none.'),
  recommended: z.string().nullable().describe('What the data recommended when it was decided.'),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
})

export const championSchema = z.object({
  segment: z.string().nullable().describe('Nothing: the whole market, or a rule that was given.'),
  rule: z.string().nullable(),
  asOf: z.string().nullable(),
  landmarkDays: z.number(),
  window: z
    .object({ from: z.string().nullable(), to: z.string() })
    .nullable()
    .describe('First and last opening of the deals compared.'),
  deals: z.number().describe('Closed deals that were still open at the landmark.'),
  won: z.number(),
  leftOut: z.object({
    closedBeforeLandmark: z.number(),
    stillOpen: z.number(),
    otherType: z.number().describe('Renewals and expansions, which are won for reasons of their own.'),
    noOpening: z.number(),
    noClose: z.number().describe('Closed deals that do not say when.'),
    noStatus: z.number(),
    noAccount: z.number(),
    segmentUnknown: z.number().describe('Whether their account was in the segment cannot be told.'),
    backFilled: z.number().describe('Parts in a deal written down after it had closed: they count for nothing.'),
    undated: z.number().describe('Parts in a deal without a date: they count for nothing.'),
  }),
  notes: z.array(z.string()),
  roles: z.array(roleSchema),
  recommendation: z
    .object({
      role: z.string(),
      words: z.string(),
      for: z.array(z.string()),
      against: z.array(z.string()),
    })
    .nullable(),
  verdict: z.enum(['found', 'not found', 'too few to tell']),
  reason: z.string(),
  decision: decisionSchema.nullable().describe('What people settled on.'),
  evidence: z
    .object({ for: z.array(z.string()), against: z.array(z.string()) })
    .nullable()
    .describe('For and against the role that people settled on, where it is not the recommended one.'),
  people: z
    .string()
    .nullable()
    .describe(
      'A person `c` in the champion’s role, in the segment language; of the settled role, else the recommended.',
    ),
  problem: z
    .object({
      asked: z.number(),
      naming: z.number(),
      roles: z.array(
        z.object({
          role: z.string(),
          words: z.string(),
          asked: z.number(),
          naming: z.number(),
          lo95: z.number(),
          hi95: z.number(),
          more: z.boolean().describe('Clearly more often than everybody else who was asked.'),
        }),
      ),
    })
    .nullable()
    .describe(
      'People asked who name the problem that we solve, by role; it speaks for or against a role, the lift stands.',
    ),
})

export type ChampionShown = z.output<typeof championSchema>
