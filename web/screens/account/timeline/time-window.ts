/** The part of time that is drawn, in milliseconds. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

const DAY = 86_400_000
/** Nearer than this the marks of one day would stand apart for no reason. */
const SHORTEST = 14 * DAY

/** Everything there is, from the first month to the last, with air at both ends. */
export function wholeWindow(moments: readonly number[], now: number): TimeWindow {
  const first = Math.min(...moments, now)
  const last = Math.max(...moments, now)
  const air = Math.max((last - first) * 0.02, 5 * DAY)
  return { from: first - air, to: last + air }
}

/** Nearer (`factor` below 1) or farther around a place, never beyond the whole. */
export function zoomed(window: TimeWindow, factor: number, around: number, whole: TimeWindow): TimeWindow {
  const length = Math.min(Math.max((window.to - window.from) * factor, SHORTEST), whole.to - whole.from)
  const share = (around - window.from) / (window.to - window.from)
  return inside({ from: around - length * share, to: around + length * (1 - share) }, whole)
}

export function moved(window: TimeWindow, by: number, whole: TimeWindow): TimeWindow {
  return inside({ from: window.from + by, to: window.to + by }, whole)
}

/** The last so many days of the whole. */
export function lastDays(days: number, whole: TimeWindow): TimeWindow {
  return { from: Math.max(whole.from, whole.to - days * DAY), to: whole.to }
}

function inside({ from, to }: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(to - from, whole.to - whole.from)
  const start = Math.min(Math.max(from, whole.from), whole.to - length)
  return { from: start, to: start + length }
}
