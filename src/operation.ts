import type { z } from 'zod'

/** What one run of an operation may tell its caller, and how the caller stops it. */
export interface RunContext {
  readonly signal: AbortSignal
  /** Called with what is being done now; `done` and `total` in the unit the message names, when known. */
  readonly progress: (step: { readonly message: string; readonly done?: number; readonly total?: number }) => void
  /** Who asks, for the audit table: `cli`, `http`, or a user's id. */
  readonly actor: string
}

/**
 * One thing Brushwork can do. CLI commands, HTTP routes, OpenAPI and MCP tools are derived from these.
 *
 * `E` is what the operation needs from outside (engine, state, clock …): handed in, never imported.
 */
export interface Operation<E, I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  /** Noun and verb as the CLI spells them, e.g. `segment size`. */
  readonly name: string
  readonly summary: string
  readonly access: 'read' | 'write'
  readonly input: I
  readonly output: O
  /** Input fields that the CLI takes by position, in order; the last may be a list. The others become `--flags`. */
  readonly positional?: readonly string[]
  /**
   * For things that two people may edit at once: which version an output shows, and the input field in which a caller
   * says on which version a change is based. Doors that know versions of their own (HTTP: `ETag`, `If-Match`) join them.
   */
  readonly version?: { readonly shown?: (output: z.output<O>) => number | undefined; readonly basedOn?: string }
  /** The ending that the file of a `fileField('write')` has, for doors that name the file themselves: `csv`. */
  readonly writes?: (input: z.output<I>) => string
  /** Runs also on a workspace whose stores cannot be opened: whatever it asks of them then throws the reason. */
  readonly diagnoses?: boolean
  readonly run: (effects: E, input: z.output<I>, context: RunContext) => Promise<z.input<O>>
  /** The result in words for a person at a terminal; without it the CLI prints JSON. */
  readonly print?: (output: z.output<O>, input: z.output<I>) => string
}

/** Infers the schemas' types for `run` and `print`: `defineOperation<Effects>()({ … })`. */
export function defineOperation<E>() {
  return <I extends z.ZodType, O extends z.ZodType>(operation: Operation<E, I, O>): Operation<E> => operation
}

/**
 * Marks an input field that names a file or folder where the operation runs: `z.string().meta(fileField('read'))`.
 * Only a door whose user owns that machine takes a path there. Over HTTP a file to read is one that was uploaded, a
 * file to write is downloaded, and an operation that wants a folder is not offered.
 */
export function fileField(use: 'read' | 'write' | 'folder'): { readonly file: typeof use } {
  return { file: use }
}
