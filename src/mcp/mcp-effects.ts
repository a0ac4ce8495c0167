import type { WorkInHand } from '../doorway/index.ts'
import type { Workspace } from '../workspace/index.ts'

/** Everything this door touches outside itself: handed in, so that a test can ask it in memory. */
export interface McpEffects {
  readonly workspace: Workspace
  readonly version: string
  /** Told of every operation that runs. */
  readonly follow: WorkInHand['follow']
  /** Told of a bug; gives it a number that its log lines begin with. */
  readonly report: (bug: unknown) => string
}
