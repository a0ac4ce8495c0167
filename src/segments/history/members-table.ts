import type { Market } from '../../market-data/index.ts'
import { raw } from '../../query/index.ts'

const BITMAP = 'AggregateFunction(groupBitmap, UInt32)'

/**
 * What each refresh found, a row for each segment. The bitmaps are of accounts' numbers: who is in, who came and who
 * went since the refresh before, and which of these because the rule changed. `members_of` is the refresh whose
 * `members` hold: where nothing moved it is an earlier one, and the bitmaps of the row are empty.
 *
 * On a cluster the rows may stand whole on any node: nothing joins them on an account's shard. A statement gathers the
 * bitmaps first, or hands their accounts to the shards with GLOBAL IN.
 */
const MEMBERS = `CREATE TABLE IF NOT EXISTS segment_members (
  segment UInt32, refresh UInt32, members_of UInt32, compared Bool,
  members ${BITMAP}, entered ${BITMAP}, gone ${BITMAP}, by_rule ${BITMAP},
  accounts UInt32, carried UInt32, kept UInt64, unknown UInt64, total UInt64
) ENGINE = MergeTree ORDER BY (segment, refresh)`

const ready = new WeakSet<Market['engine']>()

/** Makes the table of members where it is not there yet. */
export async function ensureMembersTable(market: Market): Promise<void> {
  if (ready.has(market.engine)) return
  await market.engine.run(raw(MEMBERS))
  ready.add(market.engine)
}
