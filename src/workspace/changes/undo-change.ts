import type { RunContext } from '../../operation.ts'
import { type Problem, ProblemError } from '../../problem.ts'
import type { Workspace } from '../workspace.ts'
import type { Change, UndoDetail } from './change.ts'
import { aboutOf, changeWords, reversalOf, whyNot } from './describe-change.ts'
import { findChange, readChanges, undoneChanges } from './read-changes.ts'

export interface Undone {
  readonly change: Change
  /** The undo itself: to be given to `undoChange` for doing it again. */
  readonly undo: Change
  /** Newer changes that stand and cannot be taken back, the newest first: they were left as they are. */
  readonly passedOver: readonly { readonly change: Change; readonly because: string }[]
}

/** How many changes are looked through for one that can be taken back. */
const LOOKED_THROUGH = 200

/** Takes back one change, or the newest that can be; throws a `ProblemError` with the reason when it cannot. */
export async function undoChange(workspace: Workspace, id: number | undefined, context: RunContext): Promise<Undone> {
  const { change, passedOver } = id === undefined ? await newest(workspace) : await given(workspace, id)
  const reversal = reversalOf(change)
  if (reversal === undefined) throw new Error(`nothing takes back ${change.action}`)
  const again = change.undoes !== undefined && !change.again
  const about: UndoDetail = { undoes: change.id, of: change.action, about: aboutOf(change), again }
  const record = (detail: Readonly<Record<string, unknown>>) => ({
    actor: context.actor,
    action: again ? 'change.redo' : 'change.undo',
    subject: change.subject,
    detail: { ...detail, ...about },
  })
  await reversal.undo(workspace, change, record, context)
  const undo = (await undoneChanges(workspace.state.db)).get(change.id)
  const recorded = undo === undefined ? undefined : await findChange(workspace.state.db, undo)
  if (recorded === undefined) throw new Error(`the undo of change ${change.id} was not recorded`)
  return { change, undo: recorded, passedOver }
}

async function given({ state: { db } }: Workspace, id: number) {
  const change = await findChange(db, id)
  const place = { at: { field: 'id', value: String(id) }, hint: 'See: brushwork change list.' }
  const refused = (code: string, message: string): never => {
    const problem: Problem = { code, message, ...place }
    throw new ProblemError([problem])
  }
  if (change === undefined) return refused('no_such_change', `There is no change ${id}.`)
  const undone = (await undoneChanges(db)).get(id)
  if (undone !== undefined)
    return refused('already_undone', `Change ${id} was taken back already, by change ${undone}.`)
  const because = await whyNot(db, change)
  if (because !== undefined) return refused('cannot_undo', `${changeWords(change)}: ${because}`)
  return { change, passedOver: [] }
}

/**
 * Undos are passed by: the last change is the last that stands and is none, so that undoing twice goes two steps back.
 * A kind of change that nothing takes back ends the search: what is older was done by somebody else, or long ago in
 * their mind, and is taken back only by its number.
 */
async function newest({ state: { db } }: Workspace) {
  const undone = await undoneChanges(db)
  const passedOver: { change: Change; because: string }[] = []
  for (const change of await readChanges(db, { limit: LOOKED_THROUGH })) {
    if (change.undoes !== undefined || undone.has(change.id)) continue
    const because = await whyNot(db, change)
    if (because === undefined) return { change, passedOver }
    passedOver.push({ change, because })
    if (reversalOf(change) === undefined) break
  }
  const problems = passedOver
    .slice(0, 5)
    .map(({ change, because }): Problem => ({ code: 'cannot_undo', message: `${changeWords(change)}: ${because}` }))
  throw new ProblemError(
    problems.length > 0 ? problems : [{ code: 'nothing_to_undo', message: 'There is no change to take back.' }],
  )
}
