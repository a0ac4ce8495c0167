import { line } from 'd3-shape'
import type { ChartPeriod } from '../periods/period.ts'
import { layOutPeriods, type PeriodAxis } from '../periods/period-axis.ts'
import { valueAxis } from '../value-axis.ts'

/** What was. */
export interface PastPeriod extends ChartPeriod {
  readonly value: number
}

/** What is expected, and what came, where that is known by now. */
export interface ExpectedPeriod extends ChartPeriod {
  readonly mean: number
  readonly lo80: number | null
  readonly hi80: number | null
  readonly lo95: number | null
  readonly hi95: number | null
  /** What the naive line says: as a year before, or as the last one. */
  readonly naive: number | null
  readonly actual: number | null
}

export interface ForecastSeries {
  /** Oldest first. */
  readonly history: readonly PastPeriod[]
  readonly steps: readonly ExpectedPeriod[]
  /** What the naive line is: `as a year before`. */
  readonly naiveWords: string
  readonly text: (value: number) => string
  readonly tickText: (value: number) => string
}

export interface ForecastLayout {
  readonly axis: PeriodAxis
  readonly ticks: readonly { readonly words: string; readonly y: number }[]
  readonly zero: number
  /** What was, from whole period to whole period, and on to one that is not over. */
  readonly past: string
  readonly open: string
  readonly mean: string
  readonly naive: string
  /** Each period's interval over the whole width of the period. */
  readonly band80: string
  readonly band95: string
  readonly pastDots: readonly {
    readonly key: string
    readonly x: number
    readonly y: number
    readonly partial: boolean
  }[]
  readonly meanDots: readonly { readonly key: string; readonly x: number; readonly y: number }[]
  readonly came: readonly { readonly key: string; readonly x: number; readonly y: number }[]
  /** Where what is known ends and what is expected begins. */
  readonly turn: number
}

/** Where everything stands, in pixels. */
export function layOutForecast(
  { history, steps, tickText }: ForecastSeries,
  room: { readonly width: number; readonly height: number },
): ForecastLayout {
  const axis = layOutPeriods([...history, ...steps], room.width)
  const { y, ticks } = valueAxis(
    [
      ...history.map(({ value }) => value),
      ...steps.flatMap(({ mean, lo80, hi80, lo95, hi95, naive, actual }) => [
        mean,
        lo80,
        hi80,
        lo95,
        hi95,
        naive,
        actual,
      ]),
    ],
    { height: room.height, fromZero: true },
  )
  const x = (index: number): number => axis.places[index] ?? 0
  const ahead = (index: number): number => x(history.length + index)
  const pastDots = history.map(({ key, value, partial }, index) => ({ key, x: x(index), y: y(value), partial }))
  const whole = pastDots.filter(({ partial }) => !partial)
  const goesOn = pastDots.filter(({ partial }) => partial)
  const meanDots = steps.map(({ key, mean }, index) => ({ key, x: ahead(index), y: y(mean) }))
  const last = whole.at(-1)
  const turn = history.length * axis.step
  const band = (ends: (step: ExpectedPeriod) => readonly [number | null, number | null]): string =>
    steps
      .map((step, index) => {
        const [low, high] = ends(step)
        if (low === null || high === null) return ''
        const left = turn + index * axis.step
        return `M${rounded(left)} ${rounded(y(high))}h${rounded(axis.step)}V${rounded(y(low))}h${rounded(-axis.step)}Z`
      })
      .join('')
  return {
    axis,
    ticks: ticks.map((tick) => ({ words: tickText(tick.value), y: tick.y })),
    zero: y(0),
    past: pathOf(whole),
    open: last === undefined || goesOn.length === 0 ? '' : pathOf([last, ...goesOn]),
    mean: pathOf(meanDots),
    naive: pathOf(steps.flatMap(({ naive }, index) => (naive === null ? [] : [{ x: ahead(index), y: y(naive) }]))),
    band80: band(({ lo80, hi80 }) => [lo80, hi80]),
    band95: band(({ lo95, hi95 }) => [lo95, hi95]),
    pastDots,
    meanDots,
    came: steps.flatMap(({ key, actual }, index) =>
      actual === null ? [] : [{ key, x: ahead(index), y: y(actual) }],
    ),
    turn,
  }
}

function pathOf(places: readonly { readonly x: number; readonly y: number }[]): string {
  return (
    line<{ readonly x: number; readonly y: number }>(
      ({ x }) => rounded(x),
      ({ y }) => rounded(y),
    )([...places]) ?? ''
  )
}

function rounded(place: number): number {
  return Math.round(place * 10) / 10
}
