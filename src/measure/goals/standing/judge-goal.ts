import type { GoalState } from '../goal-schema.ts'

/** What a goal's state is told from. Figures in the measure's own unit. */
export interface Judged {
  readonly target: number
  readonly actual: number | null
  /** The period is over, and the records know all of it. */
  readonly over: boolean
  /** Share of the period that has passed, 0 to 1; at 0 it has not begun. */
  readonly elapsed: number
  /** What it cannot fall below again: counts of what happened. */
  readonly onlyGrows: boolean
  /** Where equal steps a day would have led by now, and how far from it still is on course; null without a beginning. */
  readonly straight: { readonly value: number; readonly room: Room } | null
  /** Of a rate: what it may be by chance (95%), which does not grow with time. Null of everything else. */
  readonly interval: { readonly lo: number; readonly hi: number } | null
  /** What is likely at the end, with its 80% interval. */
  readonly likely: { readonly mean: number; readonly lo80: number | null; readonly hi80: number | null } | null
  /** Numbers and shares as they are written. */
  readonly show: (amount: number) => string
}

/** How far apart is no difference. */
export interface Room {
  readonly width: number
  readonly because: 'a tenth of the way' | 'chance alone brings'
}

/** Before so much of a period has passed nothing is concluded from the straight line. */
export const LEAST_ELAPSED = 0.1
/** Within so much of the way it is on course. */
export const TOLERANCE = 0.1
/** 10% of a normal distribution lie above it. */
const Z80 = 1.2816

/** A tenth of the way so far, or of a count what chance alone brings: the 80% interval of Poisson, by its square root. */
export function roomAround(way: number, counted: boolean): Room {
  const tenth = TOLERANCE * Math.abs(way)
  const chance = counted ? Z80 * Math.sqrt(Math.abs(way)) : 0
  return chance > tenth
    ? { width: chance, because: 'chance alone brings' }
    : { width: tenth, because: 'a tenth of the way' }
}

/**
 * Where a goal stands, and why. What is over is met or missed. What goes on is told by the forecast where there is one: the
 * target lies below, above or within the 80% interval of what is likely at the end; else by the straight share.
 */
export function judgeGoal(judged: Judged): { readonly state: GoalState; readonly why: string } {
  const { target, actual, over, elapsed, onlyGrows, likely, interval, show } = judged
  if (actual === null) return { state: 'cannot be told', why: 'Nothing is known of it.' }
  const reached = target > 0 ? ` (${percent(actual / target)} of the target)` : ''
  if (over) {
    return actual >= target
      ? { state: 'met', why: `It came to ${show(actual)}${reached}.` }
      : { state: 'missed', why: `It came to ${show(actual)}${reached}, ${show(target - actual)} short.` }
  }
  if (onlyGrows && actual >= target) {
    return { state: 'met', why: `${show(actual)} already${reached}, with ${percent(1 - elapsed)} of the time left.` }
  }
  if (interval !== null) {
    const band = `${show(actual)} so far, by chance from ${show(interval.lo)} to ${show(interval.hi)} (95%)`
    if (interval.lo >= target) return { state: 'ahead', why: `${band}: at the target or above.` }
    if (interval.hi < target) return { state: 'behind', why: `${band}: below the target.` }
    return { state: 'on course', why: `${band}: the target lies within.` }
  }
  if (likely !== null && likely.lo80 !== null && likely.hi80 !== null) {
    const band = `${show(likely.lo80)} to ${show(likely.hi80)} (80%)`
    if (likely.lo80 >= target)
      return { state: 'ahead', why: `Likely at the end: ${band}, all of it at the target or above.` }
    if (likely.hi80 < target)
      return { state: 'behind', why: `Likely at the end: ${band}, all of it below the target.` }
    return { state: 'on course', why: `Likely at the end: ${band}, and the target lies within.` }
  }
  return byStraightShare(judged, actual)
}

function byStraightShare(
  { elapsed, straight, show }: Judged,
  actual: number,
): { readonly state: GoalState; readonly why: string } {
  if (straight === null || elapsed < LEAST_ELAPSED) {
    const passed =
      straight === null ? 'Where it began is not known' : `Only ${percent(elapsed)} of the time has passed`
    return { state: 'cannot be told', why: `${passed}: nothing can be concluded without a forecast.` }
  }
  const { value, room } = straight
  const beside = `${show(actual)} so far, beside ${show(value)} if it came by equal steps a day`
  if (actual > value + room.width) return { state: 'ahead', why: `${beside}.` }
  if (actual < value - room.width) return { state: 'behind', why: `${beside}.` }
  return { state: 'on course', why: `${beside}: no further apart than ${room.because}.` }
}

export function percent(share: number): string {
  const whole = share * 100
  return `${whole > 0 && whole < 1 ? whole.toFixed(1) : whole.toFixed(0)}%`
}
