import { type Kysely, sql } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import { type Change, readChange } from './change.ts'

/** Steps inside a change that another entry tells of, attempts that changed nothing, and readings that were kept. */
const NOT_CHANGES = ['import.begin', 'import.undo', 'import.failed', 'account.settle', 'segment.refresh']

/** Changes, the newest first, older than `before` where given. */
export async function readChanges(
  db: Kysely<StateTables>,
  page: { readonly limit: number; readonly before?: number | undefined },
): Promise<readonly Change[]> {
  const all = db.selectFrom('audit').selectAll().where('action', 'not in', NOT_CHANGES)
  const older = page.before === undefined ? all : all.where('id', '<', page.before)
  const rows = await older.orderBy('id', 'desc').limit(page.limit).execute()
  return rows.map(readChange)
}

export async function findChange(db: Kysely<StateTables>, id: number): Promise<Change | undefined> {
  const row = await db
    .selectFrom('audit')
    .selectAll()
    .where('action', 'not in', NOT_CHANGES)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : readChange(row)
}

export async function countChanges(db: Kysely<StateTables>): Promise<number> {
  const counted = await db
    .selectFrom('audit')
    .select((each) => each.fn.countAll<string | number>().as('total'))
    .where('action', 'not in', NOT_CHANGES)
    .executeTakeFirstOrThrow()
  return Number(counted.total)
}

/** Which changes do not stand: each with the undo that took it back and was not taken back itself. */
export async function undoneChanges(db: Kysely<StateTables>): Promise<ReadonlyMap<number, number>> {
  const undos = await db
    .selectFrom('audit')
    .select(['id', sql<number>`(detail->>'undoes')::int`.as('undoes')])
    .where(sql<boolean>`detail ? 'undoes'`)
    .orderBy('id', 'desc')
    .execute()
  const undone = new Map<number, number>()
  // The newest first: whether an undo stands is settled before the change it takes back is looked at.
  for (const { id, undoes } of undos) if (!undone.has(id)) undone.set(undoes, id)
  return undone
}
