import type { Market } from '../../market-data/index.ts'
import { type Reversal, rowsReversal } from '../../state/index.ts'

/** How what was said of questions is told and taken back. */
export const surveyReversals: readonly Reversal<Market>[] = [
  rowsReversal<Market>('survey.settle', ({ detail }) => {
    const { instrument, question, kind } = detail as { instrument?: string; question?: string; kind?: string | null }
    return kind === null
      ? `Let ${question} of ${instrument} be read from its answers again`
      : `Settled what kind of question ${question} of ${instrument} is: ${String(kind).replace('_', '–')}`
  }),
]
