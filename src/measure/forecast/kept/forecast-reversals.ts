import type { Market } from '../../../market-data/index.ts'
import { type Reversal, rowsReversal } from '../../../state/index.ts'
import { KEEP_ACTION } from './keep-forecast.ts'

/** How kept forecasts are taken back. */
export const forecastReversals: readonly Reversal<Market>[] = [
  rowsReversal(KEEP_ACTION, ({ detail }) => `Kept the forecast of ${String(detail.of)} from ${String(detail.asOf)}`),
]
