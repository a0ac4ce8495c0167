import { scaleLinear, scaleUtc } from 'd3-scale'
import { formatDate, formatTime } from '../../look/format.ts'

/** A segment as one refresh found it. */
export interface MemberPoint {
  /** When it was seen. */
  readonly at: string
  readonly accounts: number
  /** Against the refresh before; null for the first. */
  readonly entered: number | null
  readonly left: number | null
  /** Version of the rule that it was found under. */
  readonly version: number
  /** Segments that its rule uses and whose own rules changed since the refresh before. */
  readonly through: readonly string[]
}

export interface MemberLayout {
  readonly points: readonly (MemberPoint & {
    readonly x: number
    readonly y: number
    /** Heights of the bars above and below their base. */
    readonly up: number
    readonly down: number
  })[]
  /** Where another rule holds than at the refresh before. */
  readonly turns: readonly {
    readonly x: number
    /** What is new in it; null where an earlier one's words stand in the way. */
    readonly words: string | null
    /** The words end here, else they begin here. */
    readonly end: boolean
  }[]
  readonly accountTicks: readonly { readonly value: number; readonly y: number }[]
  readonly dateTicks: readonly { readonly words: string; readonly x: number }[]
  /** Width of the bars. */
  readonly bar: number
  readonly mostMoved: number
  /** By time; evenly where refreshes lie so close that their dots would cover each other. */
  readonly even: boolean
}

interface Room {
  readonly width: number
  /** Of the line. */
  readonly height: number
  /** Of the bars above, and as much below. */
  readonly bars: number
}

/** At each side, for half of the words under the first and the last dot. */
const AIR = 52
const DAY = 864e5
/** Least distance of two dots, in pixels. */
const LEAST = 7
/** A letter of the words at a turn, in pixels, with some air. */
const LETTER = 7

/** Where the line and the bars stand, in pixels; oldest first. */
export function layOutMembers(given: readonly MemberPoint[], room: Room): MemberLayout {
  const points = [...given].sort((one, other) => one.at.localeCompare(other.at))
  const times = points.map(({ at }) => new Date(at).getTime())
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const range: [number, number] = [AIR, room.width - AIR]
  const byTime = scaleUtc()
    .domain(first === last ? [first - DAY, last + DAY] : [first, last])
    .range(range)
  const places = times.map((time) => byTime(time))
  const even =
    places.some((place, index) => index > 0 && place - (places[index - 1] ?? 0) < LEAST) || last - first < DAY
  const evenly = scaleLinear()
    .domain(points.length < 2 ? [-1, 1] : [0, points.length - 1])
    .range(range)
  const counts = points.map(({ accounts }) => accounts)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  // From nought where that leaves the changes to be seen, else from near the least.
  const from = least > 0.6 * most && most - least > 0 ? Math.max(0, least - (most - least) * 1.5) : 0
  const y = scaleLinear()
    .domain([from, Math.max(most, from + 1)])
    .nice(4)
    .range([room.height, 0])
  const mostMoved = Math.max(1, ...points.flatMap(({ entered, left }) => [entered ?? 0, left ?? 0]))
  const bar = scaleLinear().domain([0, mostMoved]).range([0, room.bars])
  const placeOf = (index: number): number => (even ? evenly(index) : (places[index] ?? 0))
  return {
    points: points.map((point, index) => ({
      ...point,
      x: placeOf(index),
      y: y(point.accounts),
      up: bar(point.entered ?? 0),
      down: bar(point.left ?? 0),
    })),
    turns: turnsOf(points, placeOf, room.width),
    accountTicks: y
      .ticks(4)
      .filter((value) => Number.isInteger(value))
      .map((value) => ({ value, y: y(value) })),
    dateTicks: even ? evenDates(points, evenly, room.width) : datesOf(byTime, room.width),
    even,
    bar: Math.max(3, Math.min(18, (room.width - 2 * AIR) / Math.max(1, points.length) - 3)),
    mostMoved,
  }
}

function turnsOf(
  points: readonly MemberPoint[],
  placeOf: (index: number) => number,
  width: number,
): MemberLayout['turns'] {
  let free = 0
  return points.flatMap((point, index): MemberLayout['turns'][number][] => {
    const words = turnWords(point, points[index - 1])
    if (words === null) return []
    const [x, length] = [placeOf(index), words.length * LETTER]
    const end = x + length > width
    const from = end ? x - length : x
    if (from < free) return [{ x, words: null, end }]
    free = from + length
    return [{ x, words, end }]
  })
}

function turnWords(point: MemberPoint, before: MemberPoint | undefined): string | null {
  if (before === undefined) return null
  if (before.version !== point.version) return `version ${point.version}`
  return point.through.length === 0 ? null : 'a segment it uses'
}

function datesOf(x: ReturnType<typeof scaleUtc<number, number>>, width: number): MemberLayout['dateTicks'] {
  const format = x.tickFormat(Math.max(2, Math.floor(width / 130)))
  return x.ticks(Math.max(2, Math.floor(width / 130))).map((date) => ({ words: format(date), x: x(date) }))
}

/** A date under as many refreshes as there is room for; where two are of one day the time, to the second where it must be. */
function evenDates(
  points: readonly MemberPoint[],
  x: (index: number) => number,
  width: number,
): MemberLayout['dateTicks'] {
  const each = Math.max(1, Math.ceil((points.length * 120) / width))
  const days = points.map(({ at }) => formatDate(at, 'short'))
  const minutes = points.map(({ at }) => formatTime(at))
  return points.flatMap(({ at }, index) => {
    if (index % each !== 0) return []
    const day = days[index] ?? ''
    if (isOnce(days, day)) return [{ words: day, x: x(index) }]
    const [minute, second] = [minutes[index] ?? '', formatTime(at, 'second')]
    const sharers = minutes.filter((_, other) => days[other] === day)
    return [{ words: `${day.replace(/ \d{4}$/, '')}, ${isOnce(sharers, minute) ? minute : second}`, x: x(index) }]
  })
}

function isOnce(all: readonly string[], one: string): boolean {
  return all.indexOf(one) === all.lastIndexOf(one)
}
