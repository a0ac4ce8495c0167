import type { Kysely } from 'kysely'
import { listSegments, type SavedSegment } from '../../../segments/index.ts'
import type { StateTables } from '../../../state/index.ts'

/** A goal as somebody set it. Amounts are in the workspace's currency. */
export interface StoredGoal {
  readonly id: number
  /** Null: the whole market. */
  readonly segmentId: number | null
  readonly measure: string
  readonly period: string
  readonly target: number
  readonly owner: string | null
  readonly budget: number | null
  readonly spent: number | null
  readonly note: string | null
  readonly actor: string
  readonly at: Date
}

/** A goal with the segment that it is for. */
export interface Goal extends StoredGoal {
  /** The saved segment; undefined for the whole market, and where the segment was removed. */
  readonly segment: SavedSegment | undefined
  /** Its name, or its last one where it was removed; null for the whole market. */
  readonly segmentName: string | null
  readonly removed: boolean
}

type Db = Kysely<StateTables>

/** Every goal, in the order in which they were first set. Two or three statements. */
export async function readGoals(db: Db): Promise<readonly Goal[]> {
  const rows = await db.selectFrom('goals').selectAll().orderBy('id').execute()
  const segments = new Map((await listSegments(db)).map((segment) => [segment.id, segment]))
  const gone = rows.flatMap(({ segment_id: id }) => (id === null || segments.has(id) ? [] : [id]))
  const names = await lastNames(db, [...new Set(gone)])
  return rows.map(({ segment_id: segmentId, ...row }) => {
    const segment = segmentId === null ? undefined : segments.get(segmentId)
    const removed = segmentId !== null && segment === undefined
    return {
      ...row,
      segmentId,
      segment,
      segmentName: segmentId === null ? null : (segment?.name ?? names.get(segmentId) ?? `#${segmentId}`),
      removed,
    }
  })
}

async function lastNames(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  const versions = await db
    .selectFrom('segment_versions')
    .select(['segment_id', 'name'])
    .where('segment_id', 'in', ids)
    .orderBy('version')
    .execute()
  return new Map(versions.map(({ segment_id: id, name }) => [id, name]))
}

/** What a goal is of: there is one for each. */
export interface GoalKey {
  readonly segmentId: number | null
  readonly measure: string
  readonly period: string
}

export async function findGoal(db: Db, { segmentId, measure, period }: GoalKey): Promise<StoredGoal | undefined> {
  const row = await db
    .selectFrom('goals')
    .selectAll()
    .where('segment_id', segmentId === null ? 'is' : '=', segmentId)
    .where('measure', '=', measure)
    .where('period', '=', period)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { segment_id: _, ...rest } = row
  return { ...rest, segmentId }
}

export type GoalFigures = Pick<StoredGoal, 'target' | 'owner' | 'budget' | 'spent' | 'note'>

/** Sets it, in place of the one that there is of the same figure. */
export async function writeGoal(
  tx: Db,
  key: GoalKey,
  figures: GoalFigures,
  stamp: { readonly actor: string; readonly at: Date },
): Promise<number> {
  const standing = await findGoal(tx, key)
  if (standing !== undefined) {
    await tx
      .updateTable('goals')
      .set({ ...figures, ...stamp })
      .where('id', '=', standing.id)
      .execute()
    return standing.id
  }
  const { segmentId: segment_id, measure, period } = key
  const { id } = await tx
    .insertInto('goals')
    .values({ segment_id, measure, period, ...figures, ...stamp })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
