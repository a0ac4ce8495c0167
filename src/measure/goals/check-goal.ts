import type { Problem } from '../../problem.ts'
import { bookRule, noSuchSegment, type RuleBook, type SavedSegment } from '../../segments/index.ts'
import { GOAL_FACTS, type GoalMeasure } from './goal-measure.ts'
import { type GoalPeriod, readGoalPeriod } from './goal-period.ts'

export interface CheckedGoal {
  /** Undefined: the whole market. */
  readonly segment: SavedSegment | undefined
  readonly period: GoalPeriod
}

/** Whom and when a goal is for, or all that is wrong with it. */
export function checkGoal(
  book: RuleBook,
  goal: {
    readonly segment: string | undefined
    readonly measure: GoalMeasure
    readonly period: string
    readonly target: number
  },
): CheckedGoal | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const period = readGoalPeriod(goal.period, book.catalog.settings)
  if ('problem' in period) problems.push(period.problem)
  if (GOAL_FACTS[goal.measure].unit === 'share' && goal.target > 1) {
    const message = `A ${GOAL_FACTS[goal.measure].words} is a share from 0 to 1.`
    const hint = `Write ${goal.target > 100 ? '0.25 for 25%' : `${goal.target / 100} for ${goal.target}%`}.`
    problems.push({ code: 'share_above_one', message, at: { field: 'target', value: String(goal.target) }, hint })
  }
  const segment = book.segments.find(({ name }) => name === goal.segment)
  if (goal.segment !== undefined && segment === undefined) {
    problems.push(noSuchSegment(book.segments, goal.segment, 'segment'))
  }
  if (segment !== undefined) problems.push(...segmentProblems(book, segment))
  return 'problem' in period || problems.length > 0 ? { problems } : { segment, period }
}

function segmentProblems(book: RuleBook, segment: SavedSegment): readonly Problem[] {
  const booked = bookRule(book, segment.rule)
  const at = { field: 'segment', value: segment.name }
  if ('problems' in booked) {
    const message = `The segment ${segment.name} is no longer valid: ${booked.problems.map((each) => each.message).join(' ')}`
    return [{ code: 'segment_no_longer_valid', message, at }]
  }
  if (booked.rule.subject !== 'contact') return []
  return [
    {
      code: 'measure_of_people',
      message: 'Goals are about companies, and this segment is about people.',
      at,
      hint: 'Save a segment of the companies of such people: contacts.exists(c, …).',
    },
  ]
}
