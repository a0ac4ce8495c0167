import { z } from 'zod'
import { BASES } from './member-roles.ts'

const day = z.string().describe('A day where the workspace is: 2026-03-31.')

const person = z.object({
  contact: z.string().describe('By what the records know them: id, else e-mail address, else #number of the record.'),
  name: z.string(),
  title: z.string(),
  jobRole: z.string().describe('Department and level, as in "creative manager"; empty where unknown.'),
  words: z.string().describe('The job role as people say it.'),
  mayContact: z.boolean().nullable().describe('Null: nobody recorded it; silence is not consent.'),
})

const member = person.extend({
  roles: z.array(
    z.object({
      role: z
        .string()
        .describe('Part in the purchase, in our words; one that we have no word for as the CRM writes it.'),
      basis: z.enum(BASES).describe('The strongest that says so: seen, said in Brushwork, in the CRM, or the title.'),
      confidence: z.enum(['high', 'medium', 'low']),
      backFilled: z
        .boolean()
        .describe('Written down only after the deal had closed: it may follow from the outcome.'),
      because: z.array(z.string()),
    }),
  ),
  engaged: z.boolean().describe('They began a touch, or took part in one that takes two.'),
  firstEngaged: day.nullable(),
  lastEngaged: day.nullable(),
  touches: z.number().describe('Touches they took part in; what we only sent does not count.'),
  crm: z
    .object({ hubspot: z.array(z.string()), salesforce: z.array(z.string()) })
    .describe('The roles that do not rest on the title alone, as HubSpot and Salesforce call them.'),
})

const missing = z.object({
  kind: z.enum(['job role', 'buying role']),
  role: z.string(),
  words: z.string(),
  wonDealsWithIt: z.number(),
  wonDeals: z.number(),
  share: z.number(),
  lo95: z.number(),
  hi95: z.number(),
  atAccount: z.array(person).describe('People at the account in that job role who are not engaged.'),
})

export const buyingGroupSchema = z.object({
  account: z.object({ number: z.number(), id: z.string().nullable(), name: z.string().nullable() }),
  deal: z
    .object({
      id: z.string(),
      name: z.string(),
      status: z.string(),
      opened: day.nullable(),
      closed: day.nullable(),
    })
    .nullable(),
  asOf: day.describe('The group as it was known at the end of that day.'),
  people: z.number().describe('People on record at the account.'),
  members: z.array(member).describe('Who was engaged or is named in the purchase, the engaged first.'),
  coverage: z
    .object({ usual: z.number(), here: z.number() })
    .describe('Roles that at least half of the won deals had, and how many of them are here.'),
  missing: z.array(missing).describe('Roles that at least half of the won deals had and that are not here.'),
  compare: z.object({
    segment: z.string().nullable().describe('The saved segment whose won deals are compared with; null: all.'),
    wonDeals: z.number().describe('Won deals of which it is on record who was engaged.'),
    wonDealsWithRoles: z.number().describe('Of those, the ones whose buying roles were recorded before the closing.'),
    verdict: z.enum(['compared', 'too few won deals']),
    reason: z.string(),
  }),
  singleThreaded: z
    .array(z.object({ deal: z.string(), name: z.string(), engaged: z.number() }))
    .describe('Open deals, or the deal asked for, in which at most one person is engaged.'),
  notes: z.array(z.string()),
})

export type BuyingGroup = z.output<typeof buyingGroupSchema>
