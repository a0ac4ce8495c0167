import type { Market } from '../../../market-data/index.ts'
import { type Reversal, rowsReversal } from '../../../state/index.ts'
import { FORECAST_MEASURES, MEASURE_FACTS } from '../forecast-measure.ts'
import { KEEP_ACTION } from './keep-forecast.ts'

/** How kept forecasts are taken back. */
export const forecastReversals: readonly Reversal<Market>[] = [
  rowsReversal(KEEP_ACTION, ({ detail }) => {
    const measure = FORECAST_MEASURES.find((each) => each === detail.measure)
    const what = measure === undefined ? '' : `${MEASURE_FACTS[measure].words} of `
    return `Kept the forecast from ${String(detail.asOf)}: ${what}${String(detail.of)}`
  }),
]
