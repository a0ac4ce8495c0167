import type { Market } from '../../market-data/index.ts'
import { sql, value } from '../../query/index.ts'
import { ensureMembersTable } from './members-table.ts'

/** Since when an account is in a segment, as far as it is kept. */
export interface MemberSince {
  /** The refresh that found it come in. */
  readonly at: Date
  /** It was in at the first refresh already: it came then or before. */
  readonly orBefore: boolean
}

/**
 * For each segment (by number) that an account was in at its last refresh: since when. An account that came, went and
 * came again counts from the last time. One pass over the kept bitmaps, of which nothing but this account is read.
 */
export async function memberSince(
  market: Market,
  aid: number,
  signal?: AbortSignal,
): Promise<ReadonlyMap<number, MemberSince>> {
  const rows = await market.state.db.selectFrom('segment_refreshes').select(['id', 'at']).execute()
  if (rows.length === 0) return new Map()
  await ensureMembersTable(market)
  const kept = new Map(rows.map(({ id, at }) => [id, at]))
  const account = sql`${value(aid, 'UInt32')}`
  // An account that stands for a merged one may be in without having come: it counts from where it is found first.
  const found = await market.engine.rows<{ segment: number; came: number; went: number; first: number }>(
    sql`SELECT segment, maxIf(refresh, bitmapContains(entered, ${account})) AS came,
maxIf(refresh, bitmapContains(gone, ${account})) AS went, minIf(refresh, bitmapContains(members, ${account})) AS first
FROM segment_members WHERE refresh IN (SELECT arrayJoin(${value([...kept.keys()], 'Array(UInt32)')}))
GROUP BY segment HAVING first > 0 AND went <= came`,
    signal === undefined ? {} : { signal },
  )
  return new Map(
    found.flatMap(({ segment, came, first }) => {
      const at = kept.get(came > 0 ? came : first)
      return at === undefined ? [] : [[segment, { at, orBefore: came === 0 }] as const]
    }),
  )
}
