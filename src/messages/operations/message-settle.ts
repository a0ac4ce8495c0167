import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { messageSchema } from '../shown/message-schema.ts'
import { showMessages } from '../shown/show-messages.ts'
import { changeMessages } from '../store/change-messages.ts'
import { listMessages, messageNumbered, numberedIn } from '../store/message-records.ts'
import { messageField } from './message-fields.ts'

export const messageAccept = defineOperation<Market>()({
  name: 'message accept',
  summary: 'Accept messages as they stand: drafts are drafts no more.',
  access: 'write',
  positional: ['message'],
  input: z.strictObject({
    message: z.array(z.int().min(1)).min(1, 'Say which messages.').max(200).describe('Numbers of messages.'),
  }),
  output: z.object({ messages: z.array(messageSchema), done: z.string() }),
  run: async (market, { message }, { actor, signal }) => {
    const { db } = market.state
    const ids = [...new Set(message)]
    const all = await listMessages(db)
    for (const id of ids) numberedIn(all, id)
    const words = `Accepted message${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`
    const changed = await changeMessages(market, { actor, action: 'message.accept', words }, ids, async (tx) => {
      await tx.updateTable('messages').set({ draft: false }).where('id', 'in', ids).execute()
      return []
    })
    const after = await listMessages(db)
    const messages = await showMessages(
      market,
      ids.map((id) => numberedIn(after, id)),
      signal,
    )
    return { messages, done: changed ? `${words}.` : 'Nothing changed.' }
  },
  print: ({ messages, done }) =>
    [
      done,
      ...messages.map(
        ({ id, persona, stageWords, restsWords }) => `${id} ${persona.name}, ${stageWords}: ${restsWords}`,
      ),
    ].join('\n'),
})

export const messageRemove = defineOperation<Market>()({
  name: 'message remove',
  summary: 'Remove a message with its versions and scores.',
  access: 'write',
  positional: ['message'],
  input: z.strictObject({ message: messageField }),
  output: z.object({ id: z.number().int(), done: z.string() }),
  run: async (market, { message }, { actor }) => {
    const { id } = await messageNumbered(market.state.db, message)
    const words = `Removed message ${id}`
    await changeMessages(market, { actor, action: 'message.remove', words }, [id], async (tx) => {
      await tx.deleteFrom('messages').where('id', '=', id).execute()
      return []
    })
    return { id, done: `${words}.` }
  },
  print: ({ done }) => done,
})
