import { capital } from '../forecast/forecast-words.ts'
import { GOAL_FACTS, isGoalMeasure } from './goal-measure.ts'
import type { GoalShown } from './goal-schema.ts'
import { shows } from './standing/show-goals.ts'

/** `revenue of dach-mid-market in 2026-Q2` */
export function goalTitle(segment: string | null, measure: string, period: string): string {
  const words = isGoalMeasure(measure) ? GOAL_FACTS[measure].words : measure
  return `${words} of ${segment ?? 'the whole market'} in ${period}`
}

/** One goal for a terminal. */
export function goalWords(goal: GoalShown): string {
  const { expected } = goal
  const show = shows(goal.unit, goal.currency)
  const lines = [
    `#${goal.id} ${goalTitle(goal.segment, goal.measure, goal.period.key)}${goal.removed ? ' (its segment was removed)' : ''}`,
    `Target: ${show(goal.target)}${goal.owner === null ? '' : `, ${goal.owner} answers for it`}`,
    `${capital(goal.state)}: ${goal.why}`,
  ]
  if (goal.partial && goal.known !== null && goal.elapsed !== null && goal.actual !== null) {
    lines.push(`Known until ${goal.known}: ${Math.round(goal.elapsed * 100)}% of the time has passed.`)
  }
  if (expected.likely !== null) {
    const { mean, lo80, hi80, n, coverage80, coverageOf } = expected.likely
    const band = lo80 === null || hi80 === null ? '' : ` (80%: ${show(lo80)} to ${show(hi80)})`
    lines.push(`Likely at the end: ${show(mean)}${band}, learned from ${n} whole months.`)
    if (coverage80 !== null) {
      lines.push(`Such an interval held what came ${Math.round(coverage80 * coverageOf)} of ${coverageOf} times.`)
    }
  }
  if (expected.whyNot !== null) lines.push(expected.whyNot)
  if (goal.money !== null) lines.push(goal.money.words)
  if (goal.note !== null) lines.push(`Note: ${goal.note}`)
  return lines.join('\n')
}
