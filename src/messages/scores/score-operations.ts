import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { messageForm } from './form/form-operation.ts'
import { messageScoresImport } from './import/import-operation.ts'
import { messageScore, messageScores, messageUnscore } from './score-operation.ts'

/** What people thought of messages. */
export const scoreOperations: readonly Operation<Market>[] = [
  messageScore,
  messageUnscore,
  messageScores,
  messageScoresImport,
  messageForm,
]
