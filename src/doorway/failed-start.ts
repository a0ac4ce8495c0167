import { OutsideError, ProblemError } from '../problem.ts'

/** Says why something cannot start, and gives the exit code that the command line has for it. */
export function failedStart(
  error: unknown,
  write: (text: string) => unknown,
  report: (bug: unknown) => string,
): 2 | 3 | 70 {
  const say = (message: string, hint: string | undefined): void => {
    write(`✗ ${message}\n${hint === undefined ? '' : `  ${hint}\n`}`)
  }
  if (error instanceof ProblemError) {
    for (const { message, hint } of error.problems) say(message, hint)
    return 2
  }
  if (error instanceof OutsideError) {
    say(error.message, error.hint)
    return 3
  }
  report(error)
  return 70
}
