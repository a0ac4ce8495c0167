import type { Kysely } from 'kysely'
import type { Market } from '../../market-data/index.ts'
import { type RecordedChange, type Reversal, refuseUndo, type StateTables } from '../../state/index.ts'
import { deleteAct, findAct, type StoredAct, writeAct } from './act-store.ts'

/** An act as an audit entry holds it. */
type NotedAct = Omit<StoredAct, 'at'> & { readonly at: string }

export function notedAct({ at, ...act }: StoredAct): NotedAct {
  return { ...act, at: at.toISOString() }
}

/** How a noted act is taken back, and an act taken back comes again. */
export const reverseNote: Reversal<Market> = {
  action: 'champion.note',
  words: (change) => {
    const { after, before } = sidesOf(change)
    const act = after ?? before
    if (act === null) return 'Noted an act'
    const { name } = change.detail
    return `Noted an act of ${typeof name === 'string' ? name : act.person}: ${act.act}`
  },
  refusal,
  undo: async ({ state }, change, record) => {
    const { before, after } = sidesOf(change)
    await state.change(record({ ...change.detail, before: after, after: before }), async (tx) => {
      refuseUndo(await refusal(tx, change))
      if (after !== null) await deleteAct(tx, after.id)
      if (before !== null) await writeAct(tx, { ...before, at: new Date(before.at) })
    })
  },
}

async function refusal(db: Kysely<StateTables>, change: RecordedChange): Promise<string | undefined> {
  const { before, after } = sidesOf(change)
  const act = after ?? before
  if (act === null) return 'This change was recorded without what was there before.'
  const there = (await findAct(db, act.id)) !== undefined
  if (after !== null && !there) return 'The note is gone already.'
  return before !== null && there ? 'The note is there again already.' : undefined
}

function sidesOf({ detail }: RecordedChange): { readonly before: NotedAct | null; readonly after: NotedAct | null } {
  const { before, after } = detail as { before?: NotedAct | null; after?: NotedAct | null }
  return { before: before ?? null, after: after ?? null }
}
