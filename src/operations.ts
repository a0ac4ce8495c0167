import type { Operation } from './operation.ts'
import { type Workspace, workspaceOperations } from './workspace/index.ts'

/** Everything Brushwork can do. Every door derives its commands, routes and tools from this list. */
export const operations: readonly Operation<Workspace>[] = [...workspaceOperations]
