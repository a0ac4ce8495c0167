import { columnOf, currencyProblem, findField, type Market, sourceAtMoment } from '../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import { bookRule, type CheckedRule, openUnitScan, type RuleBook, type Run } from '../../segments/index.ts'
import { dealRolesOf } from '../people/deal-roles-of.ts'
import { engagementsOf } from '../people/engagements-of.ts'
import { type ClosedDeal, DAY } from './closed-deal.ts'
import { closedDealUnits, countLeftOut, type DealsLeftOut } from './closed-deal-units.ts'

/** People engaged so many days before the opening had a part in it. */
export const DAYS_BEFORE = 90

/** Strata by more segments than these would hold a deal or two each. */
const MOST_SEGMENTS = 6

/** Up to so many accounts are asked for by their numbers; of more, those of all deals are read. */
const MOST_NUMBERS = 20_000

export interface ReadDeals {
  readonly deals: readonly ClosedDeal[]
  readonly leftOut: DealsLeftOut & {
    /** Whether the account was in the segment cannot be told. */
    readonly segmentUnknown: number
  }
  /** Deals that are in the segment only because a field that was first recorded later stands in. */
  readonly recordedLater: number
  readonly crm: CrmRoles
}

/** What the CRM says of people's parts in these deals. */
export interface CrmRoles {
  /** Parts written down after the deal had closed: they count for nothing. */
  readonly backFilled: number
  /** Parts without a date: nobody knows whether they were written down before. */
  readonly undated: number
  /** People whom the CRM calls the champion of a deal, written down before its close, by job role ('' unknown). */
  readonly champions: ReadonlyMap<string, number>
}

/**
 * The closed deals of a segment (of the market, without a rule), each with who was engaged by its landmark. The segment is
 * the one that the account was in at the opening. Four statements, linear in deals, people and touches.
 */
export async function readDeals(
  market: Market,
  book: RuleBook,
  run: Run,
  asked: { readonly rule: CheckedRule | undefined; readonly landmarkDays: number },
  signal: AbortSignal,
): Promise<ReadDeals> {
  const { rule, landmarkDays } = asked
  const amount = findField(book.catalog, 'deals', 'amount')
  const priced = amount !== undefined && currencyProblem(book.catalog, amount) === undefined
  const [rows, leftOut] = await Promise.all([
    market.engine.rows(dealsSql(run, rule, rule === undefined ? savedRules(book) : [], priced), { signal }),
    countLeftOut(market, run, signal),
  ])
  const inside = rows.filter((row) => Number(row.d_inside) === 1)
  const accounts = [...new Set(inside.map((row) => Number(row.aid)))]
  const among = rule !== undefined && accounts.length <= MOST_NUMBERS ? { ...run, among: accounts } : run
  const [people, crm] = await Promise.all([
    market.engine.rows(peopleSql(among, landmarkDays), { signal }),
    crmRoles(market, among, landmarkDays, signal),
  ])
  const byDeal = new Map(people.map((row) => [String(row.unit), row]))
  const deals = inside.map((row): ClosedDeal => {
    const found = byDeal.get(String(row.d_unit))
    const list = (name: string): string[] => ((found?.[name] ?? []) as unknown[]).map(String)
    return {
      account: Number(row.aid),
      opened: Number(row.d_opened),
      closed: Number(row.d_closed),
      won: Number(row.d_won) === 1,
      amount: row.d_amount === null ? null : Number(row.d_amount),
      segments: String(row.d_segments),
      source: String(row.d_source),
      engaged: list('engaged'),
      present: list('present'),
    }
  })
  return {
    deals,
    leftOut: { ...leftOut, segmentUnknown: rows.length - inside.length },
    recordedLater: inside.filter((row) => Number(row.d_late) === 1).length,
    crm,
  }
}

/** The saved segments by which deals of the whole market are told apart: the oldest ones about companies. */
function savedRules(book: RuleBook): CheckedRule[] {
  const rules: CheckedRule[] = []
  for (const { rule, subject } of book.segments.toSorted((one, other) => one.id - other.id)) {
    if (subject !== 'account' || rules.length === MOST_SEGMENTS) continue
    const booked = bookRule(book, rule)
    if (!('problems' in booked)) rules.push(booked.rule)
  }
  return rules
}

