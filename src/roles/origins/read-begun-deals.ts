import { columnOf, type Market, source } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import type { CheckedRule, Run } from '../../segments/index.ts'
import { engagementsOf } from '../people/engagements-of.ts'
import { peopleOf } from '../people/people-of.ts'
import type { BegunDeal, FirstTouch } from './begun-deal.ts'
import { firstPurchases } from './first-purchases.ts'

/** A person put on record less than so long before a touch was put there by it: the form makes the contact, then logs itself. */
const MADE_BY_THE_TOUCH = 86_400_000

/** Deals with their beginnings, and the first and the last opening among them. */
export interface BegunDeals {
  readonly deals: readonly BegunDeal[]
  readonly first: Date | undefined
  readonly last: Date | undefined
}

/** One statement with a row a deal, in a settled order. Linear in the deals, and in the touches and people of their accounts. */
export async function readBegunDeals(
  market: Market,
  run: Run,
  rule: CheckedRule | undefined,
  signal: AbortSignal,
): Promise<BegunDeals> {
  const deals: BegunDeal[] = []
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for await (const rows of market.engine.batches(begunDealsSql(run, rule), { signal })) {
    for (const row of rows) {
      const opened = Number(row.opening)
      first = Math.min(first, opened)
      last = Math.max(last, opened)
      deals.push(begunDeal(row))
    }
  }
  if (deals.length === 0) return { deals, first: undefined, last: undefined }
  return { deals, first: new Date(first), last: new Date(last) }
}

function begunDeal(row: Readonly<Record<string, unknown>>): BegunDeal {
  const [roles, counts] = row.on_record as [string[], unknown[]]
  const [buyers, sellers, unknowns] = [row.buyers, row.sellers, row.unknowns].map(Number) as [number, number, number]
  const begunBy = buyers > 0 ? 'buyer' : sellers > 0 && unknowns === 0 ? 'seller' : 'unknown'
  const people = Object.fromEntries(roles.map((role, place) => [role, Number(counts[place])]))
  return { account: Number(row.account), begunBy, first: buyers > 0 ? firstTouch(row) : null, people }
}

function firstTouch(row: Readonly<Record<string, unknown>>): FirstTouch {
  const roles = row.roles as string[]
  if (Number(row.nameless) > 0) return { unknown: 'person' }
  const [role] = roles
  if (roles.length !== 1 || role === undefined) return { unknown: 'several at once' }
  return role === '' ? { unknown: 'job role' } : { role, onRecord: Number(row.known_before) === 1 }
}

/**
 * The earliest touches by the buyer stand in `firsts`, once as touches and once more where their person is known: a touch that
 * stands there only once was made by somebody unknown. Several at the same moment (a day without a time) agree or are
 * told apart by nobody.
 */
function begunDealsSql(run: Run, rule: CheckedRule | undefined): Sql {
  const counts = (by: string, named: number): Sql =>
    sql`countIf(counts AND by = ${value(by, 'String')} AND named = ${value(named, 'UInt8')})`
  const beginnings = sql`SELECT aid, unit, toUnixTimestamp64Milli(any(opened)) AS opening, ${counts('buyer', 0)} AS buyers, ${counts('seller', 0)} AS sellers, ${counts('unknown', 0)} AS unknowns,
      groupArraySortedIf(64)((at, named, job_role, person), counts AND by = 'buyer') AS firsts
    FROM (SELECT d.aid AS aid, unit, opened, e.at AS at, e.named AS named, e.job_role AS job_role, e.person AS person, e.by AS by,
        e.at > since AND e.at <= until AND (e.deal = '' OR e.deal = d.id) AS counts
      FROM (${firstPurchases(run, rule)}) AS d LEFT JOIN (${touchesSql(run)}) AS e ON d.aid = e.aid)
    GROUP BY aid, unit`
  const told = sql`SELECT aid AS account, unit, opening, buyers, sellers, unknowns, firsts[1].1 AS first_at,
      arrayFilter(touch -> touch.1 = first_at, firsts) AS earliest, arrayFilter(touch -> touch.2 = 1, earliest) AS made,
      toInt64(length(earliest)) - 2 * toInt64(length(made)) AS nameless, arraySort(arrayDistinct(arrayMap(touch -> touch.3, made))) AS roles,
      arrayMap(touch -> touch.4, made) AS persons
    FROM (${beginnings})`
  const before = sql`(p.created IS NULL OR p.created < first_at - ${value(MADE_BY_THE_TOUCH, 'Int64')})`
  return sql`SELECT account, unit, any(opening) AS opening, any(buyers) AS buyers, any(sellers) AS sellers, any(unknowns) AS unknowns,
      any(nameless) AS nameless, any(roles) AS roles, max(p.aid != 0 AND has(persons, p.person) AND ${before}) AS known_before,
      sumMapIf([p.job_role], [toUInt32(1)], p.aid != 0 AND p.job_role != '' AND ${before}) AS on_record
    FROM (${told}) AS t LEFT JOIN (${recordedPeople(run)}) AS p ON account = p.aid
    GROUP BY account, unit ORDER BY account, unit`
}

/** Every dated touch, and those of known people a second time with who made them; `at` in milliseconds. */
function touchesSql(run: Run): Sql {
  const touches = source(run.catalog, 'touches', run.asOf)
  const column = (name: string): Sql => columnOf(touches, run.catalog, 'touches', name)
  const text = (name: string): Sql => sql`toString(ifNull(${column(name)}, ''))`
  const by = sql`if(${text('initiated_by')} IN ('buyer', 'seller'), ${text('initiated_by')}, 'unknown')`
  // In two steps, because an alias would hide the column of the same name from what is asked beside it.
  return sql`SELECT t_aid AS aid, t_ms AS at, toUInt8(0) AS named, '' AS job_role, toUInt128(0) AS person, t_by AS by, t_deal AS deal
      FROM (SELECT aid AS t_aid, toUnixTimestamp64Milli(assumeNotNull(${column('at')})) AS t_ms, ${by} AS t_by, ${text('deal')} AS t_deal
        FROM ${touches.from} WHERE ${touches.where} AND aid != 0 AND isNotNull(${column('at')}))
    UNION ALL SELECT aid, toUnixTimestamp64Milli(e.at) AS at, toUInt8(1) AS named, job_role, person, by, deal FROM (${engagementsOf(run)}) AS e WHERE by = 'buyer'`
}

function recordedPeople(run: Run): Sql {
  return sql`SELECT aid, person, job_role, toUnixTimestamp64Milli(created_at) AS created FROM (${peopleOf(run)})`
}
