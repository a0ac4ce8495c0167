import type { CheckedRule } from '../language/index.ts'
import { bookRule, type RuleBook } from '../rule-book.ts'
import type { SavedSegment } from '../segment-store.ts'
import type { MemberCounts } from './count-members.ts'
import type { Scorecard } from './scorecard-schema.ts'

interface Sibling {
  readonly segment: SavedSegment
  readonly rule: CheckedRule
}

/** The other saved segments: those about companies, whose rules still hold; and the names of the others. */
export function siblingsOf(
  book: RuleBook,
  own: SavedSegment | undefined,
): { readonly valid: readonly Sibling[]; readonly notCompared: string[] } {
  const valid: Sibling[] = []
  const notCompared: string[] = []
  for (const segment of book.segments) {
    if (segment.id === own?.id) continue
    const booked = bookRule(book, segment.rule)
    if ('problems' in booked || booked.rule.subject !== 'account') notCompared.push(segment.name)
    else valid.push({ segment, rule: booked.rule })
  }
  return { valid, notCompared }
}

/** What each shares with the segment that is scored, the most alike first. */
export function overlapsOf(
  siblings: readonly Sibling[],
  counts: Pick<MemberCounts, 'accounts' | 'siblings'>,
  warnAbove: number,
): Scorecard['defined']['overlaps'] {
  const found = siblings.map(({ segment: { name, colour } }, index) => {
    const { accounts = 0, both = 0 } = counts.siblings[index] ?? {}
    const either = accounts + counts.accounts - both
    const jaccard = either === 0 ? null : both / either
    return { name, colour, accounts, both, jaccard, warning: (jaccard ?? 0) > warnAbove }
  })
  return found.toSorted((one, other) => (other.jaccard ?? 0) - (one.jaccard ?? 0) || (one.name < other.name ? -1 : 1))
}
