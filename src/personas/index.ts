import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import type { Reversal } from '../state/index.ts'
import { foundOperations } from './found-operations.ts'

/** What people do with personas, for every door. */
export const personaOperations: readonly Operation<Market>[] = [...foundOperations]

/** How changes to personas are taken back: joined in `workspace/reversals.ts`. */
export const personaReversals: readonly Reversal<Market>[] = []
