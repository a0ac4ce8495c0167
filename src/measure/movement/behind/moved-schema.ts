import { z } from 'zod'
import { stageSchema } from '../movement-schema.ts'

const answer = z.enum(['yes', 'no', 'cannot be told', 'not there yet'])

export const movedSchema = z.object({
  stage: stageSchema.describe('They were in `to` at its end.'),
  since: stageSchema
    .nullable()
    .describe('They were in `from` at its end; nothing where only one moment is asked for.'),
  from: z.string().nullable(),
  to: z.string().nullable(),
  total: z.number().describe('How many there are; `accounts` is one page of them.'),
  accounts: z
    .array(
      z.object({
        account: z.number().describe('Its number in this workspace: `#12` names it everywhere.'),
        name: z.string().nullable(),
        domain: z.string().nullable(),
        from: z.string().nullable(),
        to: z.string(),
        changed: z
          .array(
            z.object({
              segment: z.string(),
              was: answer,
              is: answer,
              because: z
                .array(z.object({ rule: z.string(), sentence: z.string(), was: answer, is: answer }))
                .describe('The conditions of its rule that turned.'),
            }),
          )
          .describe('Segments whose answer turned between the two moments.'),
      }),
    )
    .describe('By name.'),
})

export type MovedAccounts = z.output<typeof movedSchema>
export type ChangedSegment = MovedAccounts['accounts'][number]['changed'][number]
