import type { WorkInHand } from '../doorway/index.ts'
import type { Workspace } from '../workspace/index.ts'
import type { UploadStore } from './uploads/upload-store.ts'
import type { WebFiles } from './web-files.ts'

/** Everything this door touches outside itself: handed in, so that a test can ask it without a socket. */
export interface HttpEffects {
  readonly workspace: Workspace
  readonly uploads: UploadStore
  /** Largest file that may be sent, in bytes. */
  readonly maxUploadBytes: number
  /** The built app. */
  readonly webFiles: WebFiles
  /** Answers what an assistant asks at `/mcp`. */
  readonly mcp: (request: Request) => Promise<Response>
  readonly version: string
  /** Told of every operation that runs. */
  readonly follow: WorkInHand['follow']
  /** Where it listens: known once it does. */
  readonly port: () => number
  /** Told of a bug; gives it a number that its log lines begin with. */
  readonly report: (bug: unknown) => string
}
