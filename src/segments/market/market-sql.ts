import { type Catalog, type CatalogField, findField, type KindName, source } from '../../market-data/index.ts'
import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import { type CheckedRule, openScan, type Run } from '../language/index.ts'
import { before } from '../language/zoned-time.ts'

/** The amounts of a market's orders, in the order of the columns `a0` to `a3`. */
export const AMOUNTS = [
  { field: 'revenue', window: 'lastYear' },
  { field: 'profit', window: 'lastYear' },
  { field: 'revenue', window: 'allTime' },
  { field: 'profit', window: 'allTime' },
] as const

/** Over accounts joined with `dealsOfAccounts`: what `ClusterSums` holds, in its order. */
export const DEAL_SUMS = raw(
  '[countIf(d_closed > 0), sum(d_closed), sum(d_won), sum(d_closed * d_closed), sum(d_won * d_won), sum(d_won * d_closed)] AS deals',
)

/** Membership bits of so many segments fit into one column. */
export const BITS = 64

/**
 * The whole market in one pass: a row for each combination of segments that accounts are in, which comes as the bits
 * of `w0`, `w1` … (segment k is bit k mod 64 of word k ÷ 64), with the sums that every figure can be added up from:
 * - `n`, `undecided` (accounts for which at least one rule is unknown), `unknown` (their number, rule by rule);
 * - `deals`: accounts with closed deals, Σclosed, Σwon, Σclosed², Σwon², Σwon·closed;
 * - `a0` … `a3`: accounts with such an amount, the sum, the sum of the accounts' squares.
 * `rules` are about accounts. Money is taken only where `money` says so, for amounts without a rate are no sum.
 */
export function marketSql(rules: readonly CheckedRule[], run: Run, money: readonly string[]): Sql {
  const { scan, given, columns, grouped } = memberships(rules, run)
  const sums = [
    ...columns,
    DEAL_SUMS,
    ...AMOUNTS.map((_, index) => {
      const amount = identifier(`o_a${index}`)
      return sql`[toFloat64(count(${amount})), ifNull(sum(${amount}), 0), ifNull(sum(${amount} * ${amount}), 0)] AS ${identifier(`a${index}`)}`
    }),
  ]
  return sql`${given}SELECT ${join(sums, ', ')} FROM ${scan.from()}
LEFT JOIN (${dealsOfAccounts(run)}) AS d ON aid = d_aid
LEFT JOIN (${ordersOfAccounts(run, money)}) AS o ON aid = o_aid
WHERE ${scan.where}${grouped}`
}

/** As `marketSql`, without the sums: who is in what, and nothing of deals and orders is read for it. */
export function membershipSql(rules: readonly CheckedRule[], run: Run): Sql {
  const { scan, given, columns, grouped } = memberships(rules, run)
  return sql`${given}SELECT ${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where}${grouped}`
}

function memberships(rules: readonly CheckedRule[], run: Run) {
  const scan = openScan('account', run)
  const verdicts = rules.map((rule, index) => sql`${scan.verdict(rule)} AS ${identifier(`v${index}`)}`)
  const shown = rules.map((_, index) => identifier(`v${index}`))
  const words = Array.from({ length: Math.ceil(rules.length / BITS) }, (_, word) => {
    const bits = shown.slice(word * BITS, (word + 1) * BITS)
    const set = bits.map((verdict, bit) => sql`bitShiftLeft(toUInt64(ifNull(${verdict}, 0)), ${value(bit, 'UInt8')})`)
    return sql`${join(set, ' + ')} AS ${identifier(`w${word}`)}`
  })
  const unknown = shown.map((verdict) => sql`isNull(${verdict})`)
  const counts =
    unknown.length === 0
      ? [raw('toUInt64(0) AS undecided'), raw('emptyArrayUInt64() AS unknown')]
      : [
          sql`countIf(${join(unknown, ' OR ')}) AS undecided`,
          sql`[${join(
            unknown.map((each) => sql`countIf(${each})`),
            ', ',
          )}] AS unknown`,
        ]
  const keys = words.map((_, word) => identifier(`w${word}`))
  return {
    scan,
    given: verdicts.length === 0 ? raw('') : sql`WITH ${join(verdicts, ', ')} `,
    columns: [...words, raw('count() AS n'), ...counts],
    grouped: keys.length === 0 ? raw('') : sql` GROUP BY ${join(keys, ', ')} ORDER BY ${join(keys, ', ')}`,
  }
}

/**
 * One row: what the figures rest on. `closed` deals with their first and last day, `orders`, their first and last day,
 * and for revenue and profit how many lines give it, and how many give one that no dated rate converts.
 */
