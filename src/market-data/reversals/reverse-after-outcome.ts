import { isAfterOutcome, setAfterOutcome } from '../after-outcome.ts'
import { reverseFieldMark } from './reverse-field-mark.ts'

export const reverseAfterOutcome = reverseFieldMark({
  action: 'field.after-outcome',
  words: (field, after) => `Said that ${field} is ${after ? 'filled in after' : 'known before'} the outcome`,
  isSet: isAfterOutcome,
  set: setAfterOutcome,
})
