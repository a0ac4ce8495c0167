import type { Reversal } from '../state/index.ts'
import type { Market } from './market.ts'
import { reverseAfterOutcome } from './reversals/reverse-after-outcome.ts'
import { reverseImport } from './reversals/reverse-import.ts'
import { reverseKnownBefore } from './reversals/reverse-known-before.ts'
import { reverseMerge, reverseUnmerge } from './reversals/reverse-merge.ts'
import { reverseNotDuplicates } from './reversals/reverse-not-duplicates.ts'
import { reverseRate } from './reversals/reverse-rate.ts'
import { reverseSettings } from './reversals/reverse-settings.ts'
import { reverseThreshold } from './reversals/reverse-threshold.ts'

/** How changes to observations and to what counts them are taken back: joined in `workspace/reversals.ts`. */
export const marketDataReversals: readonly Reversal<Market>[] = [
  reverseImport,
  reverseSettings,
  reverseRate,
  reverseMerge,
  reverseUnmerge,
  reverseNotDuplicates,
  reverseAfterOutcome,
  reverseKnownBefore,
  reverseThreshold,
]
