import { sentencesOf } from '../../checks/text/sentences-of.ts'
import { type Cleared, joined } from '../gate/cleared.ts'
import type { Gate } from '../gate/open-gate.ts'
import type { Part } from './part-of.ts'
import { sentence } from './section.ts'

/** Words by which a seller speaks, or speaks to one reader: in the mouth of somebody inside they mean somebody else. */
const SELLER =
  /(?<![\p{L}'’])(?:we|us|our|ours|ourselves|i|me|my|you|your|yours|yourself|wir|uns|unser\p{L}*|ich|mir|mich|mein\p{L}*|du|dir|dich|dein\p{L}*|euch|euer|eure\p{L}*|nous|notre|nos|je|moi|mon|mes|vous|votre|vos)(?![\p{L}])/iu
/** The German polite form; at the beginning of a sentence it may be “they”. */
const POLITE = /(?<=\S\s)(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?![\p{L}])/u

/**
 * Of a part, the sentences that anybody inside the company can say as they stand; where there are none, the first statement of
 * people that carries it, put the same way. Undefined where neither is.
 */
export function inOwnMouth(gate: Gate, part: Part | undefined, most: number): Cleared | undefined {
  if (part === undefined || most === 0) return undefined
  const said = sayable(part.text, most)
  if (said !== undefined) return said
  for (const { kind, of, words } of part.proofs) {
    if (kind !== 'statement') continue
    const statement = sayable(gate.words(words, { what: `Statement ${of}` }), most)
    if (statement !== undefined) return statement
  }
  return undefined
}

function sayable(words: Cleared, most: number): Cleared | undefined {
  const kept = sentencesOf(words)
    .filter(({ text }) => !SELLER.test(text) && !POLITE.test(text))
    .slice(0, most)
    .map(({ text }) => sentence(text as Cleared))
  return kept.length === 0 ? undefined : joined(kept, ' ')
}
