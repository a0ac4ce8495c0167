import type { Market } from '../../market-data/index.ts'
import { type RecordedChange, type Reversal, rowsReversal } from '../../state/index.ts'

/** How changes to interviews are told and taken back. */
export const interviewReversals: readonly Reversal<Market>[] = [
  rowsReversal('interview.add', (change) => `Brought in the conversation ${titleIn(change)}`),
  rowsReversal('source.add', (change) => `Brought in the source ${titleIn(change)}`),
]

function titleIn({ detail, subject }: RecordedChange): string {
  return typeof detail.title === 'string' ? detail.title : subject.replace('interview:', '')
}
