import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { messageMatrixOperation } from '../matrix/matrix-operation.ts'
import { messageStage } from '../stages/stage-operation.ts'
import { messageStages } from '../stages/stages-operation.ts'
import { messageHistory, messageRevision } from '../versions/version-operations.ts'
import { messageAnswer, messageDifference } from './message-points.ts'
import { messageProve, messageUnprove } from './message-prove.ts'
import { messageSet } from './message-set.ts'
import { messageAccept, messageRemove } from './message-settle.ts'
import { messageShow } from './message-show.ts'

/** Messages as they are written and shown. */
export const writtenOperations: readonly Operation<Market>[] = [
  messageMatrixOperation,
  messageShow,
  messageSet,
  messageDifference,
  messageAnswer,
  messageProve,
  messageUnprove,
  messageAccept,
  messageRemove,
  messageHistory,
  messageRevision,
  messageStages,
  messageStage,
]
