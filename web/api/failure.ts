/** What a user can mend, with its place: the same as on the command line. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly hint?: string
  readonly at?: {
    readonly start?: number
    readonly end?: number
    readonly file?: string
    readonly row?: number
    readonly column?: string
    readonly value?: string
    readonly field?: string
  }
}

/** `application/problem+json` as the server writes it. */
export interface ProblemDocument {
  readonly title?: string
  readonly detail?: string
  readonly code?: string
  readonly hint?: string
  readonly problems?: readonly Problem[]
  readonly current?: Readonly<Record<string, unknown>>
  readonly yours?: Readonly<Record<string, unknown>>
}

/** A request that did not succeed, in words that a person can act on. */
export class Failure extends Error {
  readonly code: string
  /** The HTTP status; 0 when the server could not be reached at all. */
  readonly status: number
  readonly problems: readonly Problem[]
  readonly hint: string | undefined
  /** For a conflict (409): how it stands now, and what it was meant to become. */
  readonly current: Readonly<Record<string, unknown>> | undefined
  readonly yours: Readonly<Record<string, unknown>> | undefined

  constructor(status: number, document: ProblemDocument) {
    super(document.detail ?? document.title ?? 'Something went wrong.')
    this.name = 'Failure'
    this.status = status
    this.code = document.code ?? 'unknown'
    this.problems = document.problems ?? []
    this.hint = document.hint
    this.current = document.current
    this.yours = document.yours
  }

  /** Something outside failed (the engine, the connection): the same request may succeed in a moment. */
  get outside(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503
  }
}

/** The server is not there: stopped, or restarting. */
export function unreachable(): Failure {
  return new Failure(0, {
    code: 'server_unreachable',
    detail: 'Brushwork does not answer.',
    hint: 'Is it still running? Start it again with `npm start`; this page goes on by itself.',
  })
}

/** Reads the problem document of an answer that is not a success. */
export async function failureOf(response: Response): Promise<Failure> {
  try {
    return new Failure(response.status, (await response.json()) as ProblemDocument)
  } catch {
    return new Failure(response.status, { detail: `Brushwork answered with ${response.status}.` })
  }
}
