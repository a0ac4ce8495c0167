import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { codingFinish } from './finish-operation.ts'
import { codingSuggest } from './suggest-operation.ts'

/** What coders do with whole texts. */
export const codingOperations: readonly Operation<Market>[] = [codingFinish, codingSuggest]
