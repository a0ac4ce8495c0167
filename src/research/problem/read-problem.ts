import type { ReadProblem } from '../../roles/index.ts'
import { peopleInSegment } from '../evidence/people-in-segment.ts'
import { readEvidence } from '../evidence/read-evidence.ts'
import { problemOf } from './problem-of.ts'

/** Who names the problem, for the champion of a segment (its name, or a rule), or of the whole market. */
export const readProblem: ReadProblem = async (market, segment) => {
  const evidence = await readEvidence(market)
  const inside = segment === undefined ? undefined : await peopleInSegment(market, evidence, segment)
  const people = evidence.people.filter(({ person }) => inside === undefined || inside.has(person))
  const { codes, all, roles } = problemOf(evidence, people)
  if (codes.length === 0) return undefined
  return {
    asked: all.asked,
    naming: all.naming,
    roles: roles.flatMap(({ role, asked, naming, lo95, hi95, more }) =>
      role === null ? [] : [{ role, asked, naming, lo95, hi95, more }],
    ),
  }
}
