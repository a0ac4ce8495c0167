import type { Workspace } from '../workspace/index.ts'

/** Everything this door touches outside itself: handed in, so that a test can ask it without a socket. */
export interface HttpEffects {
  readonly workspace: Workspace
  readonly version: string
  /** Told of a bug; gives it a number that its log line begins with. */
  readonly report: (bug: unknown) => string
}
