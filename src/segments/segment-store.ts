import { type Kysely, sql } from 'kysely'
import type { StateTables } from '../state/index.ts'
import { leastUsedColour } from './segment-colour.ts'

/** A saved segment, as it is now. */
export interface SavedSegment {
  readonly id: number
  readonly name: string
  readonly subject: 'account' | 'contact'
  readonly rule: string
  readonly note: string | null
  /** Number of the pigment it is drawn with, 0 to 7; given when it is made and kept. */
  readonly colour: number
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
}

export interface SegmentVersion {
  readonly version: number
  readonly name: string
  readonly rule: string
  readonly at: Date
  readonly actor: string
  /** When the segment was deleted, where this version was the last then. */
  readonly endedAt: Date | null
}

/** The database, or the transaction of a change. */
type Db = Kysely<StateTables>

/** Every living segment, by name. */
export async function listSegments(db: Db): Promise<readonly SavedSegment[]> {
  const rows = await db.selectFrom('segments').selectAll().execute()
  // Sorted here: every database has its own opinion about hyphens.
  return rows
    .map(({ created_at, updated_at, ...segment }) => ({ ...segment, createdAt: created_at, updatedAt: updated_at }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

/**
 * Keeps other changes to segments waiting until this transaction ends, and gives the segments as they stand:
 * what a change is checked against (unique names, who uses whom) cannot move under it.
 */
export async function lockSegments(tx: Db): Promise<readonly SavedSegment[]> {
  await sql`LOCK TABLE segments IN SHARE ROW EXCLUSIVE MODE`.execute(tx)
  return listSegments(tx)
}

export async function segmentVersions(db: Db, id: number): Promise<readonly SegmentVersion[]> {
  return db
    .selectFrom('segment_versions')
    .select(['version', 'name', 'rule', 'at', 'actor', 'ended_at as endedAt'])
    .where('segment_id', '=', id)
    .orderBy('version', 'desc')
    .execute()
}

export interface NewSegment {
  readonly name: string
  readonly subject: 'account' | 'contact'
  readonly rule: string
  readonly note: string | null
  /** The least used one when left out. */
  readonly colour?: number | undefined
}

export async function insertSegment(tx: Db, segment: NewSegment, stamp: Stamp): Promise<SavedSegment> {
  const colour = segment.colour ?? (await freeColour(tx))
  const { id } = await tx
    .insertInto('segments')
    .values({ ...segment, colour, version: 1, created_at: stamp.at, updated_at: stamp.at })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordVersion(tx, { id, version: 1, ...segment }, stamp)
  return { id, ...segment, colour, version: 1, createdAt: stamp.at, updatedAt: stamp.at }
}

/** The next version of a segment: its name, rule, subject, note or colour changed. */
export async function updateSegment(
  tx: Db,
  segment: SavedSegment,
  change: Partial<NewSegment>,
  stamp: Stamp,
): Promise<SavedSegment> {
  const colour = change.colour ?? segment.colour
  const next = { ...segment, ...change, colour, version: segment.version + 1, updatedAt: stamp.at }
  const { name, subject, rule, note, version } = next
  await tx
    .updateTable('segments')
    .set({ name, subject, rule, note, colour, version, updated_at: stamp.at })
    .where('id', '=', segment.id)
    .execute()
  await recordVersion(tx, next, stamp)
  return next
}

async function freeColour(tx: Db): Promise<number> {
  const taken = await tx.selectFrom('segments').select('colour').execute()
  return leastUsedColour(taken.map((row) => row.colour))
}

/** Brings a deleted segment back as what it was: its versions go on where they ended. */
export async function restoreSegment(
  tx: Db,
  segment: Omit<SavedSegment, 'version' | 'updatedAt'>,
  stamp: Stamp,
): Promise<void> {
  const { createdAt, ...kept } = segment
  const last = await tx
    .selectFrom('segment_versions')
    .select((each) => each.fn.max<number>('version').as('version'))
    .where('segment_id', '=', segment.id)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  await tx
    .insertInto('segments')
    .values({ ...kept, version, created_at: createdAt, updated_at: stamp.at })
    .execute()
  await recordVersion(tx, { ...kept, version }, stamp)
}

/** Its versions stay on record, the last with the moment at which it ended. */
export async function deleteSegment(tx: Db, id: number, at: Date): Promise<void> {
  const ended = await tx.deleteFrom('segments').where('id', '=', id).returning('version').executeTakeFirst()
  if (ended === undefined) return
  const versions = tx.updateTable('segment_versions').where('segment_id', '=', id)
  await versions.where('version', '=', ended.version).set({ ended_at: at }).execute()
}

/** Who makes a change, and when. */
export interface Stamp {
  readonly actor: string
  readonly at: Date
}

async function recordVersion(
  tx: Db,
  segment: { id: number; version: number; name: string; rule: string },
  stamp: Stamp,
): Promise<void> {
  const { id: segment_id, version, name, rule } = segment
  await tx
    .insertInto('segment_versions')
    .values({ segment_id, version, name, rule, ...stamp })
    .execute()
}
