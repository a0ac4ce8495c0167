import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { quoteAdd } from './operations/quote-add.ts'
import { quoteCode, quoteUncode } from './operations/quote-code.ts'
import { quoteList } from './operations/quote-list.ts'
import { quoteRemove } from './operations/quote-remove.ts'
import { quoteShow } from './operations/quote-show.ts'

/** What people do with quotes. */
export const quoteOperations: readonly Operation<Market>[] = [
  quoteAdd,
  quoteList,
  quoteShow,
  quoteCode,
  quoteUncode,
  quoteRemove,
]
