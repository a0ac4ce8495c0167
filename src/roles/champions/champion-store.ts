import type { Kysely } from 'kysely'
import type { StateTables } from '../../state/index.ts'

type Db = Kysely<StateTables>

/** Stands for the whole market where a segment's number is asked for. */
export const WHOLE_MARKET = 0

/** The role that people settled on as the champion of a segment. */
export interface ChampionDecision {
  readonly role: string
  /** What the data recommended then; null where nothing. */
  readonly recommended: string | null
  readonly reason: string
  readonly by: string
  readonly at: Date
}

/** Settled against what the data recommended, or where they recommended nothing. */
export function isOverruled({ role, recommended }: ChampionDecision): boolean {
  return role !== recommended
}

/** Of a segment by its number, or of the whole market; undefined where nobody settled on one. */
export async function readChampion(db: Db, segment: number): Promise<ChampionDecision | undefined> {
  const row = await db.selectFrom('champions').selectAll().where('segment_id', '=', segment).executeTakeFirst()
  if (row === undefined) return undefined
  const { role, recommended, reason, actor, at } = row
  return { role, recommended, reason, by: actor, at }
}

/** Puts a decision in the place of the one there was; without one the segment is released. */
export async function writeChampion(tx: Db, segment: number, decision: ChampionDecision | undefined): Promise<void> {
  await tx.deleteFrom('champions').where('segment_id', '=', segment).execute()
  if (decision === undefined) return
  const { role, recommended, reason, by, at } = decision
  await tx.insertInto('champions').values({ segment_id: segment, role, recommended, reason, actor: by, at }).execute()
}
