import type { Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import { noSuchSegment } from '../find-segment.ts'
import type { CheckedRule } from '../language/index.ts'
import { bookRule, openRuleBook, type RuleBook } from '../rule-book.ts'
import { allVersions, bookAt, type DatedVersion } from './versions.ts'

/** A segment with all that it ever was; it may have been deleted since. */
export interface SegmentPast {
  readonly id: number
  readonly name: string
  /** The rules of now. */
  readonly book: RuleBook
  /** Its own versions, the oldest first; at least one. */
  readonly versions: readonly DatedVersion[]
  /** Those of every segment. */
  readonly all: readonly DatedVersion[]
  readonly deletedAt: Date | null
}

/**
 * The segment of that name, or the one that was called so when it was deleted.
 * Throws `ProblemError` (`no_such_segment`) with the name that a segment has now, where it was renamed.
 */
export async function findHistory(market: Market, name: string): Promise<SegmentPast> {
  const book = await openRuleBook(market)
  const all = await allVersions(market.state.db)
  const living = book.segments.find((segment) => segment.name === name)
  const last = living === undefined ? lastCalled(all, name) : undefined
  const id = living?.id ?? last?.segment
  if (id === undefined) {
    const { message, ...more } = noSuchSegment(book.segments, name)
    const now = book.segments.find((segment) => all.some((each) => each.segment === segment.id && each.name === name))
    if (now === undefined) refuse(more.code, message, more)
    refuse(more.code, `There is no segment ${name} any more.`, { ...more, hint: `It is called ${now.name} now.` })
  }
  const versions = all.filter(({ segment }) => segment === id)
  return { id, name, book, versions, all, deletedAt: last?.until ?? null }
}

/** The rule of a version, with the segments that it used as they stood at a moment; undefined where it no longer holds. */
export function ruleOfVersion(
  past: Pick<SegmentPast, 'book' | 'all'>,
  version: DatedVersion,
  moment: Date = version.at,
): { readonly rule: CheckedRule; readonly sentence: string } | undefined {
  const booked = bookRule(bookAt(past.book.catalog, past.all, moment), version.rule)
  return 'problems' in booked ? undefined : booked
}

function lastCalled(all: readonly DatedVersion[], name: string): DatedVersion | undefined {
  return all
    .filter(
      (version, index) => version.deleted && version.name === name && all[index + 1]?.segment !== version.segment,
    )
    .reduce<DatedVersion | undefined>(
      (latest, each) =>
        latest === undefined || (each.until ?? each.at) > (latest.until ?? latest.at) ? each : latest,
      undefined,
    )
}
