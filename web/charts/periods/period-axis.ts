import { type ChartPeriod, grainOf, periodTick, yearTick } from './period.ts'

export interface PeriodAxis {
  /** Width that each period has. */
  readonly step: number
  /** Middle of each period. */
  readonly places: readonly number[]
  /** Right end of the period that is not over, and whether its words stand a line lower: else a year stands there. */
  readonly soFar: { readonly x: number; readonly line: 1 | 2 } | null
  readonly labels: readonly { readonly x: number; readonly words: string; readonly year: string | null }[]
}

/** Least width of a label with some air, in pixels. */
const ROOM = { week: 52, month: 36, quarter: 36, year: 46 } as const
/** Room of `so far` and half a year's, in pixels. */
const SO_FAR = 62
const YEAR = 20
/** Every so many periods get a label: steps that a calendar has. */
const STRIDES = {
  week: [1, 2, 4, 8, 13, 26, 52],
  month: [1, 2, 3, 6, 12],
  quarter: [1, 2, 4],
  year: [1, 2, 5],
} as const

/** Periods beside each other, each as wide as the others, and below as many names as there is room for; the year once. */
export function layOutPeriods(
  periods: readonly (Pick<ChartPeriod, 'key'> & Partial<Pick<ChartPeriod, 'partial'>>)[],
  width: number,
): PeriodAxis {
  const step = width / Math.max(1, periods.length)
  const grain = grainOf(periods[0]?.key ?? '')
  const stride = STRIDES[grain].find((each) => each * step >= ROOM[grain]) ?? periods.length
  // From January on, so that a year's beginning always has its name.
  const offset =
    Math.max(
      0,
      periods.findIndex(({ key }) => isFirst(key)),
    ) % stride
  let year = ''
  const labels = periods.flatMap(({ key }, index) => {
    if ((index - offset) % stride !== 0) return []
    const own = yearTick(key)
    const isNew = own !== year && grain !== 'year'
    year = own
    return [{ x: (index + 0.5) * step, words: periodTick(key), year: isNew ? own : null }]
  })
  const open = periods.findIndex(({ partial }) => partial === true)
  const end = (open + 1) * step
  const isTaken = labels.some(({ x, year: own }) => own !== null && x > end - SO_FAR && x < end + YEAR)
  return {
    step,
    places: periods.map((_, index) => (index + 0.5) * step),
    labels,
    soFar: open === -1 ? null : { x: end, line: isTaken ? 2 : 1 },
  }
}

function isFirst(key: string): boolean {
  const grain = grainOf(key)
  return grain === 'month' ? key.endsWith('-01') : grain === 'quarter' ? key.endsWith('Q1') : /-01-0[1-7]$/.test(key)
}
