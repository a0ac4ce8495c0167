import { z } from 'zod'
import { CODE_TYPES, RELATIONS, type Relation } from '../words.ts'
import { VERDICTS } from './agreement-of.ts'
import { saturationSchema, unseenSchema } from './saturation-schema.ts'

const relation = z.enum(Object.keys(RELATIONS) as [Relation, ...Relation[]]).nullable()

export const measuresSchema = z.object({
  day: z.string().describe('The day it is seen at.'),
  people: z.number().describe('Interviewed, each once.'),
  accounts: z.number().describe('Companies of theirs, where known.'),
  coded: z.number().describe('People with something coded.'),
  leftOut: z.array(z.string()).describe('What is neither shown nor counted, and why, in sentences.'),
  relations: z.array(z.object({ relation, words: z.string(), people: z.number(), share: z.number() })),
  balance: z.object({
    balanced: z.boolean(),
    leans: z.array(z.string()).describe('What leans, in words.'),
    companyUnknown: z.number(),
  }),
  saturation: saturationSchema,
  unseen: unseenSchema,
  agreement: z.object({
    between: z.enum(['coders', 'one coder twice', 'nobody']),
    coders: z.array(z.string()),
    transcripts: z.number().describe('Coded twice.'),
    answers: z.number().describe('Open answers coded twice.'),
    drawn: z.enum(['transcripts', 'turns']).describe('What is drawn again for the intervals.'),
    met: z.boolean(),
    stands: z.string(),
    missing: z.string(),
    notes: z.array(z.string()),
    codes: z.array(
      z.object({
        code: z.string(),
        people: z.number(),
        alpha: z.number().nullable(),
        lo: z.number().nullable(),
        hi: z.number().nullable(),
        units: z.number().describe('Turns and answers coded twice.'),
        verdict: z.enum(VERDICTS),
      }),
    ),
  }),
  themes: z
    .array(
      z.object({
        id: z.number(),
        code: z.string(),
        type: z.enum(CODE_TYPES),
        people: z.number(),
        share: z.number().describe('Of the people with something coded.'),
        lo: z.number(),
        hi: z.number().describe('95% interval (Wilson).'),
      }),
    )
    .describe('Most people first.'),
  catches: z.object({
    share: z.number().describe('A theme held by fewer people than this may well have been missed.'),
    words: z.string(),
  }),
})

export type Measures = z.output<typeof measuresSchema>
