import type { Market } from '../../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../../query/index.ts'
import { type MarketMoney, openUnitScan, type Run } from '../../../segments/index.ts'
import type { ClusterSums, ClusterTotals } from '../../../statistics/index.ts'
import { periodPlace } from '../../flows/read-flows.ts'
import type { Period } from '../../periods/period.ts'
import { endsOf } from '../stock/moments.ts'
import type { TrendScope } from '../trend-scope.ts'
import { dealsOfScope } from './deal-scope.ts'

/** The deals of one period. Accounts are the clusters; a deal of nobody known is one by itself. */
export interface DealPeriod {
  /** Of accounts in the segment at the period's end. */
  readonly opened: number
  /** Closed in the period: hits are those won. */
  readonly closed: ClusterSums
  /** Of those won: what they brought, and how many say it; the days they took, and how many say that. */
  readonly amounts: ClusterTotals
  readonly days: ClusterTotals
  /** Opened in the period by accounts in the segment on that day: hits are those won since. */
  readonly begun: ClusterSums
  /** Of those won since, how many were closed later than the horizon allows. */
  readonly wonLate: number
}

const NO_SUMS: ClusterSums = { clusters: 0, size: 0, hits: 0, sizeSquared: 0, hitsSquared: 0, hitsTimesSize: 0 }
const NOTHING: DealPeriod = {
  opened: 0,
  closed: NO_SUMS,
  amounts: { totals: [], sizes: [] },
  days: { totals: [], sizes: [] },
  begun: NO_SUMS,
  wonLate: 0,
}

export interface AskedDeals {
  readonly scope: TrendScope
  readonly periods: readonly Period[]
  readonly money: MarketMoney
  /** Days in which nine of ten deals close. */
  readonly horizon: number | null
}

/** One entry a period, in one statement; linear in the deals. */
export async function readDeals(
  market: Market,
  run: Run,
  asked: AskedDeals,
  signal: AbortSignal,
): Promise<readonly DealPeriod[]> {
  const rows = await market.engine.rows(dealsSql(run, asked), { signal })
  return asked.periods.map((_, place) => {
    const of = (part: number) => rows.find((row) => Number(row.period) === place + 1 && Number(row.part) === part)
    const [ended, begun] = [of(ENDED), of(BEGUN)]
    return {
      ...NOTHING,
      ...(ended === undefined
        ? {}
        : {
            opened: Number(ended.opened),
            closed: sumsOf(ended.sums),
            amounts: totalsOf(ended.amounts),
            days: totalsOf(ended.days),
          }),
      ...(begun === undefined ? {} : { begun: sumsOf(begun.sums), wonLate: Number(begun.late) }),
    }
  })
}

/** What a row of the statement is about. */
const ENDED = 0
const BEGUN = 1

function sumsOf(given: unknown): ClusterSums {
  const [clusters = 0, size = 0, hits = 0, sizeSquared = 0, hitsSquared = 0, hitsTimesSize = 0] = (
    given as unknown[]
  ).map(Number)
  return { clusters, size, hits, sizeSquared, hitsSquared, hitsTimesSize }
}

function totalsOf(given: unknown): ClusterTotals {
  const pairs = given as unknown[][]
  return { totals: pairs.map((pair) => Number(pair[0])), sizes: pairs.map((pair) => Number(pair[1])) }
}

