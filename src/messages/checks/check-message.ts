import type { AskedMessage } from './asked-message.ts'
import { checkBenefit } from './check-benefit.ts'
import { checkEvidence } from './check-evidence.ts'
import { checkOwnWords } from './check-own-words.ts'
import type { Check } from './check-schema.ts'
import { checkClaims } from './claims/check-claims.ts'
import { checkReadable } from './readable/check-readable.ts'

/** All checks of a message, or of a text that is being written. Pure, and linear in the text: it is asked at each pause of typing. */
export function checkMessage(asked: AskedMessage): readonly Check[] {
  const written = { ...asked, parts: asked.parts.filter(({ text }) => text.trim() !== '') }
  return [
    ...checkEvidence(written),
    ...checkBenefit(written),
    ...checkReadable(written),
    ...checkOwnWords(written),
    ...checkClaims(written),
  ]
}
