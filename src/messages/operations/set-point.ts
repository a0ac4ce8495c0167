import type { Market } from '../../market-data/index.ts'
import type { MessageShown } from '../shown/message-schema.ts'
import { changeMessages } from '../store/change-messages.ts'
import type { MessageRecord, PointRecord } from '../store/message-records.ts'
import { answerMessage } from './answer-message.ts'

interface PointChange {
  /** “the difference from Adobe” */
  readonly what: string
  readonly action: string
  readonly actor: string
  readonly basedOn: number | undefined
}

/** Writes a point, anew where there is one about the same; an empty text takes it away with its proofs. */
export async function setPoint(
  market: Market,
  message: MessageRecord,
  point: Omit<PointRecord, 'id' | 'position'>,
  { what, action, actor, basedOn }: PointChange,
  signal: AbortSignal,
): Promise<MessageShown> {
  const { kind, about, statement, text } = point
  const there = message.points.find((each) => isSame(each, point))
  const verb = text === '' ? 'Took away' : there === undefined ? 'Wrote' : 'Changed'
  const words = `${verb} ${what} in message ${message.id}`
  const changed = await changeMessages(market, { actor, action, words, basedOn }, [message.id], async (tx, [now]) => {
    const points = now?.points ?? []
    const same = points.find((each) => isSame(each, point))
    if (text === '') {
      if (same !== undefined) await tx.deleteFrom('message_points').where('id', '=', same.id).execute()
      return []
    }
    if (same !== undefined) {
      await tx.updateTable('message_points').set({ text, about }).where('id', '=', same.id).execute()
      return []
    }
    const position = Math.max(0, ...points.map((each) => each.position)) + 1
    await tx
      .insertInto('message_points')
      .values({ message_id: message.id, kind, about, statement_id: statement, text, position })
      .execute()
    return []
  })
  return answerMessage(market, message.id, changed ? `${words}.` : 'Nothing changed.', signal)
}

/** Capitals make no other competitor and no other objection. */
function isSame(
  one: Pick<PointRecord, 'kind' | 'about' | 'statement'>,
  other: Pick<PointRecord, 'kind' | 'about' | 'statement'>,
): boolean {
  return (
    one.kind === other.kind &&
    one.statement === other.statement &&
    one.about?.toLowerCase() === other.about?.toLowerCase()
  )
}
