import { isKnownBefore, setKnownBefore } from '../known-before.ts'
import { reverseFieldMark } from './reverse-field-mark.ts'

export const reverseKnownBefore = reverseFieldMark({
  action: 'field.known-before',
  words: (field, after) => `${after ? 'Confirmed' : 'Took back'} that ${field} was known before the outcome`,
  isSet: isKnownBefore,
  set: setKnownBefore,
})
