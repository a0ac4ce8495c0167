/**
 * What a user can mend. Only doors (CLI, HTTP, MCP) translate these to exit codes or status codes.
 *
 * `at` says where: a range in an expression, a cell of a file, a field of an input.
 */
export interface Problem {
  /** Stable snake_case identifier, for tests and for people who search. */
  readonly code: string
  /** One sentence in the user's words: what is wrong. */
  readonly message: string
  readonly at?: ProblemPlace
  /** One sentence: how to mend it. */
  readonly hint?: string
}

export interface ProblemPlace {
  /** Zero-based character offsets into the text that was checked: start inclusive, end exclusive. */
  readonly start?: number
  readonly end?: number
  readonly file?: string
  /** One-based row of the file as a spreadsheet shows it: the header is row 1. */
  readonly row?: number
  readonly column?: string
  readonly value?: string
  /** Name of the input or setting that is wrong, e.g. `limit` or `fields.industry`. */
  readonly field?: string
}

/** Thrown when the user's input cannot be carried out; carries every problem found, never only the first. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n') || 'Something in the input needs mending.')
    this.name = 'ProblemError'
    this.problems = problems
  }
}

/**
 * Somebody else changed the same thing since the caller looked at it. Carries both versions, so that a person can
 * choose: `current` as it stands, `yours` as it was meant to become; both in the shape that the operation shows.
 */
export class ConflictError extends ProblemError {
  readonly current: Readonly<Record<string, unknown>>
  readonly yours: Readonly<Record<string, unknown>>

  constructor(
    problem: Problem,
    versions: { current: Readonly<Record<string, unknown>>; yours: Readonly<Record<string, unknown>> },
  ) {
    super([problem])
    this.name = 'ConflictError'
    this.current = versions.current
    this.yours = versions.yours
  }
}

/** Something outside Brushwork failed: a server, a disk, an engine that died. */
export class OutsideError extends Error {
  readonly code: string
  /** True when the same call may succeed later without any change. */
  readonly retry: boolean
  readonly hint: string | undefined

  constructor(code: string, message: string, options: { retry: boolean; hint?: string; cause?: unknown }) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'OutsideError'
    this.code = code
    this.retry = options.retry
    this.hint = options.hint
  }
}

/** Throws a `ProblemError` with one problem. */
export function refuse(code: string, message: string, more: { at?: ProblemPlace; hint?: string } = {}): never {
  throw new ProblemError([{ code, message, ...more }])
}
