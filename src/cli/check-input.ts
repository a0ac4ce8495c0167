import type { z } from 'zod'
import type { Operation } from '../operation.ts'
import { complaint } from '../operation-input.ts'
import { type Problem, ProblemError } from '../problem.ts'
import type { InputField } from './input-field.ts'

/** Checks raw input against the operation's schema; what is wrong is named as it is typed on the command line. */
export function checkInput(
  operation: Pick<Operation<never>, 'input' | 'name'>,
  fields: readonly InputField[],
  raw: Readonly<Record<string, unknown>>,
): unknown {
  const checked = operation.input.safeParse(raw)
  if (checked.success) return checked.data
  throw new ProblemError(checked.error.issues.map((issue) => inputProblem(issue, fields, raw, operation.name)))
}

function inputProblem(
  issue: z.core.$ZodIssue,
  fields: readonly InputField[],
  raw: Readonly<Record<string, unknown>>,
  command: string,
): Problem {
  const name = issue.path[0]
  const field = fields.find((known) => known.name === name)
  if (field === undefined) return { code: 'input_invalid', message: complaint(issue) }
  const shown = typedName(field)
  if (!Object.hasOwn(raw, field.name) && field.required) {
    return {
      code: 'argument_missing',
      message: `${shown} is missing.`,
      at: { field: shown },
      hint: `See \`brushwork ${command} --help\`.`,
    }
  }
  return { code: 'input_invalid', message: `${shown}: ${complaint(issue)}`, at: { field: shown } }
}

/** `EXPR`, `FILE…` or `--as-of`. */
export function typedName(field: InputField): string {
  if (field.position === undefined) return field.flag
  const name = field.flag.slice(2).toUpperCase()
  return field.list ? `${name.replace(/S$/, '')}…` : name
}
