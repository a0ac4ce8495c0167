import { KNOWN_BEFORE } from '../known-before.ts'
import { reverseFieldMark } from './reverse-field-mark.ts'

export const reverseKnownBefore = reverseFieldMark(
  KNOWN_BEFORE,
  (field, after) => `${after ? 'Confirmed' : 'Took back'} that ${field} was known before the outcome`,
)
