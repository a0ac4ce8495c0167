import { type Catalog, loadCatalog, type Market } from '../market-data/index.ts'
import { type Problem, ProblemError } from '../problem.ts'
import { noSuchSegment } from './find-segment.ts'
import { type CheckedRule, checkRule, ruleSentence } from './language/index.ts'
import { isSegmentName } from './segment-name.ts'
import { listSegments, type SavedSegment } from './segment-store.ts'

/** What a rule is checked against: the fields of this workspace and its segments. */
export interface RuleBook {
  readonly catalog: Catalog
  readonly segments: readonly SavedSegment[]
}

export interface BookedRule {
  readonly rule: CheckedRule
  /** The rule in plain English. */
  readonly sentence: string
}

export interface ChosenRule extends BookedRule {
  /** The saved segment that was named; absent when the text was a rule. */
  readonly segment?: SavedSegment
}

export async function openRuleBook(market: Market): Promise<RuleBook> {
  return { catalog: await loadCatalog(market), segments: await listSegments(market.state.db) }
}

/** The rule checked, or all that is wrong with it. */
export function bookRule(book: RuleBook, text: string): BookedRule | { readonly problems: readonly Problem[] } {
  const { rule, problems } = checkRule(text, { catalog: book.catalog, segments: segmentsByName(book) })
  return rule === undefined || problems.length > 0 ? { problems } : { rule, sentence: ruleSentence(rule) }
}

const byName = new WeakMap<readonly SavedSegment[], ReadonlyMap<string, SavedSegment>>()

/** Made once a book: a thousand segments are each checked against all of them. */
function segmentsByName({ segments }: RuleBook): ReadonlyMap<string, SavedSegment> {
  const known = byName.get(segments) ?? new Map(segments.map((segment) => [segment.name, segment]))
  byName.set(segments, known)
  return known
}

/** The saved segment of that name, else the rule that the text is; throws all Problems when it is neither. */
export function chooseRule(book: RuleBook, text: string, field = 'expr'): ChosenRule {
  const name = text.trim()
  const segment = book.segments.find((each) => each.name === name)
  if (segment === undefined && isSegmentName(name))
    throw new ProblemError([noSuchSegment(book.segments, name, field)])
  const booked = bookRule(book, segment?.rule ?? text)
  if (!('problems' in booked)) return segment === undefined ? booked : { ...booked, segment }
  if (segment === undefined) throw new ProblemError(booked.problems)
  throw new ProblemError([
    {
      code: 'segment_no_longer_valid',
      message: `The segment ${name} is no longer valid: ${booked.problems.map((each) => each.message).join(' ')}`,
      at: { field, value: name },
      hint: `See brushwork segment show ${name}, then save a rule that holds.`,
    },
  ])
}
