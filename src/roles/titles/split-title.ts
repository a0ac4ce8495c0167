import { foldText } from './fold-text.ts'
import { plainGender } from './plain-gender.ts'

/** Between two parts of a title: "Sales & Marketing", "CEO / Founder". */
export const AND = '&'
/** A pause inside a part: "Vice President, Sales", "Director (Marketing)". */
export const PAUSE = ','

const WORDS_OR_MARKS = /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu
const ASCII_WORDS_OR_MARKS = /[a-z0-9]+|[^a-z0-9]+/g
const BEYOND_ASCII = /[\u0080-\uFFFF]/
const DIGITS = /^\d+$/

/** Words that join two parts in one of our languages. */
const JOINING = new Set('and und et y e en sowie oder or ou u bzw as'.split(' '))
/** Words that stand between others and say nothing. */
const SMALL = new Set(
  'of the der die das des dem den d de du la le les l fur fuer for in im am an von vom zu zum zur del della delle dei degli di da van het voor pour par a el los las al au aux un une ein eine einer at for chez bei'.split(
    ' ',
  ),
)

export interface TitleToken {
  /** A folded word, or AND, or PAUSE. */
  readonly word: string
  /** Written as one with the word before it: "IT-Einkauf". */
  readonly joined: boolean
}

/** A title as folded words with the marks between them that matter; small words are left out. */
export function splitTitle(title: string): TitleToken[] {
  const folded = foldText(plainGender(title))
  const pieces = folded.match(BEYOND_ASCII.test(folded) ? WORDS_OR_MARKS : ASCII_WORDS_OR_MARKS) ?? []
  const tokens: TitleToken[] = []
  let joined = false
  let last = ''
  for (const [index, piece] of pieces.entries()) {
    const mark = markOf(piece)
    if (mark === 'word') {
      if (JOINING.has(piece) && !joined && pieces[index + 1] !== '-') {
        last = add(tokens, AND, false, last)
      } else if (!DIGITS.test(piece) && (!SMALL.has(piece) || (last === AND && piece.length === 1))) {
        last = add(tokens, piece, joined, last)
      }
      joined = false
    } else if (mark === 'joined') joined = true
    else if (mark !== 'space') last = add(tokens, mark, false, last)
  }
  return tokens
}

function add(tokens: TitleToken[], word: string, joined: boolean, last: string): string {
  const mark = word === AND || word === PAUSE
  // Two marks in a row are one; the stronger stands.
  if (mark && (tokens.length === 0 || last === AND)) return last
  if (word === AND && last === PAUSE) tokens.pop()
  if (word === PAUSE && last === PAUSE) return last
  tokens.push({ word, joined })
  return word
}

function markOf(piece: string): 'word' | 'joined' | 'space' | typeof AND | typeof PAUSE {
  if (piece === ' ') return 'space'
  if (piece === '-') return 'joined'
  const first = piece.charCodeAt(0)
  if ((first >= 97 && first <= 122) || (first >= 48 && first <= 57)) return 'word'
  let pause = false
  for (const character of piece) {
    if ('&/|;+•·\n'.includes(character)) return AND
    if (',()[]{}:–—@'.includes(character)) pause = true
    else if (character === '-' && piece.length > 1) pause = true
    else if (/[\p{L}\p{N}]/u.test(character)) return 'word'
  }
  return pause ? PAUSE : 'space'
}
