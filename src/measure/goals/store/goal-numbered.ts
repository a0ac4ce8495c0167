import type { Kysely } from 'kysely'
import { refuse } from '../../../problem.ts'
import type { StateTables } from '../../../state/index.ts'
import { type Goal, readGoals } from './goal-store.ts'

/** The goal of that number; throws a Problem where there is none. */
export async function goalNumbered(db: Kysely<StateTables>, id: number): Promise<Goal> {
  const goal = (await readGoals(db)).find((each) => each.id === id)
  if (goal !== undefined) return goal
  return refuse('no_such_goal', `There is no goal #${id}.`, {
    at: { field: 'goal', value: String(id) },
    hint: 'See the goals with: brushwork goal list',
  })
}
