import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import type { Reversal } from '../state/index.ts'

/** What people do with messages and what is handed on of them, for every door. */
export const messageOperations: readonly Operation<Market>[] = []

/** How changes to messages are taken back: joined in `workspace/reversals.ts`. */
export const messageReversals: readonly Reversal<Market>[] = []
