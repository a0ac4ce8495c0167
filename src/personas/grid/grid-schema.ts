import { z } from 'zod'

const segment = z.object({ id: z.int(), name: z.string().nullable(), words: z.string() })

export const gridSchema = z.object({
  asOf: z.string(),
  columns: z.array(
    segment.extend({
      champion: z
        .object({
          role: z.string(),
          words: z.string(),
          settled: z.boolean().describe('People settled on it; else the data recommend it.'),
        })
        .nullable()
        .describe('Null: nobody settled on one, and it was not asked, or nothing tells.'),
    }),
  ),
  rows: z.array(
    z.object({
      jobRole: z.string(),
      words: z.string(),
      people: z.int().describe('In the evidence, whatever their segment.'),
      cells: z
        .array(
          z.object({
            segment: z.int().describe('0: the whole market.'),
            champion: z.boolean(),
            people: z.int(),
            interviewed: z.int(),
            personas: z.array(z.object({ name: z.string(), ready: z.boolean(), met: z.int(), of: z.int() })),
          }),
        )
        .describe('In the order of the columns.'),
    }),
  ),
  personas: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      jobRole: z.string(),
      words: z.string(),
      buyingRole: z.string().nullable(),
      avatar: z.string(),
      segments: z.array(segment),
      ready: z.boolean(),
      met: z.int(),
      of: z.int(),
      missing: z.array(z.string()),
      statements: z.int().describe('Without the retired ones.'),
      drafts: z.int(),
      reviewOn: z.string().nullable(),
      reviewDue: z.boolean(),
      version: z.int(),
    }),
  ),
  warnings: z.array(z.string()),
  notes: z.array(z.string()),
})

export type PersonaGrid = z.output<typeof gridSchema>
