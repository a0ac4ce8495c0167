import { z } from 'zod'
import { documentSchema, figureSchema } from '../../paper/index.ts'
import { BUYING_STAGES } from '../stages/buying-stages.ts'

export const KIT_FORMATS = ['md', 'pdf', 'pptx'] as const
export type KitFormat = (typeof KIT_FORMATS)[number]

const named = z.object({ id: z.number().int(), name: z.string() })

const roleSchema = z.object({
  role: z.string().describe('Department and level, or a part in the purchase.'),
  kind: z.enum(['job role', 'buying role']),
  words: z.string(),
  signs: z.boolean().describe('Pays or decides.'),
  here: z.boolean().nullable().describe('Of an account: whether anybody in it takes part already.'),
  asked: z.number().int().describe('People in it who were asked.'),
  answers: z.boolean().describe('Its page says what they told; else it asks them.'),
  usual: z
    .object({ with: z.number(), wonDeals: z.number(), lo95: z.number(), hi95: z.number() })
    .nullable()
    .describe('Won deals in which it took part; null: it is there for another reason. Not in the document.'),
})

export const kitSchema = z.object({
  of: z.string(),
  segment: named.nullable().describe('Whose messages it takes; null: those of the whole market.'),
  account: z.object({ number: z.number().int(), name: z.string() }).nullable(),
  persona: named.extend({ words: z.string() }),
  stage: z.enum(BUYING_STAGES).nullable().describe('Of an account, where it can be told.'),
  document: documentSchema.describe('What leaves the house.'),
  figures: z.array(figureSchema).describe('The figures in the document with where they come from.'),
  quotes: z.array(z.object({ id: z.number().int(), text: z.string(), by: z.string() })),
  sources: z.array(z.object({ message: z.number().int(), version: z.number().int() })),
  roles: z.array(roleSchema).describe('A page each; whoever signs is first.'),
  missing: z.array(z.string()).describe('What it lacks, and what to do about it.'),
  leftOut: z.array(
    z.object({
      what: z.string().describe('What stays in the house, without its content.'),
      why: z.string(),
    }),
  ),
  notes: z.array(z.string()),
  asOf: z.string().describe('The day.'),
  written: z.array(z.object({ file: z.string(), format: z.enum(KIT_FORMATS), bytes: z.number().int() })).optional(),
})

export type KitShown = z.output<typeof kitSchema>
