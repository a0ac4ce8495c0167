import type { Market } from '../../market-data/index.ts'
import { type Reversal, rowsReversal } from '../../state/index.ts'

const ACTIONS = [
  'create',
  'edit',
  'review',
  'remove',
  'statement',
  'evidence',
  'accept',
  'retire',
  'reorder',
  'draft',
  'write',
  'merge',
] as const

/** How changes to personas are told and taken back, the last one first. */
export const personaRowReversals: readonly Reversal<Market>[] = ACTIONS.map((action) =>
  rowsReversal<Market>(`persona.${action}`, ({ detail, subject }) =>
    typeof detail.words === 'string' ? detail.words : `Changed the ${subject.replace(':', ' ')}`,
  ),
)
