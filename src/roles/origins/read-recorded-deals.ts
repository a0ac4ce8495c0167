import type { Market } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import type { CheckedRule, Run } from '../../segments/index.ts'
import { dealRolesOf } from '../people/deal-roles-of.ts'
import { accountsWithDeals, firstPurchases } from './first-purchases.ts'
import { closedPurchases, engagedInDeals, stageOf } from './read-journey.ts'
import type { RecordedDeal } from './recorded-deal.ts'

/** Who pays or decides, in the words that CRMs have for it. */
const BUYER_ROLES = ['economic buyer', 'decision maker', 'budget holder'] as const

export interface RecordedDeals {
  readonly deals: readonly RecordedDeal[]
  /** Entries set aside because they were written down after the close, and because a closed deal's do not say when. */
  readonly backFilled: number
  readonly undated: number
}

/** One statement with a row a deal that has such an entry. Linear in the deals, their roles and their touches. */
export async function readRecordedDeals(
  market: Market,
  run: Run,
  rule: CheckedRule | undefined,
  signal: AbortSignal,
): Promise<RecordedDeals> {
  const deals: RecordedDeal[] = []
  let [backFilled, undated] = [0, 0]
  for await (const rows of market.engine.batches(dealsSql(run, rule), { signal })) {
    for (const row of rows) {
      const [roles, holds] = [row.roles as string[], row.holding as unknown[]]
      backFilled += Number(row.back_filled)
      undated += Number(row.undated)
      deals.push({
        account: Number(row.account),
        won: Number(row.won) === 1,
        people: roles.map((role, place) => ({ role, holds: Number(holds[place]) === 1 })),
        late: Number(row.timed) === 1 ? (row.late as string[]) : null,
      })
    }
  }
  return { deals, backFilled, undated }
}

/** `aside`: 1 written down after the close, 2 of a closed deal and undated. */
function entriesSql(run: Run, rule: CheckedRule | undefined): Sql {
  const buyers = value(BUYER_ROLES, 'Array(String)')
  return sql`SELECT d.aid AS aid, unit, d.ended AS ended, r.job_role AS job_role, toUInt8(hasAny(r.roles, ${buyers})) AS holds,
      multiIf(r.back_filled = 1, 1, isNull(r.recorded_at) AND isNotNull(d.closed), 2, 0) AS aside
    FROM (${firstPurchases(run, rule)}) AS d INNER JOIN (${dealRolesOf({ ...run, among: accountsWithDeals(run) })}) AS r ON d.aid = r.aid AND d.id = r.deal WHERE d.id != ''`
}

function dealsSql(run: Run, rule: CheckedRule | undefined): Sql {
  const late = sql`SELECT aid AS l_aid, unit AS l_unit, groupUniqArray(job_role) AS late FROM (${engagedInDeals(run, rule)})
    WHERE ${stageOf(sql`last`)} = 3 GROUP BY aid, unit`
  return sql`SELECT aid AS account, unit, any(ended = 'won') AS won, max(c_aid != 0) AS timed, any(late) AS late,
      groupArrayIf(job_role, aside = 0) AS roles, groupArrayIf(holds, aside = 0) AS holding,
      countIf(holds = 1 AND aside = 1) AS back_filled, countIf(holds = 1 AND aside = 2) AS undated
    FROM (SELECT aid, unit, ended, job_role, holds, aside, late, c_aid FROM (${entriesSql(run, rule)}) AS n
      LEFT JOIN (${late}) AS l ON n.aid = l.l_aid AND n.unit = l.l_unit
      LEFT JOIN (SELECT aid AS c_aid, unit AS c_unit FROM (${closedPurchases(run, rule)})) AS c ON n.aid = c_aid AND n.unit = c_unit
      ORDER BY aid, unit, job_role, holds)
    GROUP BY aid, unit HAVING max(holds) = 1 ORDER BY aid, unit`
}
