import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { messageCheck } from './check-operation.ts'

/** What is asked of a message while it is written. */
export const checkOperations: readonly Operation<Market>[] = [messageCheck]
