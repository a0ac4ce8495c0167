import type { Brushwork } from '../open-brushwork.ts'
import type { ProgressStream } from './show-progress.ts'

/** Everything the command line touches outside itself: handed in, so that a test can run it whole. */
export interface CliEffects {
  readonly stdout: { readonly isTTY?: boolean; write(text: string): Promise<void> }
  readonly stderr: ProgressStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by the first interrupt. */
  readonly signal: AbortSignal
  readonly version: string
  readonly now: () => number
  readonly open: (workspace: { folder: string | undefined; evenBroken: boolean }) => Promise<Brushwork>
}
