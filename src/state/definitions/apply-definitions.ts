import { ProblemError } from '../../problem.ts'
import type { State } from '../state.ts'
import type { DefinitionFamily } from './definition-family.ts'
import { type DefinitionPlan, planDefinitions } from './plan-definitions.ts'

/**
 * Makes the definitions what the files under `dir` say, in one transaction with one audit entry, and tells what it
 * did. Throws a `ProblemError` with every problem of every file; then nothing has changed.
 */
export async function applyDefinitions(
  state: State,
  families: readonly DefinitionFamily[],
  dir: string,
  actor: string,
): Promise<DefinitionPlan> {
  const foreseen = await planDefinitions(state.db, families, dir)
  refuseProblems(foreseen)
  if (foreseen.definitions.every(({ change }) => change === 'unchanged')) return foreseen

  const detail: Record<string, string[]> = { created: [], changed: [], removed: [] }
  const entry = { actor, action: 'definitions.apply', subject: 'definitions', detail }
  return state.change(entry, async (tx) => {
    // Once more, now that nobody else's change can come between comparing and writing.
    const plan = await planDefinitions(tx, families, dir)
    refuseProblems(plan)
    const byFolder = new Map(families.map((family) => [family.folder, family]))
    for (const { folder, name, change, after } of plan.definitions) {
      const family = byFolder.get(folder)
      if (family === undefined || change === 'unchanged') continue
      if (change === 'removed') await family.remove(tx, name, actor)
      else if (after !== undefined) await family.save(tx, { name, body: after }, actor)
      detail[change]?.push(`${family.noun}:${name}`)
    }
    return plan
  })
}

function refuseProblems(plan: DefinitionPlan): void {
  if (plan.problems.length > 0) throw new ProblemError(plan.problems)
}