function dealsSql(run: Run, { scope, periods, money, horizon }: AskedDeals): Sql {
  const deals = dealsOfScope(run, scope, money)
  const ends = value(endsOf(periods, run).slice(1), 'Array(Int64)')
  const place = (at: string): Sql => periodPlace(periods, raw(at))
  const days = raw('(toUnixTimestamp64Milli(closing) - toUnixTimestamp64Milli(opening)) / 86400000')
  const late = horizon === null ? raw('0') : sql`ifNull(${days} > ${value(horizon, 'Float64')}, 0)`
  const none = raw('toUInt8(0)')
  const row = (part: number, period: Sql, figures: Readonly<Record<string, Sql>>): Sql =>
    sql`SELECT ${raw(String(part))} AS part, aid, deal_row, opening, ${period} AS period,
toUInt8(${figures.size ?? none}) AS f_size, toUInt8(${figures.hit ?? none}) AS f_hit, toUInt8(${figures.opened ?? none}) AS f_opened, toUInt8(${figures.late ?? none}) AS f_late,
toUInt8(${figures.priced ?? none}) AS f_priced, toFloat64(${figures.amount ?? none}) AS f_amount, toUInt8(${figures.timed ?? none}) AS f_timed, toFloat64(${figures.days ?? none}) AS f_days
FROM (${deals})`
  const isWon = raw(`ifNull(ended = 'won', 0)`)
  const timed = sql`(${isWon} AND ifNull(${days} >= 0, 0))`
  const parts = sql`${row(ENDED, sql`if(ifNull(ended IN ('won', 'lost'), 0), ${place('closing')}, 0)`, {
    size: raw('1'),
    hit: isWon,
    priced: sql`${isWon} AND isNotNull(amounting)`,
    amount: sql`if(${isWon}, ifNull(amounting, 0), 0)`,
    timed,
    days: sql`if(${timed}, ifNull(${days}, 0), 0)`,
  })} UNION ALL ${row(ENDED, place('opening'), { opened: raw('1') })}
UNION ALL ${row(BEGUN, sql`if(isNull(ended), 0, ${place('opening')})`, { size: raw('1'), hit: isWon, late: sql`${isWon} AND ${late}` })}`
  // Ended deals of an account are seen from the period's end together; each begun one from its own opening. A deal of
  // nobody known is a cluster by itself.
  const alone = raw(`aid = 0 OR part = ${BEGUN}`)
  const units = sql`SELECT part, aid, period, if(${alone}, any(deal_row), toUInt128(aid) * 65536 + period) AS unit,
if(part = ${raw(String(BEGUN))}, assumeNotNull(any(opening)), fromUnixTimestamp64Milli(arrayElement(${ends}, period), 'UTC')) AS moment,
sum(f_size) AS size, sum(f_hit) AS hit, sum(f_opened) AS opened, sum(f_late) AS late, sum(f_priced) AS priced, sum(f_amount) AS amount, sum(f_timed) AS timed, sum(f_days) AS days
FROM (${parts}) WHERE period > 0 GROUP BY part, aid, period, if(${alone}, deal_row, toUInt128(0)) AS own`
  const rule = scope.companies
  const scan = rule === undefined ? undefined : openUnitScan(run, { select: units })
  const inside = rule === undefined || scan === undefined ? raw('1') : sql`ifNull(${scan.verdict(rule)}, 0)`
  const from = scan === undefined ? sql`(${units})` : scan.from()
  const where = scan === undefined ? raw('1') : scan.where
  const figures = raw(
    ['size', 'hit', 'opened', 'late', 'priced', 'amount', 'timed', 'days']
      .map((name) => `sum(${name}) AS s_${name}`)
      .join(', '),
  )
  // In a settled order, so that drawing from them gives the same limits each time.
  return sql`SELECT part, period, sum(s_opened) AS opened, sum(s_late) AS late,
[toFloat64(countIf(s_size > 0)), sum(s_size), sum(s_hit), sum(pow(s_size, 2)), sum(pow(s_hit, 2)), sum(s_size * s_hit)] AS sums,
arraySort(groupArrayIf((s_amount, toFloat64(s_priced)), s_priced > 0)) AS amounts, arraySort(groupArrayIf((s_days, toFloat64(s_timed)), s_timed > 0)) AS days FROM (
SELECT part, period, if(aid = 0, unit, toUInt128(aid)) AS cluster, ${figures} FROM ${from} WHERE ${where} AND ${inside} = 1 GROUP BY part, period, cluster
) GROUP BY part, period`
}
