import { columnOf, source } from '../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../query/index.ts'
import { engagementsOf } from '../../roles/index.ts'
import type { Run } from '../../segments/index.ts'

/** What a touch is called that answers one: it is theirs, whoever began the conversation. */
const REPLIES = ['reply', 'replied', 'email reply', 'email_reply', 'reply received', 'response', 'antwort']

/**
 * SELECT of every dated touch with a known account in a stretch of time (milliseconds, both ends in): `t_aid` UInt32, `millis`
 * Int64, `through` String ('' where no channel is recorded), `who` ('buyer', 'seller' or 'unknown'). A reply is the buyer's.
 * With a job role only touches with such people. Linear in the touches.
 */
export function touchesOfScope(
  run: Run,
  { jobRole, from, until }: { readonly jobRole: string | undefined; readonly from: number; readonly until: number },
): Sql {
  const within = sql`millis BETWEEN ${value(from, 'Int64')} AND ${value(until, 'Int64')}`
  const isReply = (kind: Sql): Sql => sql`lower(${kind}) IN ${value(REPLIES, 'Array(String)')}`
  if (jobRole !== undefined) {
    return sql`SELECT aid AS t_aid, toUnixTimestamp64Milli(at) AS millis, channel AS through, if(${isReply(raw('touch_kind'))}, 'buyer', by) AS who
FROM (${engagementsOf(run)}) WHERE job_role = ${value(jobRole, 'String')} AND ${within}`
  }
  const rows = source(run.catalog, 'touches', run.asOf)
  const text = (name: string): Sql => sql`toString(ifNull(${columnOf(rows, run.catalog, 'touches', name)}, ''))`
  const at = columnOf(rows, run.catalog, 'touches', 'at')
  return sql`SELECT aid AS t_aid, ifNull(toUnixTimestamp64Milli(${at}), 0) AS millis, ${text('channel')} AS through,
multiIf(${isReply(text('kind'))}, 'buyer', ${text('initiated_by')} IN ('buyer', 'seller'), ${text('initiated_by')}, 'unknown') AS who
FROM ${rows.from} WHERE ${rows.where} AND aid != 0 AND isNotNull(${at}) AND ${within}`
}
