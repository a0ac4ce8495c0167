import { columnOf, type KindName, type Market, source } from '../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import { type MarketMoney, momentFrom, purchasesSql, type Run } from '../../segments/index.ts'
import { periodPlace } from '../flows/read-flows.ts'
import type { ComparedQuarters } from './compared-quarters.ts'

/** What rows are told apart by. */
export type Division = 'source' | 'reason lost' | 'competitor' | 'product' | 'channel'

/** Rows of one account in one of the two quarters. */
export interface AccountRows {
  readonly aid: number
  readonly side: 'before' | 'after'
  readonly rows: number
  /** In the workspace's currency; 0 where it is not said or not asked. */
  readonly revenue: number
}

export interface ValueRows {
  readonly division: Division
  /** `all`: every row; `known`: those that say a value; `value`: those of this one. */
  readonly kind: 'all' | 'known' | 'value'
  readonly name: string
  /** The first instant it is on record at all, in milliseconds. */
  readonly first: number
  readonly accounts: readonly AccountRows[]
}

interface AskedValues {
  readonly quarters: ComparedQuarters
  readonly money: MarketMoney
  /** Channels that are not recorded alike in both quarters. */
  readonly channelsAside: readonly string[]
}

const KINDS = ['all', 'known', 'value'] as const
/** Values of one division that are looked at: the most frequent in both quarters together. */
const MOST_VALUES = 12

/**
 * Deals opened by source, deals lost by reason and competitor, purchases by product, touches begun by the buyer by channel:
 * account by account, in the two quarters, rows of nobody known left out. One statement, linear in the rows.
 */
export async function readValues(
  market: Market,
  run: Run,
  asked: AskedValues,
  signal: AbortSignal,
): Promise<readonly ValueRows[]> {
  const rows = await market.engine.rows(valuesSql(run, asked), { signal })
  return rows.map((row) => ({
    division: String(row.division) as Division,
    kind: KINDS[Number(row.kind)] ?? 'value',
    name: String(row.name),
    first: momentFrom(row.first)?.getTime() ?? 0,
    // Sums must not hang on the order in which an engine answers.
    accounts: (row.accounts as unknown[][])
      .toSorted(([one], [other]) => Number(one) - Number(other))
      .map(([aid, period, count, revenue]) => ({
        aid: Number(aid),
        side: Number(period) === 1 ? 'before' : 'after',
        rows: Number(count),
        revenue: Number(revenue),
      })),
  }))
}

function valuesSql(run: Run, { quarters: { periods }, money, channelsAside }: AskedValues): Sql {
  const { catalog, asOf } = run
  const nothing = raw('toFloat64(0)')
  const divided = (division: Division, name: Sql, at: Sql, revenue: Sql, from: Sql): Sql =>
    sql`SELECT ${value(division, 'String')} AS division, ifNull(toString(${name}), '') AS said, aid, ${at} AS happened, ${revenue} AS brought FROM ${from}`
  const of = (kind: KindName, names: readonly string[], where: (column: (name: string) => Sql) => Sql): Sql => {
    const rows = source(catalog, kind, asOf)
    const column = (name: string): Sql => columnOf(rows, catalog, kind, name)
    const columns = names.map((name) => sql`${column(name)} AS ${raw(`v_${name}`)}`)
    return sql`(SELECT aid, ${join(columns, ', ')} FROM ${rows.from} WHERE ${rows.where} AND aid != 0 AND ifNull(${where(column)}, 0))`
  }
  const opened = of('deals', ['source', 'opened_at'], () => raw('1'))
  const lost = of('deals', ['reason', 'competitor', 'closed_at'], (column) => sql`${column('status')} = 'lost'`)
  const begun = of(
    'touches',
    ['channel', 'at'],
    (column) =>
      sql`${column('initiated_by')} = 'buyer' AND NOT has(${value(channelsAside, 'Array(String)')}, toString(ifNull(${column('channel')}, '')))`,
  )
  const parts = [
    divided('source', raw('v_source'), raw('v_opened_at'), nothing, opened),
    divided('reason lost', raw('v_reason'), raw('v_closed_at'), nothing, lost),
    divided('competitor', raw('v_competitor'), raw('v_closed_at'), nothing, lost),
    divided('channel', raw('v_channel'), raw('v_at'), nothing, begun),
    ...(money.source === null
      ? []
      : [
          divided(
            'product',
            raw('product'),
            raw('at'),
            raw('ifNull(revenue, 0)'),
            sql`(${purchasesSql(run, money.source, money.money)})`,
          ),
        ]),
  ]
  const within = sql`period IN ${value([1, periods.length], 'Array(UInt16)')}`
  return sql`SELECT division, kind, name, min(began) AS first, groupArrayIf((aid, period, rows, brought), ${within}) AS accounts
FROM (
SELECT division, one.1 AS kind, one.2 AS name, aid, period, count() AS rows, sum(brought) AS brought, min(happened) AS began FROM (
SELECT division, aid, assumeNotNull(happened) AS happened, brought, ${periodPlace(periods, raw('happened'))} AS period,
arrayJoin(if(said = '', [(0, '')], [(0, ''), (1, ''), (2, said)])) AS one FROM (${join(parts, ' UNION ALL ')}) WHERE isNotNull(happened)
) GROUP BY division, kind, name, aid, period
) GROUP BY division, kind, name HAVING notEmpty(accounts)
ORDER BY division, kind, sumIf(rows, ${within}) DESC, name LIMIT ${value(MOST_VALUES, 'UInt32')} BY division, kind`
}
