import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { messageSchema } from '../shown/message-schema.ts'
import { openMessages } from '../shown/open-messages.ts'
import { showMessages } from '../shown/show-messages.ts'
import { changeMessages } from '../store/change-messages.ts'
import { listMessages, type MessageRecord, messageNumbered, numberedIn } from '../store/message-records.ts'
import { messageField } from './message-fields.ts'

export const messageAccept = defineOperation<Market>()({
  name: 'message accept',
  summary: 'Accept messages as they stand, with their evidence as it is today: drafts are drafts no more.',
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
    const records = ids.map((id) => numberedIn(all, id))
    const seen = await seenToday(market, records, signal)
    const words = `Accepted message${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`
    const changed = await changeMessages(market, { actor, action: 'message.accept', words }, ids, async (tx) => {
      await tx.updateTable('messages').set({ draft: false }).where('id', 'in', ids).execute()
      for (const [proof, today] of seen) {
        await tx
          .updateTable('message_proofs')
          .set({ seen: JSON.stringify(today) })
          .where('id', '=', proof)
          .execute()
      }
      return []
    })
    const after = await listMessages(db)
    const now = ids.map((id) => numberedIn(after, id))
    return { messages: await showMessages(market, now, signal), done: changed ? `${words}.` : 'Nothing changed.' }
  },
  print: ({ messages, done }) =>
    [
      done,
      ...messages.map(
        ({ id, persona, stageWords, restsWords }) => `${id} ${persona.name}, ${stageWords}: ${restsWords}`,
      ),
    ].join('\n'),
})

/** What each proof is today, where it differs from what was seen; of what is gone, what it was stays known. */
async function seenToday(
  market: Market,
  records: readonly MessageRecord[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, object>> {
  const { proofs } = await openMessages(market, { records }, signal)
  return new Map(
    records.flatMap((record) =>
      record.proofs.flatMap((proof): [number, object][] => {
        const today = proofs.todayOf(record, proof)
        return today.gone || isDeepStrictEqual(today.seen, proof.seen) ? [] : [[proof.id, today.seen]]
      }),
    ),
  )
}

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
