import type { Market } from '../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../query/index.ts'
import { type CheckedRule, openUnitScan, type Run } from '../../segments/index.ts'
import type { ClusterSums } from '../../statistics/index.ts'
import type { Period } from '../periods/period.ts'
import { touchesOfScope } from './touches-of-scope.ts'

/** Days in which an answer counts as one, and for which there must have been silence before. */
export const RESPONSE_DAYS = 14
const RESPONSE = RESPONSE_DAYS * 86_400_000

/** Touches of one period with accounts in the segment at its end. */
export interface TouchPeriod {
  readonly touches: number
  /** Accounts with a touch that they did not begin. */
  readonly reached: number
  /** Through any channel: without them nothing can be told. */
  readonly byBuyer: number
  readonly bySeller: number
}

/** What came of touches of ours through one channel. Each account once a period, seen from its first such touch. */
interface ChannelPeriod {
  /** Had been silent for 14 days. */
  readonly reached: number
  /** Of these, began a touch or replied within 14 days. */
  readonly responded: number
  /** Were in conversation with us already. */
  readonly inTalks: number
  /** Theirs bears the very time of ours, so nobody can say which came first. */
  readonly sameTime: number
}

export interface Response {
  readonly periods: readonly TouchPeriod[]
  readonly channels: readonly {
    readonly channel: string
    readonly periods: readonly ChannelPeriod[]
    /** Over the settled periods, accounts as clusters: members are accounts reached, hits those that responded. */
    readonly whole: ClusterSums
  }[]
}

interface AskedResponse {
  /** Who counts as reached, at a period's end. */
  readonly rule: CheckedRule | undefined
  /** Whose answers count, at the first touch: what they did after it must not make them members. */
  readonly companies: CheckedRule | undefined
  readonly jobRole: string | undefined
  readonly channel: string | undefined
  readonly periods: readonly Period[]
  /** As far as the touches are known, in milliseconds. */
  readonly known: number
  /** How many of the periods, from the first, have their 14 days behind them. */
  readonly settled: number
}

const TOUCHED = 0
const ANSWERED = 1

/** One statement; linear in the touches. */
export async function readResponse(
  market: Market,
  run: Run,
  asked: AskedResponse,
  signal: AbortSignal,
): Promise<Response> {
  const rows = await market.engine.rows(responseSql(run, asked), { signal })
  const numbers = rows.map((row) => ({
    part: Number(row.part),
    through: String(row.through),
    place: Number(row.place),
    a: Number(row.a),
    b: Number(row.b),
    c: Number(row.c),
    d: Number(row.d),
    sums: (row.sums as unknown[]).map(Number),
  }))
  const of = (part: number, through: string, place: number) =>
    numbers.find((row) => row.part === part && row.through === through && row.place === place)
  const channels = new Set(numbers.filter(({ part }) => part === ANSWERED).map(({ through }) => through))
  return {
    periods: asked.periods.map((_, place) => {
      const { a = 0, b = 0, c = 0, d = 0 } = of(TOUCHED, '', place + 1) ?? {}
      return { touches: a, reached: b, byBuyer: c, bySeller: d }
    }),
    channels: [...channels].map((channel) => {
      const [clusters = 0, size = 0, hits = 0, sizeSquared = 0, hitsSquared = 0, hitsTimesSize = 0] =
        of(ANSWERED, channel, 0)?.sums ?? []
      return {
        channel,
        periods: asked.periods.map((_, place) => {
          const { a = 0, b = 0, c = 0, d = 0 } = of(ANSWERED, channel, place + 1) ?? {}
          return { reached: a, responded: b, inTalks: c, sameTime: d }
        }),
        whole: { clusters, size, hits, sizeSquared, hitsSquared, hitsTimesSize },
      }
    }),
  }
}

