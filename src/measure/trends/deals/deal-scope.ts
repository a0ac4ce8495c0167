import { columnOf, source } from '../../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../../query/index.ts'
import { dealRolesOf, engagementsOf } from '../../../roles/index.ts'
import { type MarketMoney, momentOf, momentSql, type Run } from '../../../segments/index.ts'
import type { TrendScope } from '../trend-scope.ts'

/**
 * SELECT of the deals that a trend is about: `aid`, `deal_row` UInt128, `ended`, `opening`, `closing` (Nullable dates),
 * `amounting` Nullable(Float64). One that was won or lost without a day counts by the day it was opened, as everywhere.
 */
export function dealsOfScope(
  run: Run,
  { persona, product, channel }: Pick<TrendScope, 'persona' | 'product' | 'channel'>,
  money: MarketMoney,
): Sql {
  const { catalog, asOf } = run
  const rows = source(catalog, 'deals', asOf)
  const column = (name: string): Sql => columnOf(rows, catalog, 'deals', name)
  const amount =
    money.refused.amount === undefined || money.money.includes('amount')
      ? sql`toFloat64(${column('amount')})`
      : raw(`CAST(NULL, 'Nullable(Float64)')`)
  const only = (name: string, wanted: string | undefined): Sql =>
    wanted === undefined ? raw('1') : sql`ifNull(${column(name)} = ${value(wanted, 'String')}, 0)`
  const until = momentSql(momentOf(run))
  const engaged =
    persona === undefined
      ? raw('1')
      : sql`(aid, toString(ifNull(${column('id')}, ''))) IN (${dealsWith(run, persona.jobRole)})`
  return sql`SELECT aid, rid AS deal_row, ${column('status')} AS ended, ${column('opened_at')} AS opening,
ifNull(${column('closed_at')}, ${column('opened_at')}) AS closing, ${amount} AS amounting
FROM ${rows.from} WHERE ${rows.where} AND ${only('product', product)} AND ${only('source', channel)} AND ${engaged}
AND NOT ifNull(${column('opened_at')} > ${until}, 0)`
}

/** Deals with somebody of the job role in them: named by the CRM before the deal had closed, or seen in a touch of the deal. */
function dealsWith(run: Run, jobRole: string): Sql {
  const role = value(jobRole, 'String')
  return sql`SELECT aid, deal FROM (${dealRolesOf(run)}) WHERE job_role = ${role} AND back_filled = 0 AND deal != ''
UNION ALL SELECT aid, deal FROM (${engagementsOf(run)}) WHERE job_role = ${role} AND engaged = 1 AND deal != ''`
}
