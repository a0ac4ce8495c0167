import { z } from 'zod'
import { RESTS } from '../shown/message-schema.ts'
import { BUYING_STAGES } from '../stages/buying-stages.ts'

const cellSchema = z.object({
  stage: z.enum(BUYING_STAGES),
  message: z.number().int().nullable().describe('Number of the message; null: there is none.'),
  others: z.array(z.number().int()).describe('Messages in the same cell, where personas with their own were merged.'),
  version: z.number().int().nullable(),
  draft: z.boolean(),
  value: z.string().describe('The value proposition, or what is written of it first; empty where there is none.'),
  rests: z.enum(RESTS).nullable(),
  restsWords: z.string().nullable(),
  changed: z.array(z.string()),
  missing: z.array(z.string()).describe('Parts that nobody has written yet.'),
  warnings: z.array(z.string()),
  openDeals: z.number().int().nullable().describe('Open deals of the segment that stand here; null: cannot be told.'),
  needs: z.string().nullable().describe('What this cell needs next, in words; null: nothing.'),
})

/** What keeps a cell from being a message that rests on evidence, the gravest first. */
export const GAPS = [
  'no message',
  'rests on nothing',
  'rests on hypotheses',
  'evidence changed',
  'draft',
  'rests partly',
] as const

export const matrixSchema = z.object({
  asOf: z.string(),
  stages: z.array(
    z.object({
      stage: z.enum(BUYING_STAGES),
      title: z.string(),
      means: z.string(),
      dealStages: z.array(z.string()).describe('Stages of the CRM’s open deals that are read as this one.'),
      openDeals: z.number().int().describe('Of the whole market.'),
    }),
  ),
  rows: z.array(
    z.object({
      persona: z.object({
        id: z.number().int(),
        name: z.string(),
        jobRole: z.string(),
        words: z.string(),
        gone: z.boolean(),
        ready: z.boolean().nullable().describe('Whether all its gates are met; null where it is gone.'),
      }),
      segment: z.object({
        id: z.number().int().describe('0: the whole market.'),
        name: z.string().nullable(),
        words: z.string(),
      }),
      champion: z.boolean().describe('The persona’s role is the champion’s of this segment.'),
      cells: z.array(cellSchema).describe('One for each stage, in their order.'),
    }),
  ),
  gaps: z
    .array(
      z.object({
        rank: z.number().int(),
        gap: z.enum(GAPS),
        message: z.number().int().nullable(),
        persona: z.object({ id: z.number().int(), name: z.string() }),
        segment: z.object({ id: z.number().int(), name: z.string().nullable(), words: z.string() }),
        stage: z.enum(BUYING_STAGES),
        champion: z.boolean(),
        openDeals: z.number().int().nullable(),
        words: z.string(),
      }),
    )
    .describe('The champion’s first, then those at whose stage the most open deals stand.'),
  counts: z.object({
    cells: z.number().int(),
    messages: z.number().int(),
    evidence: z.number().int(),
    partly: z.number().int(),
    hypotheses: z.number().int(),
    nothing: z.number().int(),
    empty: z.number().int(),
    drafts: z.number().int(),
    changed: z.number().int(),
  }),
  warnings: z.array(z.string()),
  notes: z.array(z.string()),
})

export type Matrix = z.output<typeof matrixSchema>
export type MatrixRow = Matrix['rows'][number]
export type MatrixCell = z.output<typeof cellSchema>
export type Gap = Matrix['gaps'][number]
