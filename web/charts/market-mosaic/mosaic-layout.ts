import { scaleLinear } from 'd3-scale'
import {
  type Measure,
  type Measured,
  measured,
  type Overview,
  type OverviewFigures,
  type OverviewSegment,
} from './measure.ts'

/** A segment's place in the picture; lengths in pixels. */
export interface PlacedStroke {
  readonly segment: OverviewSegment
  readonly measured: Measured
  /** The room it has; the stroke stands at its left. */
  readonly slot: { readonly x: number; readonly width: number }
  /** True to the number of companies, never less than a pixel. */
  readonly width: number
  /** Companies it shares with each other segment, in the order of the strokes. */
  readonly shared: readonly { readonly segment: OverviewSegment; readonly accounts: number }[]
}

export interface MosaicLayout {
  readonly strokes: readonly PlacedStroke[]
  /** The companies in no segment; `torn` when drawn shorter than they are. */
  readonly none: {
    readonly x: number
    readonly width: number
    readonly torn: boolean
    readonly measured: Measured
    readonly figures: OverviewFigures
  }
  /** Height of a value above the base line, which is 0; below it for a loss. */
  readonly height: (value: number) => number
  /** Whether a value lies beyond the top, so that its stroke is drawn shorter than it is. */
  readonly cutOff: (value: number) => boolean
  /** Height of the base line above the bottom: not 0 where there is a loss. */
  readonly base: number
  readonly ticks: readonly number[]
  /** Nothing is measured of anybody: all strokes are equally high, and height says nothing. */
  readonly flat: boolean
  /** A round number of companies and how wide they are, to read widths by. */
  readonly ruler: { readonly accounts: number; readonly width: number }
}

/** Height of every stroke, of a scale from 0 to 1, where nothing is measured. */
export const FLAT = 0.4

/** Room at the left for the scale and the names under the picture. */
export const GUTTER = 150

const GAP = 12
/** A slot is wide enough for the words above and under the stroke. */
const SLOT = 80
/** The hatched paper of those in none takes at most this share of the width. */
const NONE_SHARE = 0.16

/**
 * Where everything stands. Widths are to one scale for all segments; they do not add up to the market, for segments
 * overlap. The few pixels that words need beside a narrow stroke are paper between the strokes, not width.
 */
export function layOut(overview: Overview, measure: Measure, size: { width: number; height: number }): MosaicLayout {
  const segments = [...overview.segments].sort((one, other) => other.accounts - one.accounts)
  const asked = segments.filter((segment) => segment.asksOutcome.length === 0)
  // A segment that asks for the outcome itself would make the others small; it is cut off at the top instead.
  const scaled = [...(asked.length === 0 ? segments : asked), overview.none, overview.market]
  const values = scaled.map((figures) => measured(figures, measure))
  const most = Math.max(...values.flatMap(({ value, high }) => [value ?? 0, high ?? 0]), 0)
  const least = Math.min(...values.flatMap(({ value, low }) => [value ?? 0, low ?? 0]), 0)
  const height = scaleLinear()
    .domain([least, most === least ? 1 : most])
    .range([0, size.height])
    .nice(4)

  const flat = measured(overview.market, measure).value === null
  const roomForNone = overview.none.accounts === 0 ? 0 : size.width * NONE_SHARE
  const room = size.width - roomForNone - GAP
  const perAccount = scaleOf(
    segments.map((segment) => segment.accounts),
    room,
  )
  let x = 0
  const strokes = segments.map((segment): PlacedStroke => {
    const width = Math.max(1, segment.accounts * perAccount)
    const slot = { x, width: Math.max(SLOT, width) }
    x += slot.width + GAP
    return {
      segment,
      measured: measured(segment, measure),
      slot,
      width,
      shared: sharedOf(overview, segment, segments),
    }
  })
  const trueWidth = overview.none.accounts * perAccount
  const width = Math.min(trueWidth, size.width - x)
  return {
    strokes,
    none: {
      x,
      width,
      torn: width < trueWidth - 1,
      measured: measured(overview.none, measure),
      figures: overview.none,
    },
    height: (value) => Math.min(height(value), size.height) - height(0),
    cutOff: (value) => height(value) > size.height + 1,
    base: height(0),
    ticks: flat ? [0] : height.ticks(4),
    flat,
    ruler: rulerOf(perAccount),
  }
}

/** Whether so many strokes stand beside each other in a picture so wide, with room for their words. */
export function fits(segments: number, width: number): boolean {
  return segments > 0 && segments * (SLOT + GAP) <= (width - GUTTER) * (1 - NONE_SHARE) - GAP
}

/** Pixels a company: the largest scale at which the slots still fit; found by halving, for narrow slots do not shrink. */
function scaleOf(accounts: readonly number[], room: number): number {
  const used = (scale: number): number => accounts.reduce((sum, each) => sum + Math.max(SLOT, each * scale) + GAP, 0)
  let low = 0
  let high = room / Math.max(1, Math.max(...accounts, 1))
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2
    if (used(middle) <= room) low = middle
    else high = middle
  }
  return low
}

function sharedOf(
  overview: Overview,
  segment: OverviewSegment,
  all: readonly OverviewSegment[],
): PlacedStroke['shared'] {
  return all.map((other) => {
    const found = overview.overlaps.find(
      ({ left, right }) =>
        (left === segment.name && right === other.name) || (left === other.name && right === segment.name),
    )
    return { segment: other, accounts: found?.accounts ?? 0 }
  })
}

/** 1, 2 or 5 times a power of ten, about 80 pixels wide. */
function rulerOf(perAccount: number): MosaicLayout['ruler'] {
  if (perAccount <= 0) return { accounts: 0, width: 0 }
  const wanted = 80 / perAccount
  const power = 10 ** Math.floor(Math.log10(wanted))
  const accounts = Math.max(1, [5, 2, 1].map((step) => step * power).find((step) => step <= wanted) ?? power)
  return { accounts, width: accounts * perAccount }
}
