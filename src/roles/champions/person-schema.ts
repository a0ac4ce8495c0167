import { z } from 'zod'
import { CHAMPION_TESTS, TEST_WORDS } from './champion-tests.ts'

const text = z.string().nullable()

export const personSchema = z.object({
  contact: z.object({
    account: z.number().describe('Number of the account.'),
    id: text,
    email: text,
    name: text,
    title: text,
    jobRole: text.describe('Department and level: `creative manager`.'),
    words: text.describe('`Managers in creative`.'),
    mayContact: z.boolean().nullable().describe('Null: nobody recorded it.'),
    crmRoles: z.array(z.string()).describe('What the CRM calls them: an opinion, which meets no test.'),
  }),
  tests: z
    .array(
      z.object({
        test: z.enum(CHAMPION_TESTS),
        words: z.string(),
        met: z.boolean(),
        acts: z.array(
          z.object({
            id: z.number(),
            act: z.string(),
            costly: z.boolean().describe('It cost them something.'),
            day: z.string(),
            by: z.string().describe('Who noted it.'),
          }),
        ),
      }),
    )
    .describe(`Met by an act that somebody noted: ${Object.values(TEST_WORDS).join('; ')}.`),
  costly: z.boolean().describe('At least one of the acts cost them something.'),
  verdict: z
    .enum(['champion', 'coach', 'not tested'])
    .describe('A champion meets all three tests, with a costly act; whoever meets less is a coach.'),
  reason: z.string(),
  wanting: z.array(z.string()).describe('What is wanting to be a champion.'),
  seen: z
    .object({
      begun: z.number().describe('Touches they began.'),
      together: z.number().describe('Two-way touches that they did not begin: meetings, calls, demos.'),
      deals: z.number().describe('Deals these were in.'),
      first: text,
      last: text,
    })
    .describe('What the records show of them; it meets no test by itself.'),
})

export type PersonShown = z.output<typeof personSchema>
