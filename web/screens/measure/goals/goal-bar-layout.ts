interface GoalFigures {
  readonly actual: number | null
  readonly target: number
  /** Where it would be by now if it were reached by equal steps a day. */
  readonly straight: number | null
  readonly likely: { readonly mean: number; readonly lo80: number | null; readonly hi80: number | null } | null
}

export interface GoalLayout {
  readonly actual: number
  readonly target: number
  readonly straight: number | null
  readonly likely: { readonly low: number | null; readonly mean: number; readonly high: number | null } | null
}

/** Where everything about a goal stands on its line, from 0 to 1. */
export function layOutGoal({ actual, target, straight, likely }: GoalFigures): GoalLayout {
  const most = Math.max(target, actual ?? 0, likely?.hi80 ?? likely?.mean ?? 0) || 1
  const at = (value: number): number => Math.min(1, Math.max(0, value / most))
  const maybe = (value: number | null): number | null => (value === null ? null : at(value))
  return {
    actual: at(actual ?? 0),
    target: at(target),
    straight: maybe(straight),
    likely: likely === null ? null : { low: maybe(likely.lo80), mean: at(likely.mean), high: maybe(likely.hi80) },
  }
}
