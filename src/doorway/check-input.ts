import type { z } from 'zod'
import { complaint } from '../operation-input.ts'
import { type Problem, ProblemError } from '../problem.ts'

/** Checks what came in against the operation's schema; every mistake is a problem at its field. */
export function checkInput(schema: z.ZodType, raw: Readonly<Record<string, unknown>>): unknown {
  const checked = schema.safeParse(raw)
  if (checked.success) return checked.data
  throw new ProblemError(checked.error.issues.flatMap((issue) => inputProblems(issue, raw)))
}

function inputProblems(issue: z.core.$ZodIssue, raw: Readonly<Record<string, unknown>>): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'unknown_field',
      message: `There is no field ${key} here.`,
      at: { field: [...issue.path.map(String), key].join('.') },
    }))
  }
  const field = issue.path.map(String).join('.')
  if (field === '') return [{ code: 'input_invalid', message: complaint(issue) }]
  if (issue.path.length === 1 && !Object.hasOwn(raw, field)) {
    return [{ code: 'field_missing', message: `${field} is missing.`, at: { field } }]
  }
  return [{ code: 'input_invalid', message: `${field}: ${complaint(issue)}`, at: { field } }]
}
