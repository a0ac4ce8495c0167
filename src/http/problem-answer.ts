import { ConflictError, OutsideError, type Problem, ProblemError } from '../problem.ts'

/** The body of an answer that tells of a failure (RFC 9457, `application/problem+json`). */
export interface ProblemAnswer {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly problems: readonly Problem[]
  readonly hint?: string
  /** The same request may succeed later without any change. */
  readonly retry?: boolean
  /** Both versions of what two people changed. */
  readonly current?: Readonly<Record<string, unknown>>
  readonly yours?: Readonly<Record<string, unknown>>
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  403: 'The request comes from elsewhere',
  404: 'There is nothing at this address',
  405: 'This address is asked in another way',
  409: 'Somebody else changed it meanwhile',
  413: 'The request is too large',
  415: 'The request is in another format',
  421: 'The request is meant for another server',
  422: 'Something in the input needs mending',
  500: 'This is a bug in Brushwork',
  502: 'Something outside Brushwork failed',
}

/** A request that this door itself refuses, before any operation sees it. */
export class RefusedRequest extends Error {
  readonly answer: ProblemAnswer

  constructor(status: number, code: string, message: string, more: { hint?: string; problems?: Problem[] } = {}) {
    super(message)
    this.answer = answerOf(status, code, message, more.problems ?? [{ code, message }], more)
  }
}

/** Sorts an error into whose it is. `report` is told of a bug and gives it the number that the answer names. */
export function problemAnswer(error: unknown, report: (bug: unknown) => string): ProblemAnswer {
  if (error instanceof RefusedRequest) return error.answer
  if (error instanceof ConflictError) {
    const answer = fromProblems(409, error.problems)
    return { ...answer, current: error.current, yours: error.yours }
  }
  if (error instanceof ProblemError) return fromProblems(422, error.problems)
  if (error instanceof OutsideError) {
    const hint = error.hint ?? (error.retry ? 'Trying again may help.' : undefined)
    return { ...answerOf(502, error.code, error.message, [], { hint }), retry: error.retry }
  }
  // Whoever asked has gone: nobody is there to read this, and nothing is wrong.
  if (error instanceof Error && error.name === 'AbortError') {
    return answerOf(499, 'cancelled', 'Stopped before it was done.', [], {})
  }
  const id = report(error)
  return answerOf(500, 'bug', `This is a bug in Brushwork, not a mistake of yours (number ${id}).`, [], {
    hint: `Please report it with the lines that begin with ${id} in the output of \`brushwork serve\`.`,
  })
}

function fromProblems(status: number, problems: readonly Problem[]): ProblemAnswer {
  const [first] = problems
  const alike = problems.every((problem) => problem.code === first?.code)
  const detail = problems.length === 1 ? (first?.message ?? '') : `${problems.length} problems to mend.`
  const hint = problems.length === 1 ? first?.hint : undefined
  return answerOf(status, alike ? (first?.code ?? 'problems') : 'problems', detail, problems, { hint })
}

function answerOf(
  status: number,
  code: string,
  detail: string,
  problems: readonly Problem[],
  { hint }: { hint?: string | undefined },
): ProblemAnswer {
  return {
    type: `urn:brushwork:problem:${code}`,
    title: TITLES[status] ?? 'The request failed',
    status,
    detail,
    code,
    problems,
    ...(hint === undefined ? {} : { hint }),
  }
}
