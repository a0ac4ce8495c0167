import { type Problem, ProblemError } from '../problem.ts'
import { bookRule, noSuchSegment, type RuleBook, type SavedSegment } from '../segments/index.ts'

/** Saved segments of companies by their names; throws all Problems of the names. */
export function namedSegments(book: RuleBook, names: readonly string[]): readonly SavedSegment[] {
  const problems: Problem[] = []
  const found = names.flatMap((name, place): SavedSegment[] => {
    const at = { field: 'segments', value: name }
    const segment = book.segments.find((each) => each.name === name)
    if (segment === undefined) {
      problems.push(noSuchSegment(book.segments, name, 'segments'))
      return []
    }
    if (names.indexOf(name) < place) problems.push({ code: 'named_twice', message: `${name} is named twice.`, at })
    const broken = whyNotBriefed(book, segment)
    if (broken !== undefined) problems.push({ code: 'segment_not_briefed', message: broken, at })
    return [segment]
  })
  if (problems.length > 0) throw new ProblemError(problems)
  return found
}

/** Why nothing can be told of a segment on the brief; undefined where it can. */
export function whyNotBriefed(book: RuleBook, { name, subject, rule }: SavedSegment): string | undefined {
  if (subject === 'contact') return `${name} is about people: the brief is about companies.`
  const booked = bookRule(book, rule)
  if (!('problems' in booked)) return undefined
  return `${name} is no longer valid: ${booked.problems.map(({ message }) => message).join(' ')}`
}
