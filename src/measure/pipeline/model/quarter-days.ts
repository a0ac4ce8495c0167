/** Months of the calendar as days since 1970, and where in its quarter each is. */
export interface MonthSpan {
  readonly from: number
  /** The first day after it. */
  readonly until: number
  /** 0, 1 or 2: first, second or last month of its fiscal quarter. */
  readonly position: 0 | 1 | 2
  /** Months since the year 0. */
  readonly number: number
}

const DAY = 86_400_000

/** The months that hold the days `from` to `to`, oldest first. */
export function monthSpans(from: number, to: number, fiscalYearStartsIn: number): readonly MonthSpan[] {
  const spans: MonthSpan[] = []
  const first = new Date(from * DAY)
  for (let number = first.getUTCFullYear() * 12 + first.getUTCMonth(); ; number += 1) {
    const start = startOf(number)
    if (start > to) return spans
    const position = (((number - (fiscalYearStartsIn - 1)) % 3) + 3) % 3
    spans.push({ from: start, until: startOf(number + 1), number, position: position as 0 | 1 | 2 })
  }
}

function startOf(number: number): number {
  return Date.UTC(Math.floor(number / 12), number % 12, 1) / DAY
}
