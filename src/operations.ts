import { exampleOperations } from './example/index.ts'
import { marketDataOperations } from './market-data/index.ts'
import type { Operation } from './operation.ts'
import { segmentOperations } from './segments/index.ts'
import { targetOperations } from './targets/index.ts'
import { type Workspace, workspaceOperations } from './workspace/index.ts'

/** Everything Brushwork can do, in the order of the work. Every door derives its commands, routes and tools from this. */
export const operations: readonly Operation<Workspace>[] = [
  ...marketDataOperations,
  ...segmentOperations,
  ...targetOperations,
  ...exampleOperations,
  ...workspaceOperations,
]
