import type { Market } from '../../market-data/index.ts'
import { type Reversal, rowsReversal } from '../../state/index.ts'

const ACTIONS = [
  'message.set',
  'message.difference',
  'message.answer',
  'message.prove',
  'message.unprove',
  'message.accept',
  'message.remove',
  'message.draft',
  'stage.set',
] as const

/** How changes to messages and to the reading of deal stages are told and taken back, the last one first. */
export const messageRowReversals: readonly Reversal<Market>[] = ACTIONS.map((action) =>
  rowsReversal<Market>(action, ({ detail, subject }) =>
    typeof detail.words === 'string' ? detail.words : `Changed the ${subject.replace(':', ' ')}`,
  ),
)