function dealsSql(run: Run, rule: CheckedRule | undefined, strata: readonly CheckedRule[], priced: boolean): Sql {
  const scan = openUnitScan(run, closedDealUnits(run, priced))
  const inside = rule === undefined ? raw('1') : scan.verdict(rule)
  const late = rule === undefined ? raw('0') : scan.recordedLater(rule)
  const parts = strata.map((each) => sql`toString(ifNull(toUInt8(${scan.verdict(each)}), 2))`)
  const segments = parts.length === 0 ? raw("''") : sql`concat('', ${join(parts, ', ')})`
  return sql`SELECT * FROM (SELECT aid, toString(unit) AS d_unit, toUnixTimestamp64Milli(moment) AS d_opened, toUnixTimestamp64Milli(closed) AS d_closed,
won AS d_won, amounting AS d_amount, origin AS d_source, toUInt8(ifNull(${inside}, 2)) AS d_inside, ${late} AS d_late, ${segments} AS d_segments
FROM ${scan.from()} WHERE ${scan.where}) WHERE d_inside != 0`
}

/** Deals open at their landmark, each at that moment: `u_aid`, `u_unit`, `u_deal`, `u_from`, `u_moment`. */
function landmarkUnits(run: Run, landmarkDays: number): Sql {
  const later = (days: number): Sql =>
    sql`fromUnixTimestamp64Milli(toUnixTimestamp64Milli(moment) + ${value(Math.round(days * DAY), 'Int64')}, 'UTC')`
  const among =
    run.among === undefined || 'kind' in run.among ? raw('1') : sql`aid IN ${value(run.among, 'Array(UInt32)')}`
  return sql`SELECT aid AS u_aid, unit AS u_unit, deal AS u_deal, ${later(-DAYS_BEFORE)} AS u_from, ${later(landmarkDays)} AS u_moment
FROM (${closedDealUnits(run, false).select}) WHERE closed > u_moment AND ${among}`
}

/**
 * A row a deal: `engaged`, job roles of the people engaged (one entry a person), and `present`, job roles on record; both as
 * they stood at the landmark: who was added later, or got another title later, is what they were then.
 */
function peopleSql(run: Run, landmarkDays: number): Sql {
  const units = landmarkUnits(run, landmarkDays)
  const people = sourceAtMoment(run.catalog, 'contacts', raw('u_moment'), run.asOf)
  const role = sql`toString(ifNull(${columnOf(people, run.catalog, 'contacts', 'job_role')}, ''))`
  const onRecord = sql`SELECT u_unit AS p_unit, rid AS p_person, ${role} AS p_role
FROM ${people.from} INNER JOIN (${units}) AS u ON aid = u_aid ${people.joins()} WHERE ${people.where}`
  const touched = sql`SELECT u_unit AS e_unit, person AS e_person FROM (${engagementsOf(run)}) AS e INNER JOIN (${units}) AS u ON e.aid = u_aid
WHERE engaged = 1 AND at >= u_from AND at < u_moment AND (deal = '' OR deal = u_deal)`
  const named = sql`SELECT u_unit AS e_unit, person AS e_person FROM (${dealRolesOf(run)}) AS e INNER JOIN (${units}) AS u ON e.aid = u_aid AND e.deal = u_deal
WHERE back_filled = 0 AND recorded_at >= u_from AND recorded_at < u_moment`
  return sql`SELECT toString(p_unit) AS unit, groupArrayIf(p_role, e_seen = 1) AS engaged, groupArray(p_role) AS present
FROM (${onRecord}) AS p
LEFT ANY JOIN (SELECT e_unit, e_person, 1 AS e_seen FROM (${touched} UNION ALL ${named})) AS s ON p_unit = e_unit AND p_person = e_person
GROUP BY p_unit`
}

async function crmRoles(market: Market, run: Run, landmarkDays: number, signal: AbortSignal): Promise<CrmRoles> {
  const rows = await market.engine.rows(
    sql`SELECT job_role, countIf(has(roles, 'champion') AND back_filled = 0 AND isNotNull(recorded_at)) AS champions,
countIf(back_filled = 1) AS late, countIf(isNull(recorded_at)) AS undated
FROM (${dealRolesOf(run)}) AS r INNER JOIN (${landmarkUnits(run, landmarkDays)}) AS u ON r.aid = u_aid AND r.deal = u_deal GROUP BY job_role`,
    { signal },
  )
  const sum = (name: string): number => rows.reduce((total, row) => total + Number(row[name]), 0)
  const called = rows.map((row) => [String(row.job_role), Number(row.champions)] as const)
  return {
    backFilled: sum('late'),
    undated: sum('undated'),
    champions: new Map(called.filter(([, champions]) => champions > 0)),
  }
}
