import type { Operation } from './operation.ts'
import type { Workspace } from './workspace/index.ts'

/** Everything Brushwork can do. Every door derives its commands, routes and tools from this list. */
export const operations: readonly Operation<Workspace>[] = []
