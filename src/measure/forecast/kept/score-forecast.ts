import { type ClusterSums, clusteredInterval } from '../../../statistics/index.ts'
import type { KeptForecast, KeptPoint } from './kept-forecast.ts'

/** A period of a kept forecast beside what came. */
interface ScoredPoint extends KeptPoint {
  readonly naive: number
  /** What came; null while the period is not over, or where it cannot be told. */
  readonly actual: number | null
  /** It was made in time and the period is over: it is judged. */
  readonly counted: boolean
  readonly inside80: boolean | null
}

interface Score {
  /** Periods that are over and were forecast in time. */
  readonly judged: number
  /** Of those with a band: the share inside, with its interval. */
  readonly inside80: { readonly value: number; readonly n: number; readonly lo: number; readonly hi: number } | null
  readonly meanError: number | null
  readonly naiveError: number | null
  /** Mean of what was forecast less what came: above 0 it promised too much. */
  readonly bias: number | null
}

export function scorePoints(
  kept: KeptForecast,
  actualOf: (point: KeptPoint) => number | null,
  inTime: (point: KeptPoint) => boolean,
): ScoredPoint[] {
  return kept.points.map((point, place) => {
    const actual = actualOf(point)
    const { lo80, hi80 } = point
    return {
      ...point,
      naive: kept.detail.naive[place] ?? 0,
      actual,
      counted: actual !== null && inTime(point),
      inside80: actual === null || lo80 === null || hi80 === null ? null : actual >= lo80 && actual <= hi80,
    }
  })
}

/**
 * Several forecasts together, each with what its errors are divided by: 1 for one forecast in its own unit, else the mean
 * change of the figure from one year to the next, so that euros and deals can be averaged (Hyndman and Koehler 2006, as
 * in MASE). Periods of one forecast miss together, so the interval of the share inside counts forecasts.
 */
export function score(
  forecasts: readonly { readonly points: readonly ScoredPoint[]; readonly scale: number }[],
): Score {
  const judged = forecasts
    .filter(({ scale }) => scale > 0)
    .flatMap(({ points, scale }) =>
      points.flatMap(({ counted, actual, mean, naive }) =>
        counted && actual !== null
          ? [{ error: (mean - actual) / scale, naive: Math.abs(naive - actual) / scale }]
          : [],
      ),
    )
  const mean = (pick: (each: (typeof judged)[number]) => number): number | null =>
    judged.length === 0 ? null : judged.reduce((sum, each) => sum + pick(each), 0) / judged.length
  return {
    judged: forecasts.reduce((sum, { points }) => sum + points.filter(({ counted }) => counted).length, 0),
    inside80: shareInside(forecasts.map(({ points }) => points)),
    meanError: mean(({ error }) => Math.abs(error)),
    naiveError: mean(({ naive }) => naive),
    bias: mean(({ error }) => error),
  }
}

function shareInside(forecasts: readonly (readonly ScoredPoint[])[]): Score['inside80'] {
  const sums = { clusters: 0, size: 0, hits: 0, sizeSquared: 0, hitsSquared: 0, hitsTimesSize: 0 }
  for (const points of forecasts) {
    const judged = points.filter(({ counted, inside80 }) => counted && inside80 !== null)
    const size = judged.length
    if (size === 0) continue
    const hits = judged.filter(({ inside80 }) => inside80 === true).length
    sums.clusters += 1
    sums.size += size
    sums.hits += hits
    sums.sizeSquared += size ** 2
    sums.hitsSquared += hits ** 2
    sums.hitsTimesSize += hits * size
  }
  const limits = clusteredInterval(sums satisfies ClusterSums)
  return limits === undefined ? null : { value: sums.hits / sums.size, n: sums.size, lo: limits.low, hi: limits.high }
}
