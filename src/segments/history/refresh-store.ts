import { type Kysely, sql } from 'kysely'
import type { StateTables } from '../../state/index.ts'
import type { Merges } from './carried-members.ts'

/** The database, or the transaction of a change. */
type Db = Kysely<StateTables>

/** A segment's version by numbers. */
export type VersionOf = readonly [segment: number, version: number]

/** What a refresh found about one segment. */
export interface KeptSize {
  readonly segment: number
  readonly refresh: number
  readonly at: Date
  readonly version: number
  /** The versions of the segments that its rule asked for, directly or through others. */
  readonly uses: readonly VersionOf[]
  /** The refresh whose members these are. */
  readonly membersOf: number
  readonly accounts: number
  /** Only for a rule about people; `unknown` and `total` count people then. */
  readonly people: number | null
  readonly unknown: number
  readonly total: number
  /** Absent for the first refresh of a segment. */
  readonly compared: Compared | null
}

/** Against the refresh before: `carried` + `entered` − `left` = the accounts of this one. */
export interface Compared {
  readonly refresh: number
  /** Accounts of the refresh before, as merged accounts are counted now. */
  readonly carried: number
  readonly entered: number
  readonly left: number
  readonly ruleChanged: boolean
  /** Of those, the ones that moved because the rule changed; null where the old rule can no longer be asked. */
  readonly enteredByRule: number | null
  readonly leftByRule: number | null
}

/** The number of the next refresh; one that is never kept leaves a gap. */
export async function nextRefresh(db: Db): Promise<number> {
  const { rows } = await sql<{
    id: string
  }>`SELECT nextval(pg_get_serial_sequence('segment_refreshes', 'id')) AS id`.execute(db)
  return Number(rows[0]?.id)
}

/** Keeps other refreshes waiting until this transaction ends. */
export async function lockRefreshes(tx: Db): Promise<void> {
  await sql`LOCK TABLE segment_refreshes IN SHARE ROW EXCLUSIVE MODE`.execute(tx)
}

export async function insertRefresh(
  tx: Db,
  refresh: { readonly id: number; readonly at: Date; readonly actor: string; readonly merges: Merges },
  found: readonly Omit<KeptSize, 'refresh' | 'at'>[],
): Promise<void> {
  await tx
    .insertInto('segment_refreshes')
    .values({ ...refresh, merges: JSON.stringify(refresh.merges) })
    .execute()
  const rows = found.map(({ segment, version, uses, membersOf, accounts, people, unknown, total, compared }) => ({
    segment_id: segment,
    refresh_id: refresh.id,
    version,
    uses: JSON.stringify(uses),
    members_id: membersOf,
    accounts,
    people,
    unknown,
    total,
    before_id: compared?.refresh ?? null,
    carried: compared?.carried ?? null,
    entered: compared?.entered ?? null,
    gone: compared?.left ?? null,
    rule_changed: compared?.ruleChanged ?? false,
    entered_by_rule: compared?.enteredByRule ?? null,
    gone_by_rule: compared?.leftByRule ?? null,
  }))
  // A statement takes at most 65,535 values.
  for (let start = 0; start < rows.length; start += 1000) {
    await tx
      .insertInto('segment_sizes')
      .values(rows.slice(start, start + 1000))
      .execute()
  }
}

/** The last refresh of each segment. */
export async function lastSizes(db: Db): Promise<ReadonlyMap<number, KeptSize>> {
  const rows = await sizes(db)
    .distinctOn('segment_sizes.segment_id')
    .orderBy('segment_sizes.segment_id')
    .orderBy('segment_sizes.refresh_id', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.segment_id, keptSize(row)]))
}

/** The refreshes of a segment, the newest first. */
export async function sizesOf(
  db: Db,
  segment: number,
  page: { readonly limit?: number; readonly from?: Date; readonly until?: Date } = {},
): Promise<readonly KeptSize[]> {
  let rows = sizes(db).where('segment_id', '=', segment).orderBy('refresh_id', 'desc')
  if (page.from !== undefined) rows = rows.where('segment_refreshes.at', '>=', page.from)
  if (page.until !== undefined) rows = rows.where('segment_refreshes.at', '<=', page.until)
  if (page.limit !== undefined) rows = rows.limit(page.limit)
  return (await rows.execute()).map(keptSize)
}

/** How often a segment was refreshed, and when first. */
export async function keptSince(
  db: Db,
  segment: number,
): Promise<{ readonly count: number; readonly since: Date | null }> {
  const row = await db
    .selectFrom('segment_sizes')
    .innerJoin('segment_refreshes', 'segment_refreshes.id', 'segment_sizes.refresh_id')
    .where('segment_id', '=', segment)
    .select((each) => [
      each.fn.countAll<string | number>().as('count'),
      each.fn.min<Date | null>('segment_refreshes.at').as('since'),
    ])
    .executeTakeFirst()
  return { count: Number(row?.count ?? 0), since: row?.since ?? null }
}

/** The merged accounts as they stood at some refreshes. */
export async function mergesAt(db: Db, refreshes: readonly number[]): Promise<ReadonlyMap<number, Merges>> {
  if (refreshes.length === 0) return new Map()
  const rows = await db
    .selectFrom('segment_refreshes')
    .select(['id', 'merges'])
    .where('id', 'in', [...new Set(refreshes)])
    .execute()
  return new Map(rows.map(({ id, merges }) => [id, merges as Merges]))
}

function sizes(db: Db) {
  return db
    .selectFrom('segment_sizes')
    .innerJoin('segment_refreshes', 'segment_refreshes.id', 'segment_sizes.refresh_id')
    .selectAll('segment_sizes')
    .select('segment_refreshes.at')
}

type SizeRow = Awaited<ReturnType<ReturnType<typeof sizes>['execute']>>[number]

function keptSize(row: SizeRow): KeptSize {
  return {
    segment: row.segment_id,
    refresh: row.refresh_id,
    at: row.at,
    version: row.version,
    uses: row.uses as readonly VersionOf[],
    membersOf: row.members_id,
    accounts: row.accounts,
    people: row.people,
    unknown: row.unknown,
    total: row.total,
    compared:
      row.before_id === null
        ? null
        : {
            refresh: row.before_id,
            carried: row.carried ?? 0,
            entered: row.entered ?? 0,
            left: row.gone ?? 0,
            ruleChanged: row.rule_changed,
            enteredByRule: row.entered_by_rule,
            leftByRule: row.gone_by_rule,
          },
  }
}
