import { columnOf, type Market, source } from '../../market-data/index.ts'
import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import {
  type CheckedRule,
  type MarketMoney,
  momentOf,
  openUnitScan,
  purchasesSql,
  type Run,
} from '../../segments/index.ts'
import type { Period } from '../periods/period.ts'

/** What came in from the accounts of one scope in one period. Amounts in the workspace's currency. */
export interface Flow {
  readonly revenue: number
  readonly profit: number
  /** Order lines, or won deals where there are no orders. */
  readonly purchases: number
  /** Purchases that say their revenue, and their profit. */
  readonly priced: number
  readonly profited: number
  /** Accounts that bought: more than what they only sent back. */
  readonly buyers: number
  /** Accounts whose first dated purchase (of the product, where one is asked for) it was. */
  readonly newCustomers: number
  /** Deals won and lost, by the day they were closed; and those opened. */
  readonly wins: number
  readonly losses: number
  readonly opened: number
  /** Of the deals won: what those brought that say it, and how many those are. */
  readonly wonAmount: number
  readonly wonPriced: number
}

const MEASURES = [
  'revenue',
  'profit',
  'purchases',
  'priced',
  'profited',
  'buyers',
  'newCustomers',
  'wins',
  'losses',
  'opened',
  'wonAmount',
  'wonPriced',
] as const satisfies readonly (keyof Flow)[]

/** What is kept of an account and a period: whoever has `bought` is counted as a buyer. */
const KEPT = [...MEASURES.filter((name) => name !== 'buyers'), 'bought'] as const

export interface AskedFlows {
  /** Whose figures: the accounts for which the rule is true; without a rule everybody, and rows of nobody known too. */
  readonly scopes: readonly (CheckedRule | undefined)[]
  /** Each row counts in the first scope that it is in only, and what is in none in one scope more: figures add up. */
  readonly partition?: boolean
  readonly product?: string | undefined
  /** At most about 200, in their order. */
  readonly periods: readonly Period[]
  readonly money: MarketMoney
}

/**
 * By scope, then by period. An account belongs to a segment in a period if the rule is true at the period's end (of one that
 * goes on: at the run's date), by what is known of that moment; what was recorded first stands in before. One statement,
 * linear in purchases and deals.
 */
export async function readFlows(
  market: Market,
  run: Run,
  asked: AskedFlows,
  signal: AbortSignal,
): Promise<readonly (readonly Flow[])[]> {
  const sets = asked.scopes.length + (asked.partition === true ? 1 : 0)
  const none = Object.fromEntries(MEASURES.map((name) => [name, 0])) as unknown as Flow
  const flows = Array.from({ length: sets }, () => asked.periods.map(() => none))
  for (const row of await market.engine.rows(flowsSql(run, asked), { signal })) {
    const figures = (row.figures as unknown[]).map(Number)
    const own = flows[Number(row.scope) - 1]
    if (own === undefined) throw new Error('a scope that nobody asked for')
    own[Number(row.period) - 1] = Object.fromEntries(
      MEASURES.map((name, place) => [name, figures[place] ?? 0]),
    ) as unknown as Flow
  }
  return flows
}

function flowsSql(run: Run, asked: AskedFlows): Sql {
  const units = flowUnits(run, asked)
  const { scopes, partition = false } = asked
  const sums = join(
    MEASURES.map((name) =>
      name === 'buyers' ? raw('toFloat64(countIf(f_bought > 0 AND aid != 0))') : sql`sum(${identifier(`f_${name}`)})`,
    ),
    ', ',
  )
  const scan = scopes.some((rule) => rule !== undefined)
    ? openUnitScan(run, { select: units, joined: activeUnits(run, asked) })
    : undefined
  const holds = scopes.map((rule) =>
    rule === undefined || scan === undefined ? raw('toUInt8(1)') : sql`toUInt8(ifNull(${scan.verdict(rule)}, 0))`,
  )
  const places = holds.map((holding, place) => sql`if(${holding} = 1, ${value(place + 1, 'UInt16')}, 0)`)
  const inside = sql`arrayFilter(place -> place > 0, [${join(places, ', ')}])`
  // Of a partition the first counts, else the one that stands after all of them.
  const which = partition ? sql`[if(empty(${inside}), ${value(scopes.length + 1, 'UInt16')}, ${inside}[1])]` : inside
  const columns = sql`aid, period, ${join(
    KEPT.map((name) => identifier(`f_${name}`)),
    ', ',
  )}`
  const from = scan === undefined ? sql`(${units})` : scan.from()
  const where = scan === undefined ? raw('1') : scan.where
  return sql`SELECT scope, period, [${sums}] AS figures FROM (
SELECT ${columns}, arrayJoin(${which}) AS scope FROM ${from} WHERE ${where}
) GROUP BY scope, period`
}

/**
 * Units for `openUnitScan`: each account (0: nobody known) once for every period in which something came in from it, at the
 * period's end, with `period` (its place, from 1) and every measure but buyers as `f_revenue`, `f_wins` …
 */
