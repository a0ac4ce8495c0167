import { briefOperations } from './brief/index.ts'
import { exampleOperations } from './example/index.ts'
import { marketDataOperations } from './market-data/index.ts'
import { measureOperations } from './measure/index.ts'
import { messageOperations } from './messages/index.ts'
import type { Operation } from './operation.ts'
import { personaOperations } from './personas/index.ts'
import { researchOperations } from './research/index.ts'
import { roleOperations, withReadings } from './roles/index.ts'
import { segmentOperations, withRefresh } from './segments/index.ts'
import { targetOperations } from './targets/index.ts'
import { type Workspace, workspaceOperations } from './workspace/index.ts'

/** Everything Brushwork can do, in the order of the work. Every door derives its commands, routes and tools from this. */
export const operations: readonly Operation<Workspace>[] = [
  // An import knows nothing of titles and segments: what is done for them afterwards is joined to it here.
  ...marketDataOperations.map((each) => (each.name === 'import' ? withRefresh(withReadings(each)) : each)),
  ...segmentOperations,
  ...roleOperations,
  ...researchOperations,
  ...personaOperations,
  ...targetOperations,
  ...measureOperations,
  ...messageOperations,
  ...briefOperations,
  ...exampleOperations,
  ...workspaceOperations,
]
