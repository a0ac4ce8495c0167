import { queryToTree } from '../builder/query-to-tree.ts'
import type { DraftState } from '../draft/draft-state.ts'

/** Why the rule cannot be saved as it stands; undefined when it can. */
export function saveObstacle(state: DraftState, counting: boolean, name: string): string | undefined {
  if (counting) return undefined
  if (state.text.trim() === '') return 'Add a condition first.'
  if (state.problems.length > 0) return 'The rule needs mending first.'
  return name === '' ? 'Give it a name.' : undefined
}

/** Rows in which something is still to be chosen are no part of the rule: said before it is saved. */
export function unfinishedRemark({ query, source }: DraftState): string | undefined {
  if (source !== 'builder') return undefined
  const { unfinished } = queryToTree(query)
  if (unfinished.length === 0) return undefined
  return unfinished.length === 1
    ? 'One condition is unfinished and is left out.'
    : `${unfinished.length} conditions are unfinished and are left out.`
}
