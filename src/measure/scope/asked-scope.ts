import { refuse } from '../../problem.ts'
import {
  type CheckedRule,
  type ChosenRule,
  chooseRule,
  type RuleBook,
  type SavedSegment,
} from '../../segments/index.ts'

/** Whose figures are asked for. */
export interface MeasuredScope {
  /** None: the whole market. */
  readonly rule: CheckedRule | undefined
  /** The rule as it is written; null for the whole market. */
  readonly text: string | null
  /** The saved segment that was named. */
  readonly segment: SavedSegment | undefined
  /** `mid-market-software`, `the whole market`, or the rule as a sentence. */
  readonly words: string
}

/** The segment of that name, or the rule that the text is; without a text the whole market. Rules about people are refused. */
export function askedScope(book: RuleBook, text: string | undefined, field = 'segment'): MeasuredScope {
  if (text === undefined) return { rule: undefined, text: null, segment: undefined, words: 'the whole market' }
  const { rule, segment, sentence }: ChosenRule = chooseRule(book, text, field)
  if (rule.subject === 'contact') {
    refuse('measure_of_people', 'These figures are about companies, and this is a rule about people.', {
      at: { field, value: text },
      hint: 'Ask for the companies of such people: contacts.exists(c, …).',
    })
  }
  return { rule, text: segment?.rule ?? text, segment, words: segment?.name ?? sentence }
}
