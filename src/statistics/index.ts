export { againstOthers, type Estimate } from './against-others.ts'
export { type Agreement, type Coded, krippendorffAlpha, type NoAgreement } from './agreement/krippendorff-alpha.ts'
export { mcnemar } from './agreement/mcnemar.ts'
export { auc } from './auc.ts'
export { qValues } from './benjamini-hochberg.ts'
export type { Compared, TooFew } from './bootstrap.ts'
export { changeOfShare, type PartPair } from './changes/change-of-share.ts'
export { changeOfTotal } from './changes/change-of-total.ts'
export type { Pair } from './changes/swap-test.ts'
export { type ClusterSums, clusterSums } from './cluster-sums.ts'
export { clusteredOddsRatio, type StratifiedUnits } from './clustered-odds-ratio.ts'
export { clusteredInterval } from './clustered-proportion.ts'
export { type Counts, effectiveCounts } from './design-effect.ts'
export { drawnRatioLimits } from './drawn-ratio-limits.ts'
export { fisherExact } from './fisher-exact.ts'
export {
  type ForecastAsked,
  type ForecastStep,
  forecastSeries,
  type SeriesForecast,
  type TestedStep,
} from './forecast/forecast-series.ts'
export { naiveScale } from './forecast/mase.ts'
export { seasonalNaive } from './forecast/seasonal-naive.ts'
export {
  type NoRelativeWeights,
  type RelativeWeights,
  relativeWeights,
} from './importance/relative-weights.ts'
export { spearman } from './importance/spearman.ts'
export type { Interval } from './interval.ts'
export type { CommonOddsRatio, NoOddsRatio } from './mantel-haenszel.ts'
export { meanInterval } from './mean-interval.ts'
export { type ClusteredValues, differenceOfMedians } from './median-difference.ts'
export { clusteredDifference, type Difference, newcombeDifference } from './newcombe-difference.ts'
export { normalTwoSided } from './normal-tail.ts'
export {
  type LogisticEffect,
  type LogisticUnits,
  type NoLogistic,
  type PenalisedLogistic,
  penalisedLogistic,
} from './penalised-logistic.ts'
export { percentile } from './percentile.ts'
export { normalDraw, type Random, seededRandom } from './random.ts'
export { type ClusterTotals, differenceOfMeans, differenceOfRatios } from './ratio-difference.ts'
export { ratioInterval } from './ratio-interval.ts'
export { resampledLimits } from './resampled-limits.ts'
export { type FirstTouches, type ShareRatio, shareRatios, type TooFewTouches } from './share-ratio.ts'
export { simultaneousZ } from './simultaneous-z.ts'
export { ageBins } from './survival/age-bins.ts'
export { type ArrivalRate, arrivalRate } from './survival/arrival-rate.ts'
export { chancesWithin, type DayRates, spreadRates } from './survival/chances.ts'
export { conformalFactor } from './survival/conformal-factor.ts'
export { cumulativeIncidence } from './survival/cumulative-incidence.ts'
export { countDraw, gammaFactor, poissonDraw } from './survival/draws.ts'
export { extraVariance } from './survival/extra-variance.ts'
export { type ObservedExpected, poissonDeviance, shrunkRatios } from './survival/shrunk-ratios.ts'
export { chao2, detectableShare, type UnseenThemes } from './themes/chao2.ts'
export { holdersOf, type NoSaturation, type Saturation, saturation } from './themes/saturation.ts'
export { weightedLogOdds } from './themes/weighted-log-odds.ts'
export { twoProportionTest } from './two-proportion-test.ts'
export { wilsonInterval } from './wilson-interval.ts'
