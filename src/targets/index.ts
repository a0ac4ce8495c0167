import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import { columns } from './operations/columns.ts'
import { leftOut } from './operations/left-out.ts'
import { list } from './operations/list.ts'
import { page } from './operations/page.ts'

export { type TargetPage, targetPage } from './target-page.ts'

/** What people do with target lists, for every door. */
export const targetOperations: readonly Operation<Market>[] = [list, page, leftOut, columns]
