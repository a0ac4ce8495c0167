import type { Market } from '../../market-data/index.ts'
import { type Reversal, rowsReversal } from '../../state/index.ts'

const ACTIONS = ['message.score', 'message.unscore', 'message.scores-import'] as const

/** How scores are told and taken back, the last one first. */
export const scoreReversals: readonly Reversal<Market>[] = ACTIONS.map((action) =>
  rowsReversal<Market>(action, ({ detail, subject }) =>
    typeof detail.words === 'string' ? detail.words : `Changed the scores of ${subject.replace(':', ' ')}`,
  ),
)
