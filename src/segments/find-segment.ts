import { type Problem, ProblemError } from '../problem.ts'
import { didYouMean } from './language/suggest.ts'
import type { SavedSegment } from './segment-store.ts'

/** The saved segment of that name; throws a Problem with the nearest name when there is none. */
export function findSegment(segments: readonly SavedSegment[], name: string): SavedSegment {
  const found = segments.find((segment) => segment.name === name)
  if (found === undefined) throw new ProblemError([noSuchSegment(segments, name)])
  return found
}

export function noSuchSegment(segments: readonly SavedSegment[], name: string, field = 'name'): Problem {
  const meant = didYouMean(
    name,
    segments.map((segment) => segment.name),
  )
  return {
    code: 'no_such_segment',
    message: `There is no segment ${name}.`,
    at: { field, value: name },
    hint: meant ?? 'See the segments with: brushwork segment list',
  }
}
