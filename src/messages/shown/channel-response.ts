import type { Market } from '../../market-data/index.ts'
import { openFigures } from '../figures/open-figures.ts'
import type { MessageRecord } from '../store/message-records.ts'
import type { MessageShown } from './message-schema.ts'
import type { OpenMessages } from './open-messages.ts'

export type ChannelResponse = Pick<MessageShown['channel'], 'response' | 'why'>

/** How the segment of each message answered through its channel, by the message's number; each is computed once. */
export async function readChannels(
  market: Market,
  records: readonly MessageRecord[],
  { proofs }: OpenMessages,
): Promise<ReadonlyMap<number, ChannelResponse>> {
  const { readings } = proofs
  const found = new Map<number, ChannelResponse>()
  for (const { id, channel, segmentId } of records) {
    if (channel === null) continue
    // Whoever answers there: a channel works in a segment, not for a persona alone.
    const figures = openFigures(market, { segment: segmentId, persona: null }, readings.signal, readings)
    const { figure, why } = await figures.figureOf({ figure: 'channel response', of: channel })
    found.set(id, { response: figure, why })
  }
  return found
}
