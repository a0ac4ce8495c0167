import { z } from 'zod'
import { CODE_TYPES } from '../words.ts'

export const codeName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}]*$/u, 'A name is one line.')

export const codeFields = {
  type: z.enum(CODE_TYPES).describe(`What it is about: ${CODE_TYPES.join(', ')}.`),
  definition: z
    .string()
    .trim()
    .max(2000)
    .describe('When it is given, and when not, so that two people give it alike.'),
  parent: z.string().describe('The code that it is a part of.'),
  solves: z.boolean().describe('Whoever says this names the problem that we solve.'),
} as const

export const codeSchema = z.object({
  id: z.number(),
  name: z.string(),
  type: z.enum(CODE_TYPES),
  definition: z.string().nullable(),
  parent: z.string().nullable(),
  solves: z.boolean(),
})

export const countedCodeSchema = codeSchema.extend({
  people: z.number().describe('People who said it, each counted once; only what may be shown today.'),
  quotes: z.number(),
  coders: z.array(z.string()),
})

export type CodeShown = z.output<typeof codeSchema>
