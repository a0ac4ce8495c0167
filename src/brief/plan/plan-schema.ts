import { z } from 'zod'
import { BUYING_STAGES, messageSchema } from '../../messages/index.ts'
import { documentSchema, figureSchema } from '../../paper/index.ts'

const day = z.string().describe('A day where the workspace is: 2026-03-31.')

const accountPart = z.object({
  number: z.number().describe('Its number in this workspace.'),
  id: z.string().nullable(),
  name: z.string().nullable(),
  domain: z.string().nullable(),
  owner: z.string().nullable(),
  lifecycle: z.string(),
  words: z.string().describe('What it is called.'),
})

const segmentPart = z.object({
  id: z.number().int(),
  name: z.string(),
  colour: z.number().int(),
  chosen: z.boolean().describe('One of those chosen to go after.'),
  sentence: z.string(),
  because: z
    .array(z.string())
    .describe('Each clause with what the records say: “It has at least 50 employees: 120”.'),
})

const personPart = z.object({
  contact: z.string().describe('By what the records know them: id, else e-mail address, else #number of the record.'),
  name: z.string(),
  title: z.string(),
  words: z.string().describe('The job role as people say it.'),
  mayContact: z.boolean().nullable().describe('Null: nobody recorded it; silence is not consent.'),
  contactWords: z.string().describe('Whether they may be contacted, in words.'),
})

const memberPart = personPart.extend({
  roles: z.array(z.string()).describe('Parts in the purchase, each with what it rests on.'),
  engaged: z.boolean(),
  lastEngaged: day.nullable(),
  touches: z.number(),
})

const candidatePart = personPart.extend({
  verdict: z.enum(['champion', 'coach', 'not tested']),
  verdictWords: z.string(),
  acts: z.array(z.string()).describe('What they did, each with its day.'),
  begun: z.number().describe('Touches they began.'),
  together: z.number().describe('Touches that take two, begun by us or nobody knows whom.'),
  lastSeen: day.nullable(),
})

const groupPart = z.object({
  people: z.number().describe('People on record at the account.'),
  members: z.array(memberPart).describe('Who took part or is named in a purchase, the engaged first.'),
  missing: z.array(
    z.object({
      kind: z.enum(['job role', 'buying role']),
      words: z.string(),
      share: figureSchema.describe('Of won deals, those that had somebody in it.'),
      atAccount: z.array(z.string()).describe('People in that job role there who are not engaged.'),
    }),
  ),
  compared: z.string().describe('What it is held against.'),
  singleThreaded: z.array(z.string()).describe('Open deals that hang by one person or nobody, in words.'),
})

const nextPart = z.object({
  message: messageSchema.nullable(),
  to: personPart.nullable().describe('Nobody: see `instead`.'),
  channel: z.string().nullable(),
  why: z.string(),
  instead: z.string().nullable().describe('What to do before anything is sent.'),
})

export const planSchema = z.object({
  account: accountPart,
  asOf: day,
  segments: z.array(segmentPart).describe('Those it is in, the chosen first.'),
  unsure: z.array(z.string()).describe('Segments for which it cannot be told, and what is missing.'),
  near: z
    .object({ name: z.string(), needs: z.array(z.string()) })
    .nullable()
    .describe('In none: the chosen segment it is nearest to, and what would have to be so.'),
  group: groupPart,
  champion: z
    .object({
      role: z.string(),
      words: z.string(),
      basisWords: z.string(),
      of: z.string().describe('The segment, or the whole market.'),
      people: z
        .array(candidatePart)
        .describe('People of that role there: a champion, else candidates, the surest first.'),
      ask: z.string().describe('Whom to ask first, and why.'),
    })
    .nullable(),
  championWhy: z.string().nullable(),
  persona: z
    .object({
      id: z.number().int(),
      name: z.string(),
      role: z.string(),
      summary: z.string().nullable(),
      readiness: z.string(),
    })
    .nullable(),
  personaWhy: z.string().nullable(),
  stage: z.object({ stage: z.enum(BUYING_STAGES).nullable(), words: z.string(), because: z.string() }),
  next: nextPart,
  deals: z.array(z.string()).describe('Open deals, then the last closed, in words.'),
  happened: z.array(z.object({ at: z.string(), words: z.string() })).describe('The newest first.'),
  events: figureSchema.nullable().describe('How many events are on record.'),
  first: z.array(z.string()).describe('What to do, in this order.'),
  figures: z.array(figureSchema),
  warnings: z.array(z.string()),
  notes: z.array(z.string()),
  document: documentSchema.describe('All of it, as it is written to a file.'),
  written: z.object({ file: z.string(), bytes: z.number().int() }).optional(),
})

export type Plan = z.output<typeof planSchema>
export type PlanAccount = Plan['account']
export type PlanSegment = z.output<typeof segmentPart>
export type PlanPerson = z.output<typeof personPart>
export type PlanCandidate = z.output<typeof candidatePart>
export type PlanGroup = z.output<typeof groupPart>
export type PlanChampion = NonNullable<Plan['champion']>
