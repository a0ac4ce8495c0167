import type { Market } from '../../market-data/index.ts'
import { identifier, join, raw, type Sql, sql } from '../../query/index.ts'
import { type CheckedRule, openUnitScan, type Run, type Units } from '../language/index.ts'

/** Accounts whose deals on one side are alike in everything that is counted; the earlier half first, then the later. */
export interface DealGroup {
  readonly inside: boolean | null
  readonly halves: readonly [DealSums, DealSums]
  readonly accounts: number
}

/** Deals of one account that opened in one half. */
export interface DealSums {
  readonly deals: number
  readonly won: number
  /** Deals won that say their amount, and the sum of it. */
  readonly priced: number
  readonly amount: number
  /** Deals won that say when they were opened and closed, and their days together. */
  readonly timed: number
  readonly days: number
  /** Deals in the segment only because a field that was first recorded later stands in. */
  readonly late: number
}

const SUMS = ['deals', 'won', 'priced', 'amount', 'timed', 'days', 'late'] as const

/** Deals by the account that they are of, each in or out of the segment at its own opening. */
export async function dealGroups(
  market: Market,
  run: Run,
  rule: CheckedRule,
  units: Units,
  /** Amounts can be summed: all are in one currency, or have rates. */
  priced: boolean,
  signal: AbortSignal,
): Promise<{ readonly groups: DealGroup[]; readonly first: string | undefined; readonly last: string | undefined }> {
  const rows = await market.engine.rows(groupsSql(run, rule, units, priced), { signal })
  const groups = rows.map((row): DealGroup => {
    const half = (which: number): DealSums =>
      Object.fromEntries(SUMS.map((name) => [name, Number(row[`${name}${which}`])])) as unknown as DealSums
    return {
      inside: row.inside === null ? null : row.inside === true,
      halves: [half(0), half(1)],
      accounts: Number(row.accounts),
    }
  })
  const openings = (name: string): string[] =>
    rows.map((row) => String(row[name])).toSorted((one, other) => (one < other ? -1 : 1))
  return { groups, first: openings('first')[0], last: openings('last').at(-1) }
}

function groupsSql(run: Run, rule: CheckedRule, units: Units, priced: boolean): Sql {
  const scan = openUnitScan(run, units)
  const verdict = scan.verdict(rule)
  const late = scan.recordedLater(rule)
  const middle = sql`(SELECT quantileExact(0.5)(moment) FROM (${units.select}))`
  const halves = [raw('moment < middle'), raw('moment >= middle')]
  const columns = halves.flatMap((half, which) => {
    const named = (name: string): Sql => identifier(`${name}${which}`)
    const sold = sql`${half} AND won = 1 AND amount IS NOT NULL`
    const timed = sql`${half} AND won = 1 AND closed_at IS NOT NULL`
    return [
      sql`countIf(${half}) AS ${named('deals')}`,
      sql`countIf(${half} AND won = 1) AS ${named('won')}`,
      sql`${priced ? sql`countIf(${sold})` : raw('toUInt64(0)')} AS ${named('priced')}`,
      sql`${priced ? sql`ifNull(sumIf(toFloat64(amount), ${sold}), 0)` : raw('toFloat64(0)')} AS ${named('amount')}`,
      sql`countIf(${timed}) AS ${named('timed')}`,
      sql`ifNull(sumIf(dateDiff('millisecond', moment, closed_at) / 86400000, ${timed}), 0) AS ${named('days')}`,
      sql`countIf(${half} AND late = 1) AS ${named('late')}`,
    ]
  })
  const names = halves.flatMap((_, which) => SUMS.map((name) => identifier(`${name}${which}`)))
  return sql`SELECT min(first) AS first, max(last) AS last, inside, ${join(names, ', ')}, count() AS accounts FROM (
SELECT aid, inside, min(moment) AS first, max(moment) AS last, ${join(columns, ', ')} FROM (
SELECT aid, ${verdict} AS inside, toUInt8(ifNull(inside, 0) AND ${late}) AS late, moment, won, amount, closed_at, ${middle} AS middle
FROM ${scan.from()} WHERE ${scan.where}
) GROUP BY aid, inside
) GROUP BY inside, ${join(names, ', ')}`
}
