import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { messageSchema } from '../shown/message-schema.ts'
import { messageWords } from '../shown/message-words.ts'
import { answerMessage } from './answer-message.ts'
import { messageField } from './message-fields.ts'

export const messageShow = defineOperation<Market>()({
  name: 'message show',
  summary: 'A message: its parts, what each rests on today, and what has changed since.',
  access: 'read',
  positional: ['message'],
  input: z.strictObject({ message: messageField }),
  output: messageSchema,
  version: { shown: ({ version }) => version },
  run: (market, { message }, { signal }) => answerMessage(market, message, null, signal),
  print: messageWords,
})
