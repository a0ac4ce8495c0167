import { scaleLinear } from 'd3-scale'

interface ValueAxis {
  readonly y: (value: number) => number
  readonly ticks: readonly { readonly value: number; readonly y: number }[]
}

interface ValueRoom {
  readonly height: number
  /** Bars are as long as they are much: they begin at nought. */
  readonly fromZero: boolean
  readonly ticks?: number
}

/** A ruler from the bottom up that has room for every value: from nought, unless that would leave no change to be seen. */
export function valueAxis(given: readonly (number | null)[], { height, fromZero, ticks = 4 }: ValueRoom): ValueAxis {
  const values = given.filter((value): value is number => value !== null && Number.isFinite(value))
  const [least, most] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)]
  const isFlat = !fromZero && least > 0.6 * most && most > least && least > 0
  const from = isFlat ? Math.max(0, least - (most - least) * 1.5) : Math.min(0, least)
  const to = Math.max(0, most)
  const y = scaleLinear()
    .domain([from, to > from ? to : from + 1])
    .nice(ticks)
    .range([height, 0])
  // Of deals there is no half one.
  const isWhole = values.every((value) => Number.isInteger(value))
  const shown = y.ticks(ticks).filter((value) => !isWhole || Number.isInteger(value))
  return { y, ticks: shown.map((value) => ({ value, y: y(value) })) }
}
