import { z } from 'zod'
import { PARTS } from '../shown/message-schema.ts'

export const CHECKS = ['evidence', 'group benefit', 'readable', 'own words', 'claims'] as const

/** What each check asks, as a marketer asks it. */
export const CHECK_WORDS: Readonly<Record<(typeof CHECKS)[number], string>> = {
  evidence: 'Does it rest on evidence?',
  'group benefit': 'Does it say what more than one role gains?',
  readable: 'Is it easy to read?',
  'own words': 'Does it use their own words?',
  claims: 'Does it claim something that no proof carries?',
}

export const VERDICTS = ['good', 'mend', 'cannot be told'] as const

export const checkSchema = z.object({
  check: z.enum(CHECKS),
  part: z.enum(PARTS).nullable().describe('Null: the whole message.'),
  point: z
    .number()
    .int()
    .nullable()
    .describe('Of a difference or an answer: which one; 0: one that is not saved yet.'),
  verdict: z.enum(VERDICTS),
  words: z.string().describe('What was found, as a sentence.'),
  at: z
    .object({ start: z.number().int(), end: z.number().int() })
    .nullable()
    .describe('Where in the text of the part, in UTF-16 units.'),
  claim: z
    .object({ kind: z.enum(['figure', 'superlative', 'absolute', 'comparison', 'competitor']), text: z.string() })
    .nullable()
    .describe('What is claimed there.'),
  hint: z.string().nullable().describe('What to do about it.'),
})

export type Check = z.output<typeof checkSchema>
