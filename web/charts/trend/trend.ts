import { area, line } from 'd3-shape'
import type { ChartPeriod } from '../periods/period.ts'
import { layOutPeriods, type PeriodAxis } from '../periods/period-axis.ts'
import { valueAxis } from '../value-axis.ts'

/** One figure of one period. */
export interface TrendPoint extends ChartPeriod {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** The same a year before. */
  readonly before: number | null
  /** How much it rests on: `58 of 120 deals`. */
  readonly basis: string
  /** Why there is none. */
  readonly reason: string | null
}

export interface TrendGoal {
  /** Key of the period that it is for. */
  readonly key: string
  readonly value: number
  readonly words: string
}

export interface Trend {
  readonly points: readonly TrendPoint[]
  readonly goals: readonly TrendGoal[]
  /** Bars for what adds up over time, a line for what stands at its end or is a share. */
  readonly shape: 'bars' | 'line'
  /** As people write it: `€12,480`, `46%`. */
  readonly text: (value: number) => string
  /** The same beside a tick, shorter. */
  readonly tickText: (value: number) => string
}

export interface TrendMark {
  readonly point: TrendPoint
  readonly x: number
  readonly y: number | null
  readonly low: number | null
  readonly high: number | null
  /** Top and height of its bar. */
  readonly bar: { readonly y: number; readonly height: number } | null
}

/** A goal over the periods that it is for. */
interface TrendLine {
  readonly x1: number
  readonly x2: number
  readonly y: number
  readonly words: string
  /** Where the words stand: from its beginning on, or up to its end. */
  readonly at: 'start' | 'end'
  /** Line that the words stand on: above the goal, and above every bar that reaches into them. */
  readonly wordsY: number
}

export interface TrendLayout {
  readonly axis: PeriodAxis
  readonly marks: readonly TrendMark[]
  readonly ticks: readonly { readonly words: string; readonly y: number }[]
  readonly zero: number
  /** From whole period to whole period. */
  readonly line: string
  /** On to the one that is not over. */
  readonly open: string
  readonly before: string
  /** The intervals as one band, where dots stand too close for whiskers. */
  readonly band: string
  readonly goals: readonly TrendLine[]
  readonly barWidth: number
}

/** Closer than this intervals are a band, in pixels. */
const WHISKER = 13
const WIDEST_BAR = 40
/** A letter of a goal's words, in pixels. */
const LETTER = 7.4

/** Where everything stands, in pixels. */
export function layOutTrend(
  { points, goals: given, shape, tickText }: Trend,
  room: { width: number; height: number },
): TrendLayout {
  const axis = layOutPeriods(points, room.width)
  const goals = given.filter(({ key }) => points.some((point) => point.key === key))
  const { y, ticks } = valueAxis(
    [
      ...points.flatMap(({ value, low, high, before }) => [value, low, high, before]),
      ...goals.map(({ value }) => value),
    ],
    { height: room.height, fromZero: shape === 'bars', ticks: room.height < 150 ? 3 : 4 },
  )
  const zero = y(0)
  const place = (value: number | null): number | null => (value === null ? null : y(value))
  const marks = points.map((point, index): TrendMark => {
    const at = place(point.value)
    return {
      point,
      x: axis.places[index] ?? 0,
      y: at,
      low: place(point.low),
      high: place(point.high),
      bar: at === null || shape === 'line' ? null : { y: Math.min(at, zero), height: Math.abs(zero - at) },
    }
  })
  const isBand = shape === 'line' && axis.step < WHISKER
  return {
    axis,
    marks: isBand ? marks.map((mark) => ({ ...mark, low: null, high: null })) : marks,
    ticks: ticks.map((tick) => ({ words: tickText(tick.value), y: tick.y })),
    zero,
    ...(shape === 'line' ? linesOf(marks) : { line: '', open: '' }),
    before: pathOf(points.map(({ before }, index) => ({ x: axis.places[index] ?? 0, y: place(before) }))),
    band: isBand ? bandOf(marks) : '',
    goals: goalLines(goals, points, axis, y).map((goal) => ({ ...goal, ...wordsOf(goal, marks) })),
    barWidth: Math.min(WIDEST_BAR, axis.step * 0.66),
  }
}

/** Each goal over its period; one line where the same goal goes on. */
function goalLines(
  goals: readonly TrendGoal[],
  points: readonly TrendPoint[],
  { step }: PeriodAxis,
  y: (value: number) => number,
): GoalLine[] {
  const lines: { x1: number; x2: number; y: number; words: string }[] = []
  for (const [index, { key }] of points.entries()) {
    for (const { value, words } of goals.filter((goal) => goal.key === key)) {
      const own = { x1: index * step, x2: (index + 1) * step, y: y(value), words }
      const before = lines.find((each) => each.x2 === own.x1 && each.y === own.y && each.words === words)
      if (before === undefined) lines.push(own)
      else before.x2 = own.x2
    }
  }
  return lines
}

type GoalLine = Omit<TrendLine, 'at' | 'wordsY'>

/** The words of a goal stand where fewer bars reach into them. */
function wordsOf({ x1, x2, y, words }: GoalLine, marks: readonly TrendMark[]): Pick<TrendLine, 'at' | 'wordsY'> {
  const length = words.length * LETTER
  const last = marks.at(-1)?.x ?? 0
  const reaching = (from: number, to: number): number[] =>
    marks.flatMap((mark) => (mark.x > from && mark.x < to && mark.y !== null && mark.y < y ? [mark.y] : []))
  const [start, end] = [reaching(x1, x1 + length), reaching(x2 - length, x2)]
  const at = x1 + length <= last && start.length < end.length ? 'start' : 'end'
  return { at, wordsY: Math.min(y, ...(at === 'start' ? start : end)) - 6 }
}

interface Place {
  readonly x: number
  readonly y: number | null
}

/** Through what is known; what is not known breaks it. */
function pathOf(places: readonly Place[]): string {
  return (
    line<Place>(
      ({ x }) => rounded(x),
      ({ y }) => rounded(y ?? 0),
    ).defined(({ y }) => y !== null)(places) ?? ''
  )
}

function linesOf(marks: readonly TrendMark[]): { line: string; open: string } {
  const whole = marks.filter(({ point }) => !point.partial)
  const last = whole.at(-1)
  const open = marks.filter(({ point }) => point.partial)
  return { line: pathOf(whole), open: last === undefined || open.length === 0 ? '' : pathOf([last, ...open]) }
}

function bandOf(marks: readonly TrendMark[]): string {
  return (
    area<TrendMark>()
      .x(({ x }) => rounded(x))
      .y0(({ low }) => rounded(low ?? 0))
      .y1(({ high }) => rounded(high ?? 0))
      .defined(({ point, low, high }) => low !== null && high !== null && !point.partial)([...marks]) ?? ''
  )
}

function rounded(place: number): number {
  return Math.round(place * 10) / 10
}

/** Which period is looked at where nobody points at one: the last whole one of which something is known. */
export function usualIndex(points: readonly TrendPoint[]): number {
  const known = points.findLastIndex(({ partial, value }) => !partial && value !== null)
  const whole = points.findLastIndex(({ partial }) => !partial)
  return [known, whole].find((index) => index !== -1) ?? Math.max(0, points.length - 1)
}
