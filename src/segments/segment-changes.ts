import type { Problem } from '../problem.ts'
import { noSuchSegment } from './find-segment.ts'
import { bookRule, type RuleBook } from './rule-book.ts'
import { circleThrough } from './segment-circle.ts'
import { checkSegmentName } from './segment-name.ts'
import type { SavedSegment } from './segment-store.ts'
import { renameUses, segmentUses } from './segment-uses.ts'

type Refused = { readonly problems: readonly Problem[] }

export interface PlannedSave {
  readonly subject: 'account' | 'contact'
  readonly rule: string
  readonly note: string | null
  /** Undefined for a new segment that is to get the least used. */
  readonly colour: number | undefined
  readonly sentence: string
  readonly existing: SavedSegment | undefined
  readonly changed: boolean
}

/** What saving a rule under a name would do, or every reason why it cannot be done. */
export function planSave(
  book: RuleBook,
  input: {
    readonly name: string
    readonly expr: string
    readonly note?: string | undefined
    readonly colour?: number | undefined
  },
): PlannedSave | Refused {
  const problems: Problem[] = []
  const named = checkSegmentName(input.name)
  if (named !== undefined) problems.push(named)
  const rule = input.expr.trim()
  const existing = book.segments.find((segment) => segment.name === input.name)
  const checked = bookRule(book, rule)
  if ('problems' in checked) return { problems: [...problems, ...checked.problems] }
  const { subject } = checked.rule
  const circle = circleThrough(book.segments, input.name, rule)
  if (circle !== undefined) {
    problems.push({
      code: 'segment_circle',
      message: `${input.name} would ask for itself: ${circle.join(' → ')}.`,
      at: { field: 'expr' },
      hint: 'Say in the rule itself what the other segment would have said.',
    })
  } else if (existing !== undefined) {
    problems.push(...brokenUsers(book, existing, { ...existing, subject, rule }))
  }
  if (problems.length > 0) return { problems }
  const given = input.note?.trim()
  const note = given === undefined ? (existing?.note ?? null) : given === '' ? null : given
  const colour = input.colour ?? existing?.colour
  const changed =
    existing === undefined || existing.rule !== rule || existing.note !== note || existing.colour !== colour
  return { subject, rule, note, colour, sentence: checked.sentence, existing, changed }
}

export interface PlannedRename {
  readonly segment: SavedSegment
  /** The segments whose rules use it, with the rule they will have. */
  readonly users: readonly { readonly segment: SavedSegment; readonly rule: string }[]
}

/** What renaming would do, or every reason why it cannot be done. */
export function planRename(segments: readonly SavedSegment[], name: string, to: string): PlannedRename | Refused {
  const segment = segments.find((each) => each.name === name)
  const problems: Problem[] = []
  if (segment === undefined) problems.push(noSuchSegment(segments, name))
  const named = checkSegmentName(to, 'newName')
  if (named !== undefined) problems.push(named)
  if (segments.some((each) => each.name === to)) {
    const message = name === to ? `${name} has that name already.` : `There is a segment ${to} already.`
    problems.push({ code: 'segment_exists', message, at: { field: 'newName', value: to } })
  }
  if (segment === undefined || problems.length > 0) return { problems }
  const users = usersOf(segments, name).map((user) => ({ segment: user, rule: renameUses(user.rule, name, to) }))
  return { segment, users }
}

/** The segment to delete, or why it cannot be deleted. */
export function planDelete(
  segments: readonly SavedSegment[],
  name: string,
): { readonly segment: SavedSegment } | Refused {
  const segment = segments.find((each) => each.name === name)
  if (segment === undefined) return { problems: [noSuchSegment(segments, name)] }
  const users = usersOf(segments, name).map((user) => user.name)
  if (users.length === 0) return { segment }
  return {
    problems: [
      {
        code: 'segment_in_use',
        message: `${name} is used by ${users.join(', ')} and cannot be deleted.`,
        at: { field: 'name', value: name },
        hint: `Take inSegment("${name}") out of ${users.length === 1 ? 'its rule' : 'their rules'} first.`,
      },
    ],
  }
}

/** The segments whose own rule asks for `name`. */
export function usersOf(segments: readonly SavedSegment[], name: string): readonly SavedSegment[] {
  return segments.filter((segment) => segmentUses(segment.rule).some((use) => use.name === name))
}

/** Segments that are valid now and would not be once `next` stands in the place of `before`. */
function brokenUsers(book: RuleBook, before: SavedSegment, next: SavedSegment): Problem[] {
  const after = { ...book, segments: book.segments.map((segment) => (segment.id === before.id ? next : segment)) }
  return usersOf(book.segments, before.name).flatMap((user) => {
    const now = bookRule(book, user.rule)
    const then = bookRule(after, user.rule)
    if ('problems' in now) return []
    const because =
      'problems' in then
        ? `would no longer be valid: ${then.problems[0]?.message ?? ''}`
        : then.rule.subject === now.rule.subject
          ? undefined
          : 'would no longer be about the same: one of companies, the other of people.'
    if (because === undefined) return []
    return {
      code: 'segment_breaks_another',
      message: `${user.name} uses ${before.name} and ${because}`,
      at: { field: 'expr' },
    }
  })
}