export function flowUnits(run: Run, { periods, product, money }: Omit<AskedFlows, 'scopes' | 'partition'>): Sql {
  const { catalog, asOf } = run
  const place = (at: Sql): Sql => periodPlace(periods, at)
  const part = (figures: Partial<Record<(typeof KEPT)[number], Sql>>, period: Sql, from: Sql): Sql =>
    sql`SELECT aid, ${period} AS period, ${join(
      KEPT.map((name) => sql`toFloat64(${figures[name] ?? raw('0')}) AS ${identifier(`f_${name}`)}`),
      ', ',
    )} FROM ${from}`
  const ofProduct = product === undefined ? raw('1') : sql`ifNull(product = ${value(product, 'String')}, 0)`
  const parts: Sql[] = []
  if (money.source !== null) {
    const purchases = sql`SELECT aid, at, revenue, profit, returned FROM (${purchasesSql(run, money.source, money.money, { strays: true })}) WHERE ${ofProduct}`
    parts.push(
      part(
        {
          revenue: raw('ifNull(revenue, 0)'),
          profit: raw('ifNull(profit, 0)'),
          purchases: raw('1'),
          bought: raw('returned = 0'),
          priced: raw('isNotNull(revenue)'),
          profited: raw('isNotNull(profit)'),
        },
        place(raw('at')),
        sql`(${purchases})`,
      ),
      part(
        { newCustomers: raw('1') },
        place(raw('first_at')),
        sql`(SELECT aid, min(at) AS first_at FROM (${purchases}) WHERE aid != 0 AND returned = 0 GROUP BY aid)`,
      ),
    )
  }
  const rows = source(catalog, 'deals', asOf)
  const column = (name: string): Sql => columnOf(rows, catalog, 'deals', name)
  const amount =
    money.refused.amount === undefined || money.money.includes('amount')
      ? sql`toFloat64(${column('amount')})`
      : raw(`CAST(NULL, 'Nullable(Float64)')`)
  const deals = sql`(SELECT aid, ended, opening, closing, amounting FROM (SELECT aid, ${column('status')} AS ended, ${column('opened_at')} AS opening,
ifNull(${column('closed_at')}, ${column('opened_at')}) AS closing, ${amount} AS amounting, ${column('product')} AS product FROM ${rows.from} WHERE ${rows.where}) WHERE ${ofProduct})`
  const won = raw(`ifNull(ended = 'won', 0)`)
  parts.push(
    part(
      {
        wins: won,
        losses: raw(`ifNull(ended = 'lost', 0)`),
        wonAmount: sql`if(${won}, ifNull(amounting, 0), 0)`,
        wonPriced: sql`${won} AND isNotNull(amounting)`,
      },
      sql`if(ifNull(ended IN ('won', 'lost'), 0), ${place(raw('closing'))}, 0)`,
      deals,
    ),
    part({ opened: raw('1') }, place(raw('opening')), deals),
  )
  return sql`SELECT ${unitColumns(run, periods)}, period,
${join(
  KEPT.map((name) => sql`sum(${identifier(`f_${name}`)}) AS ${identifier(`f_${name}`)}`),
  ', ',
)} FROM (${join(parts, ' UNION ALL ')}) WHERE period > 0 GROUP BY aid, period`
}

/** The same units without their figures, of every product. */
function activeUnits(run: Run, { periods, money }: AskedFlows): Sql {
  const { catalog, asOf } = run
  const rows = source(catalog, 'deals', asOf)
  const column = (name: string): Sql => columnOf(rows, catalog, 'deals', name)
  const dealt = ['opened_at', 'closed_at'].map(
    (name) => sql`SELECT aid, ${column(name)} AS at FROM ${rows.from} WHERE ${rows.where}`,
  )
  const bought = money.source === null ? [] : [sql`SELECT aid, at FROM (${purchasesSql(run, money.source, [])})`]
  return sql`SELECT ${unitColumns(run, periods)} FROM (
SELECT DISTINCT aid, ${periodPlace(periods, raw('at'))} AS period FROM (${join([...bought, ...dealt], ' UNION ALL ')}) WHERE aid != 0
) WHERE period > 0`
}

/** From `aid` and `period`: the unit, asked at the end of its period, or now where that goes on. */
function unitColumns(run: Run, periods: readonly Period[]): Sql {
  const ends = value(
    periods.map(({ until }) => Math.min(until - 1, momentOf(run).getTime())),
    'Array(Int64)',
  )
  return sql`aid, toUInt128(aid) * 65536 + period AS unit, fromUnixTimestamp64Milli(arrayElement(${ends}, period), 'UTC') AS moment`
}

/** Which period an instant is in, from 1; 0 where it is in none of them, or missing. UInt16. */
export function periodPlace(periods: readonly Pick<Period, 'from' | 'until'>[], at: Sql): Sql {
  if (periods.length === 0) return raw('toUInt16(0)')
  const first = periods[0]?.from ?? 0
  const after = periods.at(-1)?.until ?? 0
  const millis = sql`ifNull(toUnixTimestamp64Milli(${at}), 0)`
  const place = placeAmong(
    periods.map(({ from }) => from),
    millis,
  )
  return sql`if(${millis} >= ${value(first, 'Int64')} AND ${millis} < ${value(after, 'Int64')}, ${place}, toUInt16(0))`
}

/** How many of the ascending bounds are at most so many milliseconds, at least 1: halved, for counting them takes 5 to 30 times as long. UInt16. */
export function placeAmong(bounds: readonly number[], millis: Sql): Sql {
  const places = value(
    bounds.map((_, place) => place + 1),
    'Array(UInt16)',
  )
  const all = value(bounds, 'Array(Int64)')
  return sql`transform(roundDown(${millis}, ${all}), ${all}, ${places}, toUInt16(0))`
}
