import { AFTER_OUTCOME } from '../after-outcome.ts'
import { reverseFieldMark } from './reverse-field-mark.ts'

export const reverseAfterOutcome = reverseFieldMark(
  AFTER_OUTCOME,
  (field, after) => `Said that ${field} is ${after ? 'filled in after' : 'known before'} the outcome`,
)
