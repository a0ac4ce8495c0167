import { syllable } from 'syllable'
import type { Language } from '../text/language-of.ts'

/** Vowels that are spoken as one; what stands between two groups of vowels parts two syllables. */
const GERMAN = /(?:aa|ee|oo|ai|ei|ay|ey|au|äu|eu|ie(?!rt?\b)|[aeiouyäöüàéè])/giu
const FRENCH =
  /(?:eau|œu|oeu|aie?n|ein|oin|ou[iïy]|oui|[iu](?=[aeéèêoâôy])[aeéèêoâôy]{1,2}|ai|ei|au|eu|ou|oi|oy|ay|œ|ie|[aeiouyàâäéèêëîïôöùûü])/giu

/** How many syllables a word has: English by the package `syllable`, German and French by groups of vowels; at least one. */
export function syllablesOf(word: string, language: Language): number {
  // A number is read aloud; how long that takes nobody counts: two, as most short numbers.
  if (!/\p{L}/u.test(word)) return 2
  if (language === 'en') return Math.max(1, syllable(word))
  if (language === 'de') return Math.max(1, (word.match(GERMAN) ?? []).length)
  return Math.max(1, frenchSyllables(word.toLowerCase()))
}

/** The mute e of the end is not counted, as it is not spoken; nor the ending of "ils valident". */
function frenchSyllables(word: string): number {
  const spoken = word
    .replace(/^(?:l|d|qu|n|s|j|c|m|t)['’]/, '')
    .replace(/(?<=[aeiouyàâéèêëîïôùû].*)(?:es?|(?<=[^m])ent)$/, '')
  // The u of "qu" and "gue" is not spoken.
  return (spoken.replaceAll(/qu|gu(?=[eéèêi])/g, 'q').match(FRENCH) ?? []).length
}
