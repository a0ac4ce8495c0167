import { z } from 'zod'
import { messageSchema } from '../shown/message-schema.ts'
import { BUYING_STAGES } from '../stages/buying-stages.ts'

const gapSchema = z.object({
  stage: z.enum(BUYING_STAGES),
  part: z.string(),
  words: z.string().describe('What would fill it.'),
})

export const draftedSchema = z.object({
  messages: z.array(messageSchema).describe('As they were drafted.'),
  missing: z.array(gapSchema).describe('What could not be written.'),
  left: z.array(z.string()).describe('Stages that were left alone, and why.'),
  notes: z.array(z.string()).describe('For the house: what was found and is never written.'),
  done: z.string(),
})

export type Drafted = z.output<typeof draftedSchema>
