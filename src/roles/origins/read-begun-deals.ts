import { columnOf, type Market, source } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import type { CheckedRule, Run } from '../../segments/index.ts'
import { among } from '../people/engagements-of.ts'
import { peopleOf } from '../people/people-of.ts'
import { nameKey, personKeys } from '../people/person-keys.ts'
import type { BegunDeal, FirstTouch } from './begun-deal.ts'
import { accountsWithDeals, firstPurchases } from './first-purchases.ts'

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
 * First the buyer's earliest touches of each deal, then the people who made them, then who else was on record: only few
 * touches have to find their people. Several touches at the same moment (a day without a time) are all kept.
 */
function begunDealsSql(run: Run, rule: CheckedRule | undefined): Sql {
  const withDeals = { ...run, among: accountsWithDeals(run) }
  const counts = (by: string): Sql => sql`countIf(counts AND by = ${value(by, 'String')})`
  const beginnings = sql`SELECT aid, unit, toUnixTimestamp64Milli(any(opened)) AS opening, ${counts('buyer')} AS buyers, ${counts('seller')} AS sellers, ${counts('unknown')} AS unknowns,
      groupArraySortedIf(64)((at, named), counts AND by = 'buyer') AS firsts
    FROM (SELECT d.aid AS aid, unit, opened, t.at AS at, t.named AS named, t.by AS by,
        t.at > since AND t.at <= until AND (t.deal = '' OR t.deal = d.id) AS counts
      FROM (${firstPurchases(run, rule)}) AS d LEFT JOIN (${touchesSql(withDeals)}) AS t ON d.aid = t.aid)
    GROUP BY aid, unit`
  const earliest = sql`SELECT aid, unit, opening, buyers, sellers, unknowns, firsts[1].1 AS first_at,
      arrayDistinct(arrayMap(touch -> touch.2, arrayFilter(touch -> touch.1 = first_at, firsts))) AS names
    FROM (${beginnings})`
  const made = sql`SELECT aid AS account, unit, any(e.opening) AS opening, any(e.buyers) AS buyers, any(e.sellers) AS sellers, any(e.unknowns) AS unknowns, any(e.first_at) AS first_at,
      countIf(p_aid = 0) AS nameless, arraySort(groupUniqArrayIf(p_job_role, p_aid != 0)) AS roles, groupArrayIf(person, p_aid != 0) AS persons
    FROM (SELECT aid, unit, opening, buyers, sellers, unknowns, first_at, name FROM (${earliest}) LEFT ARRAY JOIN names AS name) AS e
    LEFT JOIN (${personKeys(withDeals)}) AS k ON aid = p_aid AND name = p_key
    GROUP BY aid, unit`
  const before = sql`(p.created IS NULL OR p.created < first_at - ${value(MADE_BY_THE_TOUCH, 'Int64')})`
  return sql`SELECT account, unit, any(opening) AS opening, any(buyers) AS buyers, any(sellers) AS sellers, any(unknowns) AS unknowns,
      any(nameless) AS nameless, any(roles) AS roles, max(p.aid != 0 AND has(persons, p.person) AND ${before}) AS known_before,
      sumMapIf([p.job_role], [toUInt32(1)], p.aid != 0 AND p.job_role != '' AND ${before}) AS on_record
    FROM (${made}) AS m LEFT JOIN (${recordedPeople(withDeals)}) AS p ON account = p.aid
    GROUP BY account, unit ORDER BY account, unit`
}

/** Every dated touch with what names its person; `at` in milliseconds. */
function touchesSql(run: Run): Sql {
  const touches = source(run.catalog, 'touches', run.asOf)
  const column = (name: string): Sql => columnOf(touches, run.catalog, 'touches', name)
  const text = (name: string): Sql => sql`toString(ifNull(${column(name)}, ''))`
  const by = sql`if(${text('initiated_by')} IN ('buyer', 'seller'), ${text('initiated_by')}, 'unknown')`
  // In two steps, because an alias would hide the column of the same name from what is asked beside it.
  return sql`SELECT t_aid AS aid, t_ms AS at, t_named AS named, t_by AS by, t_deal AS deal
    FROM (SELECT aid AS t_aid, toUnixTimestamp64Milli(assumeNotNull(${column('at')})) AS t_ms, ${nameKey(text('contact'))} AS t_named, ${by} AS t_by, ${text('deal')} AS t_deal
      FROM ${touches.from} WHERE ${touches.where} AND aid != 0${among(run)} AND isNotNull(${column('at')}))`
}

function recordedPeople(run: Run): Sql {
  return sql`SELECT aid, person, job_role, toUnixTimestamp64Milli(created_at) AS created FROM (${peopleOf(run)})`
}
