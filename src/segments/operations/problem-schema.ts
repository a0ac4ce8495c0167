import { z } from 'zod'
import type { Problem } from '../../problem.ts'

/** A Problem as a result carries it. */
export const problemSchema: z.ZodType<Problem> = z.object({
  code: z.string(),
  message: z.string(),
  at: z
    .object({
      start: z.number().optional(),
      end: z.number().optional(),
      file: z.string().optional(),
      row: z.number().optional(),
      column: z.string().optional(),
      value: z.string().optional(),
      field: z.string().optional(),
    })
    .optional(),
  hint: z.string().optional(),
}) as z.ZodType<Problem>

/** The message, the piece of the rule it is about with a line under it, and how to mend it. */
export function problemLine(problem: Problem, rule: string): string {
  const lines = [problem.message]
  const { start, end } = problem.at ?? {}
  if (start !== undefined && end !== undefined) {
    const from = rule.lastIndexOf('\n', Math.max(0, start - 1)) + 1
    const next = rule.indexOf('\n', start)
    const line = rule.slice(from, next === -1 ? rule.length : next)
    const marks = Math.max(1, Math.min(end, from + line.length) - start)
    lines.push(`  ${line}`, `  ${' '.repeat(start - from)}${'^'.repeat(marks)}`)
  }
  if (problem.hint !== undefined) lines.push(`  ${problem.hint}`)
  return lines.join('\n')
}
