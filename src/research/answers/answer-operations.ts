import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { answerCode } from './answer-code.ts'
import { answerList } from './answer-list.ts'

/** What people do with open answers to surveys. */
export const answerOperations: readonly Operation<Market>[] = [answerList, answerCode]
