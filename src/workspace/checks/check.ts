import type { Workspace } from '../workspace.ts'

/** What the doctor says about one thing. */
export interface Finding {
  readonly status: 'ok' | 'warn' | 'fail'
  readonly message: string
  /** How to mend it; only where something needs mending. */
  readonly hint?: string
  /** The figures behind the message, for programs. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>
}

/** One thing the doctor looks at. `look` may throw a ProblemError or an OutsideError: that is a failed check. */
export interface Check {
  readonly name: string
  readonly look: (workspace: Workspace, signal: AbortSignal) => Promise<Finding>
}
