import type { Market } from '../../market-data/index.ts'
import { openProofs } from '../proofs/open-proofs.ts'
import { changeMessages } from './change-messages.ts'
import { type NewMessage, putMessage, targetsOf } from './put-message.ts'

/**
 * Makes whole messages in one change, as files would hold them. Their cells must be free, and what they point at must be there: who
 * calls this wrote them, so anything else is a bug.
 */
export async function makeMessages(
  market: Market,
  messages: readonly NewMessage[],
  change: { readonly actor: string; readonly words: string },
  signal: AbortSignal,
): Promise<void> {
  const asked = messages.map((each) => {
    const { persona: personaId, segment: segmentId } = each.cell
    return { personaId, segmentId, proofs: targetsOf(each) }
  })
  const opened = await openProofs(market, asked, signal)
  const stamp = { actor: change.actor, at: market.clock() }
  await changeMessages(market, { ...change, action: 'message.set' }, [], async (tx) => {
    const made: number[] = []
    for (const message of messages) {
      const { persona: personaId, segment: segmentId } = message.cell
      const scope = { personaId, segmentId }
      const id = await putMessage(tx, {
        message,
        id: undefined,
        seenOf: (target) => opened.todayOf(scope, target).seen,
        stamp,
      })
      made.push(id)
    }
    return made
  })
}
