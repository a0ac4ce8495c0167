import { z } from 'zod'
import { STEPS } from './movement-groups.ts'

const group = z.string().describe('A segment, “in several”, “in none”, “not there yet”, “cannot be told”.')

export const groupSchema = z.object({
  group,
  kind: z.enum(['segment', 'others', 'several', 'none', 'untold', 'absent']),
  rule: z.string().nullable(),
  sentence: z.string().nullable(),
  colour: z.number().nullable().describe('Number of the pigment of a saved segment, 0 to 7.'),
})

export const stageSchema = z.object({
  key: z.string().describe('The period that ends with it: `2026-Q1`.'),
  day: z.string().describe('The day at whose end it is looked.'),
  partial: z.boolean().describe('The period goes on after that day: less time passed than between the others.'),
})

export const movementSchema = z.object({
  by: z.enum(['quarter', 'month']),
  partition: z.boolean(),
  asOf: z.string(),
  recordsEnd: z
    .string()
    .nullable()
    .describe('Where the records that the rules ask for end before that date, and so the chart.'),
  groups: z
    .array(groupSchema)
    .describe('In the order in which they are shown; only those that hold anybody at some stage, and all segments.'),
  stages: z.array(
    stageSchema.extend({
      accounts: z.number().describe('Of which there is a record by then.'),
      segments: z
        .array(
          z.object({
            group,
            members: z
              .number()
              .describe(
                'For which its rule holds, those in several included: the size of the segment as of that day.',
              ),
            unknown: z.number().describe('For which its rule cannot be told.'),
          }),
        )
        .describe('By segment, whether or not an account is in another too.'),
    }),
  ),
  nodes: z.array(
    z.object({ stage: z.string(), group, accounts: z.number() }).describe('Who was where at the end of a period.'),
  ),
  links: z.array(
    z.object({
      stage: z.string().describe('The period in which they went: they came to `to` by its end.'),
      since: z.string().describe('The period at whose end they were in `from`.'),
      from: group,
      to: group,
      accounts: z.number(),
      step: z
        .enum(STEPS)
        .describe(
          'stayed; moved: something in their records changed, or the time since it did (the rules are those of today throughout); came: first recorded in it; untold: it cannot be told where they were or are, so nobody saw them move; absent: there is no record of them in either.',
        ),
    }),
  ),
  steps: z
    .array(
      z.object({
        stage: z.string(),
        since: z.string(),
        stayed: z.number(),
        moved: z.number(),
        came: z.number(),
        untold: z.number(),
      }),
    )
    .describe('What became of all accounts in each period.'),
  leftOut: z
    .array(z.object({ segment: z.string(), reason: z.string() }))
    .describe('Saved segments that are not shown.'),
  notes: z.array(z.string()),
})

export type Movement = z.output<typeof movementSchema>
