import type { Market } from '../../market-data/index.ts'
import { identifier, join, raw, type Sql, sql } from '../../query/index.ts'
import type { ClusterSums } from '../../statistics/index.ts'
import { type CheckedRule, openUnitScan, type Run, type Units } from '../language/index.ts'

/** What is divided by what, of all deals of one half. */
export interface Ratio {
  readonly total: number
  readonly size: number
}

/** The deals on one side of a segment, each in or out of it at its own opening. */
export interface DealSide {
  /** Null where it cannot be told. */
  readonly inside: boolean | null
  readonly deals: number
  /** Deals in the segment only because a field that was first recorded later stands in. */
  readonly late: number
  /** Accounts as clusters: size is their deals, hits those won. */
  readonly won: ClusterSums
  /** Accounts with deals won that say their amount: what each brought, and how many they are. */
  readonly amounts: { readonly totals: readonly number[]; readonly sizes: readonly number[] }
  /** Accounts with deals won that say when they were opened and closed: their days together, and how many they are. */
  readonly days: { readonly totals: readonly number[]; readonly sizes: readonly number[] }
  /** Opened before the middle of all openings, and from it on. */
  readonly halves: readonly [Halved, Halved]
}

export interface Halved {
  readonly won: Ratio
  readonly amounts: Ratio
  readonly days: Ratio
}

export interface DealSides {
  readonly sides: readonly DealSide[]
  /** First and last opening as the engine writes them; undefined without deals. */
  readonly first: string | undefined
  readonly last: string | undefined
}

/** One statement with at most three rows, linear in the deals. */
export async function dealSides(
  market: Market,
  run: Run,
  rule: CheckedRule,
  units: Units,
  /** Amounts can be summed: all are in one currency, or have rates. */
  priced: boolean,
  signal: AbortSignal,
): Promise<DealSides> {
  const rows = await market.engine.rows(sidesSql(run, rule, units, priced), { signal })
  const sides = rows.map((row): DealSide => {
    const list = (name: string): number[] => (row[name] as unknown[]).map(Number)
    const [clusters = 0, size = 0, hits = 0, sizeSquared = 0, hitsSquared = 0, hitsTimesSize = 0] = list('won_sums')
    const pairs = (name: string): DealSide['amounts'] => {
      const given = row[name] as unknown[][]
      return { totals: given.map((pair) => Number(pair[0])), sizes: given.map((pair) => Number(pair[1])) }
    }
    const half = (which: number): Halved => {
      const [deals = 0, won = 0, priceds = 0, amount = 0, timed = 0, days = 0] = list(`half${which}`)
      return {
        won: { total: won, size: deals },
        amounts: { total: amount, size: priceds },
        days: { total: days, size: timed },
      }
    }
    return {
      inside: row.inside === null ? null : row.inside === true,
      deals: size,
      late: Number(row.late_ones),
      won: { clusters, size, hits, sizeSquared, hitsSquared, hitsTimesSize },
      amounts: pairs('amount_pairs'),
      days: pairs('day_pairs'),
      halves: [half(0), half(1)],
    }
  })
  const openings = (name: string): string[] =>
    rows.map((row) => String(row[name])).toSorted((one, other) => (one < other ? -1 : 1))
  return { sides, first: openings('first')[0], last: openings('last').at(-1) }
}

const HALVES = ['moment < middle', 'moment >= middle'] as const

function sidesSql(run: Run, rule: CheckedRule, units: Units, priced: boolean): Sql {
  const scan = openUnitScan(run, units)
  const verdict = scan.verdict(rule)
  const late = scan.recordedLater(rule)
  const middle = sql`(SELECT quantileExact(0.5)(moment) FROM (${units.select}))`
  // What an account adds to each half: deals, won, priced, amount, timed, days.
  const sold = raw(priced ? 'won = 1 AND amount IS NOT NULL' : '0')
  const timed = raw('won = 1 AND closed_at IS NOT NULL')
  const ofAccount = HALVES.flatMap((half, which) => {
    const within = (condition: Sql): Sql => sql`(${raw(half)}) AND (${condition})`
    const named = (name: string): Sql => identifier(`${name}${which}`)
    return [
      sql`countIf(${within(raw('1'))}) AS ${named('d')}`,
      sql`countIf(${within(raw('won = 1'))}) AS ${named('w')}`,
      sql`countIf(${within(sold)}) AS ${named('p')}`,
      sql`ifNull(sumIf(toFloat64(amount), ${within(sold)}), 0) AS ${named('a')}`,
      sql`countIf(${within(timed)}) AS ${named('t')}`,
      sql`ifNull(sumIf(dateDiff('millisecond', moment, closed_at) / 86400000, ${within(timed)}), 0) AS ${named('c')}`,
    ]
  })
  const halves = HALVES.map((_, which) => {
    const columns = ['d', 'w', 'p', 'a', 't', 'c'].map(
      (name) => sql`toFloat64(sum(${identifier(`${name}${which}`)}))`,
    )
    return sql`[${join(columns, ', ')}] AS ${identifier(`half${which}`)}`
  })
  // In a settled order, so that drawing from them gives the same limits each time.
  const sorted = (total: string, size: string): Sql =>
    raw(`arraySort(groupArrayIf((${total}0 + ${total}1, ${size}0 + ${size}1), ${size}0 + ${size}1 > 0))`)
  return sql`SELECT inside, min(first_opening) AS first, max(last_opening) AS last, sum(late_deals) AS late_ones,
[count(), sum(d0 + d1), sum(w0 + w1), sum(pow(d0 + d1, 2)), sum(pow(w0 + w1, 2)), sum((d0 + d1) * (w0 + w1))] AS won_sums,
${sorted('a', 'p')} AS amount_pairs, ${sorted('c', 't')} AS day_pairs,
${join(halves, ', ')} FROM (
SELECT aid, inside, min(moment) AS first_opening, max(moment) AS last_opening, countIf(is_late = 1) AS late_deals, ${join(ofAccount, ', ')} FROM (
SELECT aid, ${verdict} AS inside, toUInt8(ifNull(inside, 0) AND ${late}) AS is_late, moment, won, amount, closed_at, ${middle} AS middle
FROM ${scan.from()} WHERE ${scan.where}
) GROUP BY aid, inside
) GROUP BY inside`
}
