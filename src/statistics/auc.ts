import { type Interval, Z95 } from './interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** How many with and without the outcome have one score. */
export interface ScoreLevel {
  readonly positives: number
  readonly negatives: number
}

/**
 * Chance that one with the outcome has a higher score than one without, ties counting half (0.5: the score tells nothing):
 * H. B. Mann and D. R. Whitney's U ÷ pairs. 95% limits from the variance of E. R. DeLong, D. M. DeLong and D. L.
 * Clarke-Pearson, Biometrics 44 (1988) 837–845, on the logit scale (M. S. Pepe, "The Statistical Evaluation of Medical
 * Tests", 2003, §5.2), so that they stay between 0 and 1. Where that variance is 0 (all apart, or all tied) the limits are
 * those of a share among the rarer ones.
 *
 * `levels` in ascending order of score, one a different score. Linear in levels. Undefined where either kind is missing.
 */
export function auc(levels: readonly ScoreLevel[]): ({ readonly auc: number } & Interval) | undefined {
  const positives = levels.reduce((sum, level) => sum + level.positives, 0)
  const negatives = levels.reduce((sum, level) => sum + level.negatives, 0)
  if (positives === 0 || negatives === 0) return undefined
  // Share of the other kind that each one beats: its mean over either kind is the area, its spread gives the variance.
  const beaten: { readonly byPositive: number; readonly byNegative: number; readonly level: ScoreLevel }[] = []
  let [below, area] = [{ positives: 0, negatives: 0 }, 0]
  for (const level of levels) {
    const byPositive = (below.negatives + level.negatives / 2) / negatives
    const byNegative = 1 - (below.positives + level.positives / 2) / positives
    beaten.push({ byPositive, byNegative, level })
    area += (level.positives / positives) * byPositive
    below = { positives: below.positives + level.positives, negatives: below.negatives + level.negatives }
  }
  const spread = { positive: 0, negative: 0 }
  for (const { byPositive, byNegative, level } of beaten) {
    spread.positive += level.positives * (byPositive - area) ** 2
    spread.negative += level.negatives * (byNegative - area) ** 2
  }
  const fewer = Math.min(positives, negatives)
  const variance = spread.positive / (positives - 1) / positives + spread.negative / (negatives - 1) / negatives
  // Rounding may leave a trace of variance where all are apart.
  if (fewer < 2 || variance < 1e-18) return { auc: area, ...wilsonInterval(area, fewer) }
  const half = (Z95 * Math.sqrt(variance)) / (area * (1 - area))
  const logit = Math.log(area / (1 - area))
  return { auc: area, low: logistic(logit - half), high: logistic(logit + half) }
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
