import { sql } from 'kysely'
import type { Market } from '../../market-data/index.ts'
import { refuse } from '../../problem.ts'
import type { SavedSegment } from '../../segments/index.ts'
import { changeRows, type Reversal, rowsReversal } from '../../state/index.ts'
import { chosenSegments, writeChosen } from './chosen-segments.ts'

const ACTION = 'brief.choose'

/** How a choice is told and taken back. */
export const chooseReversal: Reversal<Market> = rowsReversal<Market>(ACTION, ({ detail }) =>
  typeof detail.words === 'string' ? detail.words : 'Chose the segments of the brief',
)

/** Chooses these segments, in this order, in the place of those there were. False where they are chosen already. */
export async function chooseSegments(
  { state, clock }: Market,
  segments: readonly SavedSegment[],
  actor: string,
): Promise<boolean> {
  const before = await chosenSegments(state.db)
  if (before.length === segments.length && before.every(({ id }, place) => id === segments[place]?.id)) return false
  const rows = await idsOf(state.db)
  const names = segments.map(({ name }) => name).join(', ')
  const words = segments.length === 0 ? 'Chose no segment to go after' : `Chose to go after ${names}`
  await changeRows(
    state,
    { actor, action: ACTION, subject: 'brief', detail: { words } },
    rows.map((id) => ({ table: 'chosen_segments', column: 'id', value: id })),
    async (tx) => {
      await sql`LOCK TABLE chosen_segments IN SHARE ROW EXCLUSIVE MODE`.execute(tx)
      // What would be replaced unseen could not be taken back.
      if ((await idsOf(tx)).join() !== rows.join()) {
        refuse('chosen_meanwhile', 'Somebody else chose segments at the same moment.', {
          hint: 'Look at them with brushwork brief, and choose again.',
        })
      }
      await writeChosen(
        tx,
        segments.map(({ id }) => id),
        { actor, at: clock() },
      )
      return idsOf(tx)
    },
    (made) => made.map((id) => ({ table: 'chosen_segments', column: 'id', value: id })),
  )
  return true
}

async function idsOf(db: Market['state']['db']): Promise<readonly number[]> {
  const rows = await db.selectFrom('chosen_segments').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
