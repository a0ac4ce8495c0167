import { bcaLimits } from './bca-limits.ts'
import { DRAWS } from './bootstrap.ts'
import type { Interval } from './interval.ts'
import type { Random } from './random.ts'

/** 95% limits of one figure, and the share of draws that had none (0 to `MOST_LOST`). */
export interface ResampledLimits extends Interval {
  readonly lost: number
}

/** Draws without a figure are left out; where there are more of them than this, what is left tells of other data. */
const MOST_LOST = 0.05

/** Of more units the jackknife leaves out blocks, so that it costs no more than the draws; the skew that it asks for adds up alike. */
const MOST_BLOCKS = 200

/**
 * 95% limits of figures that have no formula for them: units (people, transcripts) are drawn with replacement as in
 * `bootstrap.ts` and the figures computed anew from each draw; limits are BCa with the jackknife's acceleration (B. Efron and
 * R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, §14.3).
 *
 * `figuresOf` gets the places of the units drawn (some twice, some never) and answers with as many figures each time;
 * undefined, or NaN for one of them, where a draw has none. Undefined in the answer: a figure that the data as they are do
 * not have, or that more than one draw in twenty lacks. Costs at most 2,200 calls.
 */
export function resampledLimits(
  units: number,
  figuresOf: (drawn: Int32Array) => readonly number[] | undefined,
  random: Random,
): readonly (ResampledLimits | undefined)[] {
  const drawn = Int32Array.from({ length: units }, (_, place) => place)
  const found = figuresOf(drawn) ?? []
  const blocks = Math.min(units, MOST_BLOCKS)
  const left = Array.from({ length: blocks }, (_, block) =>
    units > 1 ? figuresOf(drawn.filter((place) => place % blocks !== block)) : undefined,
  )
  const draws: (readonly number[] | undefined)[] = []
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let place = 0; place < units; place += 1) drawn[place] = Math.floor(random() * units)
    draws.push(figuresOf(drawn))
  }
  return found.map((figure, each) => {
    const kept = Float64Array.from(draws.map((figures) => figures?.[each] ?? Number.NaN)).filter(
      (value) => !Number.isNaN(value),
    )
    const lost = 1 - kept.length / DRAWS
    if (Number.isNaN(figure) || lost > MOST_LOST) return undefined
    const without = left.map((figures) => figures?.[each] ?? Number.NaN)
    const known = without.filter((value) => !Number.isNaN(value))
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length
    const influence = without.map((value) => (Number.isNaN(value) ? 0 : mean - value))
    return { ...bcaLimits(kept.sort(), figure, influence), lost }
  })
}
