import { foldWord } from '../../../research/index.ts'

/** Letters of scripts that put no blanks between words: each is a token of its own. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{M}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}])|[\p{L}\p{M}\p{N}]+/gu

/**
 * The words of a text as texts are held against each other: without capitals, accents, punctuation, apostrophes and
 * letters that nobody sees (soft hyphens, zero-width blanks), whatever form of Unicode they came in.
 */
export function foldTokens(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replaceAll(/[\p{Cf}'’ʼ]/gu, '')
  return [...plain.matchAll(TOKEN)].map(([word]) => foldWord(word)).filter((word) => word !== '')
}

/** Whether a token is one letter of a script without blanks: of those it takes more to say something. */
export function isUnspaced(token: string): boolean {
  return UNSPACED.test(token)
}
