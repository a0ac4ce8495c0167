import { OutsideError, type Problem, ProblemError } from '../problem.ts'

/** What a command that did not succeed tells: the body of `{"error": …}` and the exit code. */
export interface Failure {
  /** 2 the user's input, 3 something outside, 70 a bug of ours, 130 stopped by the user. */
  readonly exit: 2 | 3 | 70 | 130
  readonly code: string
  readonly message: string
  readonly problems: readonly Problem[]
  readonly hint?: string
  /** Only for bugs. */
  readonly stack?: string
}

/** Sorts an error into whose it is. */
export function failureOf(error: unknown, cancelled: boolean): Failure {
  if (cancelled) return { exit: 130, code: 'cancelled', message: 'Stopped before it was done.', problems: [] }
  if (error instanceof ProblemError) {
    const [first] = error.problems
    const many = error.problems.length > 1
    const alike = error.problems.every((problem) => problem.code === first?.code)
    return {
      exit: 2,
      code: alike ? (first?.code ?? 'problems') : 'problems',
      message: many ? `${error.problems.length} problems to mend.` : (first?.message ?? error.message),
      problems: error.problems,
    }
  }
  if (error instanceof OutsideError) {
    const hint = error.hint ?? (error.retry ? 'Trying again may help.' : undefined)
    return {
      exit: 3,
      code: error.code,
      message: error.message,
      problems: [],
      ...(hint === undefined ? {} : { hint }),
    }
  }
  const thrown = error instanceof Error ? error : new Error(String(error))
  return {
    exit: 70,
    code: 'bug',
    message: `This is a bug in Brushwork, not a mistake of yours: ${thrown.message}`,
    problems: [],
    hint: 'Please report it, with the command you ran and these lines:',
    stack: thrown.stack ?? thrown.message,
  }
}
