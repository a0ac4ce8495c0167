import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import type { Reversal } from '../state/index.ts'
import { briefChoose } from './chosen/choose-operation.ts'
import { chooseReversal } from './chosen/choose-segments.ts'
import { brief } from './decision/brief-operation.ts'
import { plan } from './plan/plan-operation.ts'

export { chosenDefinitions } from './chosen/chosen-definitions.ts'

/** The whole decision on a page, and the plan for an account, for every door. */
export const briefOperations: readonly Operation<Market>[] = [plan, brief, briefChoose]

/** How changes to what the brief shows are taken back: joined in `workspace/reversals.ts`. */
export const briefReversals: readonly Reversal<Market>[] = [chooseReversal]