function responseSql(run: Run, asked: AskedResponse): Sql {
  const { rule, companies, jobRole, channel, periods, known, settled } = asked
  const first = periods[0]?.from ?? 0
  const last = Math.min(known, (periods.at(-1)?.until ?? 0) - 1)
  const touches = touchesOfScope(run, { jobRole, from: first - RESPONSE, until: Math.min(known, last + RESPONSE) })
  const starts = value(
    periods.map(({ from }) => from),
    'Array(Int64)',
  )
  const ends = value(
    periods.map(({ until }) => Math.min(until - 1, last)),
    'Array(Int64)',
  )
  const place = sql`toUInt16(if(millis < ${value(first, 'Int64')} OR millis > ${value(last, 'Int64')}, 0, arrayCount(bound -> bound <= millis, ${starts})))`
  const through = channel === undefined ? raw('1') : sql`through = ${value(channel, 'String')}`
  const window = value(RESPONSE, 'Int64')
  const moment = (millis: Sql): Sql => sql`fromUnixTimestamp64Milli(${millis}, 'UTC')`
  const touched = sql`SELECT ${raw(String(TOUCHED))} AS part, t_aid AS aid, '' AS through, place, toUInt128(t_aid) * 65536 + place AS unit,
${moment(sql`arrayElement(${ends}, place)`)} AS moment, toUInt32(countIf(asked)) AS a, toUInt32(countIf(asked AND who != 'buyer') > 0) AS b, toUInt32(countIf(who = 'buyer')) AS c, toUInt32(countIf(who = 'seller')) AS d
FROM (SELECT t_aid, who, ${through} AS asked, ${place} AS place FROM (${touches})) WHERE place > 0 GROUP BY t_aid, place`
  // Theirs through any channel: who is called may answer by mail. Asked of one account at a time.
  const answered = sql`SELECT ${raw(String(ANSWERED))} AS part, aid, through, place, bitShiftLeft(toUInt128(cityHash64(through)), 64) + toUInt128(aid) * 65536 + place AS unit,
${moment(raw('ours'))} AS moment, toUInt32(quiet AND NOT together) AS a, toUInt32(a = 1 AND arrayExists(one -> one > ours AND one <= ours + ${window}, theirs)) AS b,
toUInt32(NOT quiet) AS c, toUInt32(quiet AND together) AS d FROM (
SELECT aid, through, place, ours, theirs, NOT arrayExists(one -> one < ours AND one >= ours - ${window}, theirs) AS quiet, has(theirs, ours) AS together FROM (
SELECT t_aid AS aid, through, place, min(millis) AS ours FROM (SELECT *, ${place} AS place FROM (${touches}) WHERE ${through}) WHERE place > 0 AND who = 'seller' GROUP BY t_aid, through, place
) AS o LEFT JOIN (SELECT t_aid AS b_aid, groupArray(millis) AS theirs FROM (${touches}) WHERE who = 'buyer' GROUP BY t_aid) AS b ON aid = b_aid)`
  const units = sql`${touched} UNION ALL ${answered}`
  const scan = rule === undefined && companies === undefined ? undefined : openUnitScan(run, { select: units })
  const holds = (one: CheckedRule | undefined): Sql =>
    one === undefined || scan === undefined ? raw('1') : sql`ifNull(${scan.verdict(one)}, 0)`
  const inside =
    rule === companies ? holds(rule) : sql`if(part = ${raw(String(TOUCHED))}, ${holds(rule)}, ${holds(companies)})`
  const from = scan === undefined ? sql`(${units})` : scan.from()
  const where = scan === undefined ? raw('1') : scan.where
  // Counted by period, and by account for the clusters of the whole: `place` is 0 there. Both from one reading.
  const size = sql`sumIf(a, place <= ${value(settled, 'UInt16')})`
  const hit = sql`sumIf(b, place <= ${value(settled, 'UInt16')})`
  return sql`SELECT part, through, place, sum(s_a) AS a, sum(s_b) AS b, sum(s_c) AS c, sum(s_d) AS d,
[toFloat64(countIf(size > 0)), sum(size), sum(hit), sum(size * size), sum(hit * hit), sum(size * hit)] AS sums FROM (
SELECT part, through, place, aid, sum(a) AS s_a, sum(b) AS s_b, sum(c) AS s_c, sum(d) AS s_d, toFloat64(${size}) AS size, toFloat64(${hit}) AS hit
FROM ${from} WHERE ${where} AND ${inside} = 1 GROUP BY GROUPING SETS ((part, through, place), (part, through, aid))
) GROUP BY part, through, place`
}

/** How many periods, from the first, ended so long ago that whoever was touched has had the days to answer. */
export function settledPeriods(periods: readonly Period[], known: number): number {
  return periods.filter(({ until }) => until - 1 + RESPONSE_DAYS * 86_400_000 <= known).length
}
