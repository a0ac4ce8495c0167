import type { Market } from '../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import type { PartPair } from '../../statistics/index.ts'
import { RESPONSE_DAYS } from '../response/read-response.ts'
import { touchesOfScope } from '../response/touches-of-scope.ts'
import type { Candidate } from './candidate.ts'
import type { ComparedQuarters } from './compared-quarters.ts'

const WINDOW = RESPONSE_DAYS * 86_400_000
const MOST_CHANNELS = 12

/**
 * Of the companies touched through a channel after 14 silent days, those that began a touch or replied within 14 days: each
 * company once a quarter, seen from its first such touch. Of both quarters the last 14 days are left out, for what was touched
 * in them may not be answered yet. One statement, linear in the touches.
 */
export async function readAnswers(
  market: Market,
  run: Run,
  asked: { readonly quarters: ComparedQuarters; readonly channelsAside: readonly string[] },
  signal: AbortSignal,
): Promise<readonly Candidate[]> {
  const rows = await market.engine.rows(answersSql(run, asked.quarters, asked.channelsAside), { signal })
  return rows.map((row) => {
    const accounts = new Map<number, { -readonly [side in keyof PartPair]: PartPair[side] }>()
    const companies = (row.companies as unknown[][]).toSorted(([one], [other]) => Number(one) - Number(other))
    for (const [aid, place, answered] of companies) {
      const pair = accounts.get(Number(aid)) ?? { before: { hits: 0, size: 0 }, after: { hits: 0, size: 0 } }
      pair[Number(place) === 1 ? 'before' : 'after'] = { hits: Number(answered), size: 1 }
      accounts.set(Number(aid), pair)
    }
    return {
      about: 'channel',
      name: String(row.through),
      what: 'share of companies that answered',
      unit: 'share',
      of: 'companies touched through it',
      parts: [...accounts.values()],
    }
  })
}

function answersSql(run: Run, { before, after }: ComparedQuarters, aside: readonly string[]): Sql {
  const touches = touchesOfScope(run, { jobRole: undefined, from: before.from - WINDOW, until: after.until - 1 })
  const within = ({ from, until }: ComparedQuarters['before']): Sql =>
    sql`(millis >= ${value(from, 'Int64')} AND millis < ${value(until - WINDOW, 'Int64')})`
  const window = value(WINDOW, 'Int64')
  return sql`SELECT through, groupArray((aid, place, answered)) AS companies FROM (
SELECT aid, through, place, toUInt8(arrayExists(one -> one > ours AND one <= ours + ${window}, theirs)) AS answered FROM (
SELECT aid, through, place, ours, theirs FROM (
SELECT t_aid AS aid, through, place, min(millis) AS ours FROM (
SELECT t_aid, through, millis, multiIf(${within(before)}, 1, ${within(after)}, 2, 0) AS place FROM (${touches}) WHERE who = 'seller' AND through != '' AND NOT has(${value(aside, 'Array(String)')}, through)
) WHERE place > 0 GROUP BY t_aid, through, place
) AS o LEFT JOIN (SELECT t_aid AS b_aid, groupArray(millis) AS theirs FROM (${touches}) WHERE who = 'buyer' GROUP BY t_aid) AS b ON aid = b_aid
) WHERE NOT arrayExists(one -> one <= ours AND one >= ours - ${window}, theirs)
) GROUP BY through ORDER BY count() DESC, through LIMIT ${raw(String(MOST_CHANNELS))}`
}
