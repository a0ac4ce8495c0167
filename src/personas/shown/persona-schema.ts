import { z } from 'zod'
import { CODE_TYPES, CONSENT_SCOPES, RELATIONS, type Relation } from '../../research/index.ts'
import { GATES } from '../readiness/readiness.ts'
import { STATUSES } from '../statements/status-of.ts'
import { TEXT_KINDS } from '../store/persona-records.ts'

const relation = z.enum(Object.keys(RELATIONS) as [Relation, ...Relation[]])

/** Words of somebody, as they may be shown today. */
export const quoteSchema = z.object({
  id: z.number().int(),
  text: z.string().describe('Their own name and company replaced.'),
  pseudonym: z.string().nullable().describe('Null: a document of others, or words that are not the participant’s.'),
  relation: relation.nullable(),
  jobRole: z.string().nullable(),
  interview: z.number().int().nullable(),
  day: z.string().nullable(),
  scope: z.enum(CONSENT_SCOPES).nullable().describe('How far it may travel; null: nobody wrote it down.'),
  counted: z.boolean().describe('Of one of the persona’s people.'),
  why: z.string().nullable().describe('Why it is not counted.'),
})

/** What an estimate from answers or behaviour found. */
const foundSchema = z.object({
  n: z.number(),
  value: z.number().nullable(),
  lo: z.number().nullable(),
  hi: z.number().nullable(),
  asOf: z.string().nullable(),
  words: z.string(),
  agrees: z.boolean().nullable().describe('True: agrees, and its interval excludes no effect; null: cannot be told.'),
})

export const statementSchema = z.object({
  id: z.number().int(),
  type: z.enum(CODE_TYPES),
  text: z.string(),
  status: z.enum(STATUSES),
  reason: z.string().describe('Why it has this status, and what is missing.'),
  draft: z.boolean().describe('Drafted by Brushwork, accepted by nobody yet.'),
  internal: z.boolean().describe('Never leaves the company.'),
  retiredOn: z.string().nullable(),
  retiredBecause: z.string().nullable(),
  people: z.object({
    for: z.number().int(),
    against: z.number().int(),
    both: z.number().int().describe('Of those against, who also say it.'),
    accounts: z.number().int().describe('Known companies of those who say it.'),
    relations: z.number().int().describe('Known relations of those who say it.'),
  }),
  evidence: z.array(
    z.object({
      id: z.number().int(),
      kind: z.enum(['code', 'quote', 'answers', 'behaviour']),
      stance: z.enum(['for', 'against']),
      words: z.string().describe('What it is: the name of the code, or what is asked of the data.'),
      code: z.object({ id: z.number().int(), name: z.string() }).nullable(),
      definition: z.record(z.string(), z.unknown()).nullable(),
      people: z.number().int().describe('People it counts.'),
      hidden: z.number().int().describe('Quotes that may not be shown today, and are not counted.'),
      quotes: z.array(quoteSchema),
      found: foundSchema.nullable(),
    }),
  ),
})

export const readinessSchema = z.object({
  ready: z.boolean(),
  gates: z.array(
    z.object({
      gate: z.enum(GATES),
      words: z.string().describe('What is asked: “10 people interviewed”.'),
      met: z.boolean(),
      has: z.number().nullable(),
      needs: z.number().nullable(),
      missing: z.string().describe('What is missing, in exact words; empty where it is met.'),
      stands: z.string().describe('How it stands, in words.'),
    }),
  ),
  people: z.number().int().describe('People interviewed who count: at most two a company.'),
  catches: z.string().describe('What so many people can show at all.'),
})

const segmentSchema = z.object({
  id: z.number().int().describe('0: the whole market.'),
  name: z.string().nullable().describe('Null: the whole market, or a segment that was deleted.'),
  words: z.string(),
})

const textSchema = z.object({
  kind: z.enum(TEXT_KINDS),
  text: z.string().describe('As it stands, [1] for the words of its first quote.'),
  shown: z.string().describe('The same with the words in their places; those that may not be shown are left out.'),
  quotes: z.array(quoteSchema),
  hidden: z.number().int().describe('Quotes that may not be shown today.'),
  draft: z.boolean(),
  rests: z.string().describe('What it rests on, in words.'),
})

export const personaSchema = z.object({
  id: z.number().int(),
  name: z.string().describe('Invented.'),
  jobRole: z.string(),
  words: z.string().describe('The job role as people say it.'),
  buyingRole: z.string().nullable(),
  segments: z.array(segmentSchema),
  avatar: z.string().describe('What its portrait is drawn from; never a photo.'),
  summary: z.string().nullable(),
  people: z.object({
    people: z.number().int(),
    interviewed: z.number().int(),
    accounts: z.number().int(),
    unknownAccounts: z.number().int(),
    words: z.string(),
  }),
  statements: z.array(statementSchema),
  texts: z.array(textSchema),
  readiness: readinessSchema,
  reviewOn: z.string().nullable(),
  reviewDue: z.boolean(),
  version: z.number().int(),
  asOf: z.string().describe('The day.'),
  warnings: z
    .array(z.string())
    .describe('What to mind before relying on it: champion first, a persona there already.'),
  notes: z.array(z.string()).describe('What is not shown and why.'),
  done: z.string().nullable().describe('Of a change: what was done.'),
})

export type Persona = z.output<typeof personaSchema>
export type StatementShown = z.output<typeof statementSchema>
export type QuoteShown = z.output<typeof quoteSchema>
export type Readiness = z.output<typeof readinessSchema>
export type FoundShown = z.output<typeof foundSchema>
