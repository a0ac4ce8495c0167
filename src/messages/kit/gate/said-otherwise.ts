import { STOP_WORDS } from '../../../research/index.ts'
import { foldTokens, isUnspaced } from './fold-tokens.ts'

/** With fewer words that mean something, other people say the same by chance. */
const FEWEST = 4

/** Whether a text says one of these in another order: all the words of it that mean something stand in the text. */
export function saidOtherwise(texts: Iterable<string>): (text: string) => boolean {
  const known = [...texts].map(meaning).filter((words) => words.size >= FEWEST)
  return (text) => {
    if (known.length === 0) return false
    const said = meaning(text)
    return known.some((words) => [...words].every((word) => said.has(word)))
  }
}

/** Letters alone mean nothing: of scripts without blanks only the same order is the same. */
function meaning(text: string): ReadonlySet<string> {
  return new Set(foldTokens(text).filter((word) => !STOP_WORDS.has(word) && !isUnspaced(word)))
}
