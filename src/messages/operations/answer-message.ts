import type { Market } from '../../market-data/index.ts'
import type { MessageShown } from '../shown/message-schema.ts'
import { showMessages } from '../shown/show-messages.ts'
import { messageNumbered } from '../store/message-records.ts'

/** The message as it stands, with what was done. */
export async function answerMessage(
  market: Market,
  id: number,
  done: string | null,
  signal: AbortSignal,
): Promise<MessageShown> {
  const [shown] = await showMessages(market, [await messageNumbered(market.state.db, id)], signal)
  if (shown === undefined) throw new Error('a message that is there is not shown')
  return { ...shown, done }
}
