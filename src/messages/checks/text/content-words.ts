import { STOP_WORDS } from '../../../research/index.ts'
import { EVERYBODYS_WORDS } from './everybodys-words.ts'
import { wordsOf } from './words-of.ts'

/** What a word is compared by: without accents, in small letters, and without the endings of plural and case ("Freigaben", "rounds"). */
export function stemOf(word: string): string {
  const plain = foldedWord(word)
  if (plain.length <= 4 || /[^a-z]/.test(plain)) return plain
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`
  const cut = plain.replace(/(?:'s|en|es|em|er|e|s|n)$/, '')
  return cut.length < 4 ? plain : cut
}

/** Stems of the words of a text that carry a subject, each once, in their order. */
export function contentStems(text: string): readonly string[] {
  return [
    ...new Set(
      wordsOf(text).flatMap(({ text: word }) => {
        const plain = foldedWord(word)
        const said = /\p{L}{3}/u.test(plain) && !STOP_WORDS.has(plain) && !STOP_WORDS.has(plain.replace(/'.*$/, ''))
        return said && !EVERYBODYS_WORDS.has(word.toLowerCase()) ? [stemOf(word)] : []
      }),
    ),
  ]
}

function foldedWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
}
