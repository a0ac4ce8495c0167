import { splitCompound } from './compound.ts'
import { meantWord } from './meant-word.ts'
import { AND, PAUSE, splitTitle, type TitleToken } from './split-title.ts'
import type { TitleWords } from './title-words.ts'
import { knownWord, type Vocabulary } from './vocabulary.ts'

/** How a word of a title was recognised: as listed, behind a misspelling, or as a piece of a longer word. */
export type Recognised = 'listed' | 'misspelt' | 'piece'

/** The words of a title that the lists know, one place each in four columns of equal length. */
export interface KnownWords {
  readonly words: readonly string[]
  /** Written as one with the word before it. */
  readonly joined: readonly boolean[]
  readonly how: readonly Recognised[]
  /** As the title has it, where that differs. */
  readonly written: readonly string[]
}

/** Longer words that nobody knows stay in their place, so that no phrase is found across them. */
const SLIP = 2

/** The words of a title as the lists have them: abbreviations written out, compounds split, misspellings mended. */
export function knownWords(lists: TitleWords, title: string): KnownWords {
  const known = { words: [] as string[], joined: [] as boolean[], how: [] as Recognised[], written: [] as string[] }
  const add = (word: string, joined: boolean, how: Recognised, written: string): void => {
    known.words.push(word)
    known.joined.push(joined)
    known.how.push(how)
    known.written.push(written)
  }
  const tokens = splitTitle(title)
  for (let index = 0; index < tokens.length; index += 1) {
    const { word, joined } = tokens[index] as TitleToken
    if (word === AND || word === PAUSE) {
      add(word, false, 'listed', word)
      continue
    }
    const [long, taken] = abbreviation(lists, tokens, index)
    if (long !== undefined) {
      for (const one of long) add(one, joined, 'listed', word)
      index += taken - 1
      continue
    }
    const exact = knownWord(lists.vocabulary, word)
    if (exact !== undefined) {
      add(exact, joined, 'listed', word)
      continue
    }
    const next = tokens[index + 1]?.word
    const pair = next === undefined ? undefined : movedSpace(lists.vocabulary, word, next)
    if (pair !== undefined) {
      for (const one of pair) add(one, joined, 'misspelt', `${word} ${next}`)
      index += 1
      continue
    }
    recognise(lists.vocabulary, word, joined, add)
  }
  return known
}

type Add = (word: string, joined: boolean, how: Recognised, written: string) => void

function recognise(vocabulary: Vocabulary, word: string, joined: boolean, add: Add): void {
  const compound = splitCompound(vocabulary, word)
  const meant = compound?.certain === true ? undefined : meantWord(vocabulary, word)
  if (meant !== undefined) add(meant, joined, 'misspelt', word)
  else if (compound !== undefined) {
    const how = compound.certain ? 'listed' : 'piece'
    for (const [place, part] of compound.parts.entries()) add(part, joined || place > 0, how, word)
  } else if (word.length > SLIP) add(word, joined, 'listed', word)
}

/** "Chie fMarketing", "StrategicB uyer": a letter stands on the wrong side of the space. */
function movedSpace({ words }: Vocabulary, one: string, other: string): readonly [string, string] | undefined {
  const first = words.get(one + other.charAt(0))
  const rest = first === undefined ? undefined : words.get(other.slice(1))
  if (first !== undefined && rest !== undefined) return [first, rest]
  const before = words.get(one.slice(0, -1))
  const after = before === undefined ? undefined : words.get(one.charAt(one.length - 1) + other)
  return before !== undefined && after !== undefined ? [before, after] : undefined
}

/** The longest abbreviation that begins here, of up to three words ("v.p."), and how many words it takes. */
function abbreviation(
  lists: TitleWords,
  tokens: readonly TitleToken[],
  index: number,
): readonly [readonly string[] | undefined, number] {
  const first = tokens[index]?.word ?? ''
  if (first.length <= 4) {
    const second = tokens[index + 1]?.word
    const third = tokens[index + 2]?.word
    if (second !== undefined) {
      const three = third === undefined ? undefined : lists.abbreviations.get(`${first} ${second} ${third}`)
      if (three !== undefined) return [three, 3]
      const two = lists.abbreviations.get(`${first} ${second}`)
      if (two !== undefined) return [two, 2]
    }
  }
  return [lists.abbreviations.get(first), 1]
}
