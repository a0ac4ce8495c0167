import type { Kysely } from 'kysely'
import { listSegments, type SavedSegment } from '../../segments/index.ts'
import type { StateTables } from '../../state/index.ts'

type Db = Kysely<StateTables>

/** The segments that people chose to go after, in their order; one that was deleted since is none. */
export async function chosenSegments(db: Db): Promise<readonly SavedSegment[]> {
  const rows = await db.selectFrom('chosen_segments').select('segment_id').orderBy('position').orderBy('id').execute()
  if (rows.length === 0) return []
  const saved = new Map((await listSegments(db)).map((segment) => [segment.id, segment]))
  return rows.flatMap(({ segment_id }) => saved.get(segment_id) ?? [])
}

/** Puts a choice in the place of the one there was. */
export async function writeChosen(
  tx: Db,
  segments: readonly number[],
  { actor, at }: { readonly actor: string; readonly at: Date },
): Promise<void> {
  await tx.deleteFrom('chosen_segments').execute()
  if (segments.length === 0) return
  const rows = segments.map((segment_id, place) => ({ segment_id, position: place + 1, actor, at }))
  await tx.insertInto('chosen_segments').values(rows).execute()
}
