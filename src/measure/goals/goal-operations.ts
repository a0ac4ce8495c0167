import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { type RecordedChange, type Reversal, rowsReversal } from '../../state/index.ts'
import { goalList } from './operations/list-operation.ts'
import { goalRemove } from './operations/remove-operation.ts'
import { goalSet } from './operations/set-operation.ts'
import { goalShow } from './operations/show-operation.ts'

/** What somebody answers for, and where it stands. */
export const goalOperations: readonly Operation<Market>[] = [goalSet, goalList, goalShow, goalRemove]

/** How changes to goals are taken back. */
export const goalReversals: readonly Reversal<Market>[] = [
  rowsReversal('goal.set', (change) => `Set a goal: ${of(change)}`),
  rowsReversal('goal.remove', (change) => `Removed a goal: ${of(change)}`),
]

function of({ detail, subject }: RecordedChange): string {
  return typeof detail.of === 'string' ? detail.of : subject
}
