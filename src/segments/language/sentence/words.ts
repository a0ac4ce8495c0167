import type { WorkspaceSettings } from '../../../market-data/index.ts'
import type { Node, Subject } from '../node.ts'
import type { Phrase } from './phrase.ts'

/** Whose field "the number of employees" is: the thing spoken of, or the company behind it. */
export type Speaking = 'account' | 'contact' | 'row' | 'item'

export interface WordsContext {
  readonly settings: WorkspaceSettings
  readonly subject: Subject
  /** What the sentence is speaking of at this place. */
  readonly of: Speaking
}

/** How the parts of the sentence writer reach each other: made once in `rule-sentence.ts`. */
export interface Words {
  readonly condition: (node: Node, negated: boolean, context: WordsContext) => Phrase
  /** The conditions that all must hold, one phrase each. */
  readonly conjunction: (node: Node | undefined, negated: boolean, context: WordsContext) => readonly Phrase[]
  /** A value as a noun phrase without article: "number of employees". */
  readonly value: (node: Node, context: WordsContext) => string
}
