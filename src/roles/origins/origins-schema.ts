import { z } from 'zod'
import { STAGES } from './read-journey.ts'

const count = z.number().int()
const share = z.number().describe('0 to 1.')
const verdict = z.enum(['found', 'not found', 'too few to tell'])

const window = z
  .object({ from: z.string().nullable(), to: z.string() })
  .describe('Days of the first and the last opening among the deals; no first day where there are none.')

const role = z.string().describe('Job role: department and level, `creative manager`.')
const words = z.string().describe('The job role as people say it: `Managers in creative`.')

const limits = {
  ratio: z.number().describe('share ÷ peopleShare: 2 is twice as often as by lot.'),
  lo95: z.number().describe('95% limits of the ratio.'),
  hi95: z.number(),
  loTogether: z.number().describe('Limits that hold at 95% for all roles shown at once: what a claim rests on.'),
  hiTogether: z.number(),
  q: z
    .number()
    .describe('Of ratios as clear as this one, the share expected to be chance alone, all roles shown counted.'),
}

const originSchema = z.object({
  role,
  words,
  firstTouches: count.describe('Deals that a person of the role began.'),
  newcomers: count.describe('Of these, by people who were not on record before.'),
  share: share.describe('Of the first touches, 0 to 1.'),
  peopleShare: share.describe(
    'Of the people who could have been first, 0 to 1: everybody the company had on record before, and who touched.',
  ),
  ...limits,
})

const buyerSchema = z.object({
  role,
  words,
  recorded: count.describe('Entries in deals as economic buyer, decision maker or budget holder.'),
  share: share.describe('Of all such entries of people whose job role is known, 0 to 1.'),
  peopleShare: share.describe('Of the people recorded on the same deals, 0 to 1.'),
  ...limits,
  won: count.describe('Won deals with such an entry.'),
  late: count.describe('Of these, with the role engaged in the last third of the time from opening to close.'),
  lateShare: z.number().nullable(),
  lateLo95: z.number().nullable().describe('95% limits of lateShare.'),
  lateHi95: z.number().nullable(),
})

export const originsSchema = z.object({
  segment: z.string().nullable().describe('Name of the segment, or its rule; nothing for the whole market.'),
  asOf: z.string().describe('The day the market is seen at, 2026-03-31.'),
  window,
  deals: count.describe('First purchases with a company and an opening; renewals and expansions are not asked.'),
  known: count.describe('Deals whose first touch by the buyer was made by a known person in a known job role.'),
  accounts: count.describe('Companies that the known ones are of.'),
  newcomers: count.describe('First touches by people who were not on record before.'),
  unknown: z
    .object({ person: count, jobRole: count, severalAtOnce: count })
    .describe(
      'Deals the buyer began where it is not known who the person is, what they do, or who of several was first.',
    ),
  leftOut: z.object({
    noAccount: count,
    noOpening: count,
    laterPurchases: count.describe('Renewals and expansions.'),
    beforeTouches: count.describe('Opened before the first touch on record.'),
    membershipUnknown: count.describe(
      'Purchases for which it cannot be told whether the company was in the segment.',
    ),
  }),
  roles: z.array(originSchema).describe('The largest share of first touches first.'),
  inOtherRoles: count.describe('First touches in roles too rare to be compared.'),
  initiator: originSchema
    .nullable()
    .describe('The role that starts purchases; nothing where the data do not carry it.'),
  verdict,
  reason: z.string(),
  initiatedBy: z
    .object({ buyer: count, seller: count, unknown: count })
    .describe('Deals by who began them; unknown where nobody did before the opening, or it is not recorded who.'),
  journey: z
    .array(
      z.object({
        role,
        words,
        stage: z.enum(STAGES).describe('Before the opening, or a third of the time from opening to close.'),
        touches: count.describe('Deals in which the first person of the role came in there.'),
        share: share.describe('Of the closed deals, 0 to 1.'),
      }),
    )
    .describe('When people of each role come in, from the earliest stage; the roles seen most often first.'),
  journeyDeals: count.describe('Closed deals that the journey is of.'),
  economicBuyer: buyerSchema
    .nullable()
    .describe('The role that pays or decides, a finding of its own; nothing where the data do not carry it.'),
  economicBuyerBasis: z.object({
    verdict,
    reason: z.string(),
    deals: count.describe('Deals in which the CRM names an economic buyer, decision maker or budget holder.'),
    entries: count.describe('Such entries of people whose job role is known.'),
    roles: z.array(buyerSchema),
    leftOut: z.object({
      backFilled: count.describe('Entries written down after the deal had closed.'),
      undated: count.describe('Entries in closed deals that do not say when they were written down.'),
    }),
  }),
})
