import { checkInput } from '../../doorway/index.ts'
import { type Problem, ProblemError, refuse } from '../../problem.ts'
import type { OfferedTool } from './offer-tools.ts'

/** Checks what an assistant asked; what is wrong says how it is written, so that it can mend it by itself. */
export function checkArguments(tool: OfferedTool, given: Readonly<Record<string, unknown>>): unknown {
  refuseFiles(tool, given)
  try {
    return checkInput(tool.operation.input, given)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new ProblemError(error.problems.map((problem) => withHint(tool, problem)))
  }
}

/** The operation itself would take them: it must never be asked to write a file, nor to read one of this machine. */
function refuseFiles({ operation, files }: OfferedTool, given: object): void {
  const named = files.find((name) => Object.hasOwn(given, name))
  if (named === undefined) return
  refuse('file_over_mcp', `${named} names a file of this machine: assistants neither read nor write files here.`, {
    at: { field: named },
    hint: `Leave it out; a person can run: brushwork ${operation.name} --help`,
  })
}

function withHint({ input }: OfferedTool, problem: Problem): Problem {
  const field = problem.at?.field?.split('.')[0]
  if (problem.hint !== undefined || field === undefined) return problem
  const fields = Object.keys(input.properties ?? {})
  if (problem.code === 'unknown_field') {
    const hint = fields.length === 0 ? 'It takes no fields.' : `Its fields are ${fields.join(', ')}.`
    return { ...problem, hint }
  }
  const about = input.properties?.[field]?.description
  return about === undefined ? problem : { ...problem, hint: `${field}: ${about}` }
}