export function basisSql(run: Run): Sql {
  const deals = source(run.catalog, 'deals', run.asOf)
  const closed = sql`SELECT count() AS closed, min(${column(run.catalog, deals, 'deals', 'closed_at')}) AS closed_from,
    max(${column(run.catalog, deals, 'deals', 'closed_at')}) AS closed_to FROM ${deals.from}
    WHERE ${deals.where} AND ${column(run.catalog, deals, 'deals', 'status')} IN ('won', 'lost') AND aid != 0`
  const orders = source(run.catalog, 'orders', run.asOf)
  const lines = ['revenue', 'profit'].flatMap((name) => {
    const field = fieldOf(run.catalog, 'orders', name)
    const stored = identifier(field.column)
    return [
      sql`count(${stored}) AS ${identifier(`${name}_lines`)}`,
      sql`countIf(${stored} IS NOT NULL AND ${orders.column(field)} IS NULL) AS ${identifier(`${name}_lost`)}`,
    ]
  })
  const at = column(run.catalog, orders, 'orders', 'at')
  return sql`SELECT * FROM (${closed}) AS c CROSS JOIN (SELECT count() AS orders, min(${at}) AS orders_from,
    max(${at}) AS orders_to, ${join(lines, ', ')} FROM ${orders.from} WHERE ${orders.where} AND aid != 0) AS o`
}

/** People by segments about people: one row with `total` and for each rule `[people, unknown, accounts]` as `p0` … */
export function peopleSql(rules: readonly CheckedRule[], run: Run): Sql {
  const scan = openScan('contact', run)
  const verdicts = rules.map((rule, index) => sql`${scan.verdict(rule)} AS ${identifier(`v${index}`)}`)
  const counts = rules.map((_, index) => {
    const verdict = identifier(`v${index}`)
    // A person of whom nobody knows where they work stands at no account: `aid` 0.
    return sql`[countIf(${verdict}), countIf(isNull(${verdict})), uniqExactIf(aid, ${verdict} AND aid != 0)] AS ${identifier(`p${index}`)}`
  })
  return sql`WITH ${join(verdicts, ', ')} SELECT count() AS total, ${join(counts, ', ')} FROM ${scan.from()} WHERE ${scan.where}`
}

/** The moment twelve months before the run's, by the workspace's calendar. */
export function yearBefore(run: Run): Date {
  return new Date(before((run.asOf ?? run.now).getTime(), 1, 'y', run.catalog.settings.timeZone))
}

/** Closed and won deals of each account that has deals: `d_aid`, `d_closed`, `d_won`. */
export function dealsOfAccounts({ catalog, asOf }: Run): Sql {
  const deals = source(catalog, 'deals', asOf)
  const status = column(catalog, deals, 'deals', 'status')
  return sql`SELECT aid AS d_aid, toUInt64(countIf(${status} IN ('won', 'lost'))) AS d_closed, toUInt64(countIf(${status} = 'won')) AS d_won
FROM ${deals.from} WHERE ${deals.where} AND aid != 0 GROUP BY aid`
}

/** An account's sums: NULL where none of its orders in the window gives the amount. Orders of the future are not yet. */
function ordersOfAccounts(run: Run, money: readonly string[]): Sql {
  const { catalog, asOf } = run
  const orders = source(catalog, 'orders', asOf)
  const at = column(catalog, orders, 'orders', 'at')
  const moment = (date: Date): Sql => sql`fromUnixTimestamp64Milli(${value(date.getTime(), 'Int64')}, 'UTC')`
  const until = moment(asOf ?? run.now)
  const windows = {
    lastYear: sql`${at} > ${moment(yearBefore(run))} AND ${at} <= ${until}`,
    allTime: sql`(${at} IS NULL OR ${at} <= ${until})`,
  }
  const sums = AMOUNTS.map(({ field, window }, index) => {
    const name = identifier(`o_a${index}`)
    if (!money.includes(field)) return sql`CAST(NULL, 'Nullable(Float64)') AS ${name}`
    const amount = sql`toFloat64(${orders.column(fieldOf(catalog, 'orders', field))})`
    return sql`sumOrNullIf(${amount}, ${windows[window]}) AS ${name}`
  })
  return sql`SELECT aid AS o_aid, ${join(sums, ', ')} FROM ${orders.from} WHERE ${orders.where} AND aid != 0 GROUP BY aid`
}

function column(catalog: Catalog, rows: ReturnType<typeof source>, kind: KindName, name: string): Sql {
  return rows.column(fieldOf(catalog, kind, name))
}

function fieldOf(catalog: Catalog, kind: KindName, name: string): CatalogField {
  const field = findField(catalog, kind, name)
  if (field === undefined) throw new Error(`no field ${kind}.${name}`)
  return field
}
