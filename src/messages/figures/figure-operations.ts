import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { messageCompetitors } from './competitors/competitors-operation.ts'
import { messageFigures } from './figures-operation.ts'

/** What people ask of figures, for every door. */
export const figureOperations: readonly Operation<Market>[] = [messageFigures, messageCompetitors]
