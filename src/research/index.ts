import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import type { Reversal } from '../state/index.ts'

export { CODE_TYPES, type CodeType, CONSENT_SCOPES, type ConsentScope, RELATIONS, type Relation } from './words.ts'

/** What people do with interviews, surveys and codes, for every door. */
export const researchOperations: readonly Operation<Market>[] = []

/** How changes to research are taken back: joined in `workspace/reversals.ts`. */
export const researchReversals: readonly Reversal<Market>[] = []
