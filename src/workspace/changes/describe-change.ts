import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import { REVERSALS } from '../reversals.ts'
import type { Change } from './change.ts'

/** What kinds of change say that cannot be taken back, because nobody wrote down how. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  'definitions.apply': 'Applied definitions from files',
  'example.make': 'Made the example market',
}

/** A change in words: `Drew the segment creative-teams`, `Undid: drew the segment creative-teams`. */
export function changeWords(change: Change): string {
  if (change.undoes !== undefined) return `${change.again ? 'Did again' : 'Undid'}: ${lowerFirst(aboutOf(change))}`
  return ownWords(change)
}

/** What the change in its own right said, at the root of undos and undos of undos. */
export function aboutOf(change: Change): string {
  return change.about ?? ownWords(change)
}

/** Why a change that stands cannot be taken back, or undefined when it can. */
export async function whyNot(db: Kysely<StateTables>, change: Change): Promise<string | undefined> {
  const reversal = reversalOf(change)
  if (reversal !== undefined) return reversal.refusal(db, change)
  return 'This kind of change cannot be taken back.'
}

export function reversalOf(change: Change): (typeof REVERSALS)[number] | undefined {
  return REVERSALS.find((reversal) => reversal.action === change.action)
}

function ownWords(change: Change): string {
  const [noun, verb] = change.action.split('.')
  return reversalOf(change)?.words(change) ?? PLAIN_WORDS[change.action] ?? `${noun} ${verb ?? ''}: ${change.subject}`
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
