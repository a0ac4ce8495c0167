import { z } from 'zod'
import { relation } from '../interviews/interview-schema.ts'
import { CODE_TYPES, CONSENT_SCOPES } from '../words.ts'

export const quoteSchema = z.object({
  id: z.number(),
  text: z.string().describe('Their own name and company replaced.'),
  interview: z.number().nullable(),
  answer: z.object({ instrument: z.string(), respondent: z.string(), question: z.string() }).nullable(),
  source: z.string().nullable().describe('The document of others that it stands in; null for what people said.'),
  person: z
    .object({
      pseudonym: z.string(),
      relation: relation.nullable(),
      relationWords: z.string().nullable(),
      jobRole: z.string().nullable(),
      jobRoleWords: z.string().nullable(),
      buyingRole: z.string().nullable(),
    })
    .nullable()
    .describe('Null: a document of others, or words of the interviewer, and nobody’s evidence.'),
  day: z.string().nullable(),
  scope: z.enum(CONSENT_SCOPES).nullable().describe('How far it may travel; null: nobody wrote that down.'),
  codes: z.array(z.object({ name: z.string(), type: z.enum(CODE_TYPES), coders: z.array(z.string()) })),
})

export type QuoteShown = z.output<typeof quoteSchema>

/** A quote as it was just cut, in the words that stand in the text. */
export const cutSchema = z.object({
  id: z.number(),
  interview: z.number().nullable(),
  start: z.number(),
  end: z.number(),
  text: z.string().describe('As it stands in the text: names are not replaced here.'),
  made: z.boolean().describe('False where the same words were quoted before.'),
  codes: z.array(z.string()).describe('What this coder says of it now.'),
  speakers: z.array(z.string()).describe('Who speaks in it: interviewee, interviewer, other, unknown.'),
  notes: z.array(z.string()),
})

export const codingFields = {
  code: z.array(z.string()).describe('Codes to give it.'),
  coder: z.string().trim().min(1).max(80).describe('Who codes; default whoever asks.'),
  pass: z
    .number()
    .int()
    .min(1)
    .max(2)
    .describe('2: the same coder reads it again, without looking at what they gave it the first time.'),
} as const
