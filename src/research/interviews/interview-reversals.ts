import type { Market } from '../../market-data/index.ts'
import { type RecordedChange, type Reversal, rowsReversal } from '../../state/index.ts'

/** How changes to interviews are told and taken back. */
export const interviewReversals: readonly Reversal<Market>[] = [
  rowsReversal('interview.add', (change) => `Brought in the conversation ${titleIn(change)}`),
  rowsReversal('source.add', (change) => `Brought in the source ${titleIn(change)}`),
  rowsReversal('interview.edit', (change) => `Changed what is known of the conversation ${titleIn(change)}`),
  rowsReversal('interview.speakers', (change) => `Corrected who speaks in ${titleIn(change)}`),
  rowsReversal('interview.text', (change) => `Corrected the text of ${titleIn(change)}`),
  rowsReversal('interview.consent', (change) =>
    change.detail.withdrawn === true
      ? `Withdrew the consent for ${titleIn(change)}`
      : `Changed the consent for ${titleIn(change)}`,
  ),
  rowsReversal('interview.remove', (change) => `Removed the conversation ${titleIn(change)}`),
  rowsReversal('participant.edit', ({ detail }) => `Changed who ${String(detail.pseudonym)} is`),
]

function titleIn({ detail, subject }: RecordedChange): string {
  return typeof detail.title === 'string' ? detail.title : subject.replace('interview:', '')
}
