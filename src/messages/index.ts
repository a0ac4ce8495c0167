import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import type { Reversal } from '../state/index.ts'
import { caseOperations, caseReversals } from './cases/case-operations.ts'
import { checkOperations } from './checks/check-operations.ts'
import { messageDraft } from './draft/draft-operation.ts'
import { figureOperations } from './figures/figure-operations.ts'
import { kit } from './kit/kit-operation.ts'
import { writtenOperations } from './operations/written-operations.ts'
import { scoreOperations } from './scores/score-operations.ts'
import { scoreReversals } from './scores/score-reversals.ts'
import { messageRowReversals } from './store/message-reversals.ts'

export { caseDefinitions } from './cases/case-definitions.ts'
export { dealStageDefinitions } from './definitions/deal-stage-definitions.ts'
export { messageDefinitions } from './definitions/message-definitions.ts'
export { type MessageShown, messageSchema, RESTS } from './shown/message-schema.ts'
export { showMessages } from './shown/show-messages.ts'
export { accountStage } from './stages/account-stage.ts'
export { BUYING_STAGES, type BuyingStage, STAGE_WORDS } from './stages/buying-stages.ts'
export { makeMessages } from './store/make-messages.ts'
export { listMessages } from './store/message-records.ts'
export type { NewMessage } from './store/put-message.ts'

/** What people do with messages and what is handed on of them, for every door. */
export const messageOperations: readonly Operation<Market>[] = [
  ...writtenOperations,
  ...checkOperations,
  ...scoreOperations,
  ...figureOperations,
  ...caseOperations,
  messageDraft,
  kit,
]

/** How changes to messages are taken back: joined in `workspace/reversals.ts`. */
export const messageReversals: readonly Reversal<Market>[] = [
  ...messageRowReversals,
  ...scoreReversals,
  ...caseReversals,
]
