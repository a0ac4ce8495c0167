import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { type RecordedChange, type Reversal, rowsReversal } from '../../state/index.ts'
import { caseAdd } from './operations/case-add.ts'
import { caseEdit } from './operations/case-edit.ts'
import { caseList, caseShow } from './operations/case-list.ts'
import { caseRemove } from './operations/case-remove.ts'

/** Customers’ stories, for every door. */
export const caseOperations: readonly Operation<Market>[] = [caseAdd, caseEdit, caseList, caseShow, caseRemove]

/** How changes to cases are taken back. */
export const caseReversals: readonly Reversal<Market>[] = [
  rowsReversal('case.add', (change) => `Added the case ${nameOf(change)}`),
  rowsReversal('case.edit', (change) => `Changed the case ${nameOf(change)}`),
  rowsReversal('case.remove', (change) => `Removed the case ${nameOf(change)}`),
]

function nameOf({ detail, subject }: RecordedChange): string {
  return typeof detail.name === 'string' ? `“${detail.name}”` : subject
}
