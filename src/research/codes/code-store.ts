import { type Kysely, sql } from 'kysely'
import { type Problem, ProblemError } from '../../problem.ts'
import { didYouMean } from '../../segments/index.ts'
import type { StateTables } from '../../state/index.ts'
import type { Code } from '../evidence/evidence.ts'
import { readCodes } from '../evidence/read-decided.ts'

/**
 * Keeps other changes to codes waiting until this transaction ends, and gives those in use: what a change is checked
 * against (names, who stands under whom) cannot move under it.
 */
export async function lockCodes(tx: Kysely<StateTables>): Promise<readonly Code[]> {
  await sql`LOCK TABLE codes IN SHARE ROW EXCLUSIVE MODE`.execute(tx)
  return readCodes(tx)
}

/** The code of that name (capitals do not matter) or number (`#12`); throws a Problem where there is none. */
export function codeNamed(codes: readonly Code[], name: string, field: string): Code {
  const [found] = codesNamed(codes, [name], field)
  if (found === undefined) throw new Error('a code that was found is gone')
  return found
}

/** The codes of those names, each once; throws a Problem for each name that is none. */
export function codesNamed(codes: readonly Code[], names: readonly string[], field: string): readonly Code[] {
  const found = new Map<number, Code>()
  const problems: Problem[] = []
  for (const name of names) {
    const code = findCode(codes, name)
    if (code === undefined) problems.push(noSuchCode(codes, name, field))
    else found.set(code.id, code)
  }
  if (problems.length > 0) throw new ProblemError(problems)
  return [...found.values()]
}

export function findCode(codes: readonly Code[], name: string): Code | undefined {
  const asked = name.trim().toLowerCase()
  const number = /^#(\d+)$/.exec(asked)?.[1]
  return codes.find((code) => code.name.toLowerCase() === asked) ?? codes.find(({ id }) => String(id) === number)
}

function noSuchCode(codes: readonly Code[], name: string, field: string): Problem {
  const meant = didYouMean(
    name,
    codes.map((code) => code.name),
  )
  return {
    code: 'no_such_code',
    message: `There is no code “${name}”.`,
    at: { field, value: name },
    hint: meant ?? 'Make it first: brushwork code add NAME --type TYPE',
  }
}

/** A Problem where another code has that name already; capitals do not matter. */
export function nameTaken(codes: readonly Code[], name: string, own: number | null): Problem | undefined {
  const other = codes.find((code) => code.id !== own && code.name.toLowerCase() === name.toLowerCase())
  if (other === undefined) return undefined
  return {
    code: 'code_name_taken',
    message: `There is a code “${other.name}” already (${other.type}).`,
    at: { field: 'name', value: name },
    hint: 'Choose another name, or make one of both: brushwork code merge A --into B',
  }
}

/** A Problem where the code would stand under itself. */
export function parentProblem(codes: readonly Code[], own: Code, parent: Code): Problem | undefined {
  const byId = new Map(codes.map((code) => [code.id, code]))
  for (let above: Code | undefined = parent; above !== undefined; above = byId.get(above.parent ?? 0)) {
    if (above.id !== own.id) continue
    return {
      code: 'code_under_itself',
      message: `“${own.name}” cannot stand under “${parent.name}”, which stands under it.`,
      at: { field: 'parent', value: parent.name },
    }
  }
  return undefined
}
