import type { Reversal } from '../state/index.ts'
import type { Market } from './market.ts'
import { reverseImport } from './reversals/reverse-import.ts'
import { reverseRate } from './reversals/reverse-rate.ts'
import { reverseSettings } from './reversals/reverse-settings.ts'

/** How changes to observations and to what counts them are taken back: joined in `workspace/reversals.ts`. */
export const marketDataReversals: readonly Reversal<Market>[] = [reverseImport, reverseSettings, reverseRate]
