import { z } from 'zod'
import { defineOperation } from '../operation.ts'
import { OutsideError, ProblemError } from '../problem.ts'
import type { Check, Finding } from './checks/check.ts'
import { checks } from './checks/checks.ts'
import type { Workspace } from './workspace.ts'

const finding = z.object({
  name: z.string(),
  status: z.enum(['ok', 'warn', 'fail']),
  message: z.string(),
  hint: z.string().optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
})

const MARKS = { ok: '✓', warn: '!', fail: '✗' } as const

/** Looks at the program, both stores and the workspace, and says of each whether it is well and how to mend it. */
export const doctor = defineOperation<Workspace>()({
  name: 'doctor',
  summary: 'Checks that everything Brushwork needs is there, and says where things are and how to mend them.',
  access: 'read',
  diagnoses: true,
  input: z.strictObject({}),
  output: z.object({
    ok: z.boolean().describe('No check failed.'),
    checks: z.array(finding),
  }),
  run: async (workspace, _, { signal, progress }) => {
    const found = []
    for (const check of checks) {
      progress({ message: `Looking at ${check.name}`, done: found.length, total: checks.length })
      signal.throwIfAborted()
      found.push({ name: check.name, ...(await examine(check, workspace, signal)) })
    }
    return { ok: found.every((one) => one.status !== 'fail'), checks: found }
  },
  print: ({ checks: found }) =>
    found
      .map(({ name, status, message, hint }) => {
        const line = `${MARKS[status]} ${name.padEnd(13)} ${message}`
        return hint === undefined ? line : `${line}\n${' '.repeat(16)}${hint}`
      })
      .join('\n'),
})

/** A store that cannot be reached is a finding; our own mistakes stay errors. */
async function examine(check: Check, workspace: Workspace, signal: AbortSignal): Promise<Finding> {
  try {
    return await check.look(workspace, signal)
  } catch (error) {
    if (error instanceof ProblemError) {
      const hint = error.problems.find((problem) => problem.hint !== undefined)?.hint
      return { status: 'fail', message: error.message, ...(hint === undefined ? {} : { hint }) }
    }
    if (error instanceof OutsideError) {
      const hint = error.hint ?? (error.retry ? 'Trying again may help.' : undefined)
      return { status: 'fail', message: error.message, ...(hint === undefined ? {} : { hint }) }
    }
    throw error
  }
}
