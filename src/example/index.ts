import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import { example } from './example.ts'

export { type WrittenFile, type WrittenMarket, writeMarket } from './files/write-market.ts'
export { generateMarket } from './generate-market.ts'
export { DEFAULT_MARKET, type MarketOptions } from './market-options.ts'
export type { Cell, MarketRow, RowKind } from './market-row.ts'
export { PLANTED } from './planted.ts'
export type { AccountTruthLine, DealTruthLine, Truth } from './truth.ts'

/** What people do with the example, for every door. */
export const exampleOperations: readonly Operation<Market>[] = [example]
