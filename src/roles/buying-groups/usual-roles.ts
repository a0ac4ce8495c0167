import type { Catalog, Market } from '../../market-data/index.ts'
import { join, type Sql, sql, value } from '../../query/index.ts'
import { type CheckedRule, dayOf, momentOf, openUnitScan, type Run } from '../../segments/index.ts'
import { type ClusterSums, clusteredInterval } from '../../statistics/index.ts'
import { wonDeals } from './won-deals.ts'

/** In how many won deals somebody in a role took part. */
export interface UsualRole {
  readonly role: string
  readonly wonDealsWithIt: number
  /** Won deals of which it is on record who took part. */
  readonly wonDeals: number
  readonly share: number
  readonly lo95: number
  readonly hi95: number
}

/** Of won deals: the roles in them, the most frequent first. */
export interface UsualRoles {
  readonly wonDeals: number
  readonly roles: readonly UsualRole[]
}

export interface RolesOfWonDeals {
  /** Job roles that were engaged. */
  readonly engaged: UsualRoles
  /** Buying roles, over the deals for which the CRM records any. */
  readonly recorded: UsualRoles
}

export interface RuleToCompare {
  /** Tells rules apart: the same text is the same rule as long as nothing changes in the workspace. */
  readonly text: string
  readonly rule: CheckedRule
}

/** Rules asked in one statement: more would make a text longer than the engine reads. */
const AT_ONCE = 50

/** As long as nothing changes in a workspace its catalog is the same object: what won deals have is counted once. */
const counted = new WeakMap<Catalog, Map<string, Promise<RolesOfWonDeals>>>()

/**
 * The roles of won deals: of the whole market first, then of the accounts that each rule held for at the deal's opening. What
 * was not asked before is counted in one statement.
 */
export async function usualRoles(
  market: Market,
  run: Run,
  rules: readonly RuleToCompare[],
  signal: AbortSignal,
): Promise<RolesOfWonDeals[]> {
  const known = counted.get(run.catalog) ?? new Map<string, Promise<RolesOfWonDeals>>()
  counted.set(run.catalog, known)
  const keyOf = (text: string): string => `${run.asOf?.getTime() ?? dayOf(momentOf(run), run)} ${text}`
  const asked = [undefined, ...rules]
  const answers = async (): Promise<RolesOfWonDeals[]> => {
    const unknown = asked.filter((each) => !known.has(keyOf(each?.text ?? '')))
    for (let start = 0; start < unknown.length; start += AT_ONCE) {
      const part = unknown.slice(start, start + AT_ONCE)
      const counting = count(market, run, part, signal)
      part.forEach((each, place) => {
        const key = keyOf(each?.text ?? '')
        const one = counting.then((all) => all[place] ?? NOTHING)
        known.set(key, one)
        one.catch(() => known.delete(key))
      })
    }
    return Promise.all(asked.map(async (each) => (await known.get(keyOf(each?.text ?? ''))) ?? NOTHING))
  }
  try {
    return await answers()
  } catch (error) {
    // Somebody else may have asked first, and then gone.
    if (signal.aborted) throw error
    return answers()
  }
}

const NOTHING: RolesOfWonDeals = { engaged: { wonDeals: 0, roles: [] }, recorded: { wonDeals: 0, roles: [] } }

type Row = Readonly<Record<string, unknown>>

/** Deals of one account are sums of their own: they tell less than deals of as many accounts. '' stands for all its deals. */
async function count(
  market: Market,
  run: Run,
  asked: readonly (RuleToCompare | undefined)[],
  signal: AbortSignal,
): Promise<RolesOfWonDeals[]> {
  const scan = openUnitScan(run, wonDeals(run))
  const inside = asked.map((each, place): Sql => {
    const one = sql`[${value(place, 'UInt16')}]`
    return each === undefined ? one : sql`if(ifNull(${scan.truth(each.rule)}, 0), ${one}, [])`
  })
  const deals = sql`SELECT aid, arrayJoin(arrayConcat(${join(inside, ', ')}, [])) AS place, engaged, recorded FROM ${scan.from()} WHERE ${scan.where}`
  const told = sql`SELECT aid, place, arrayJoin([('engaged', engaged), ('recorded', recorded)]) AS list FROM (${deals})`
  const byAccount = sql`SELECT place, list.1 AS kind, aid, count() AS size,
      sumMap(arrayConcat([''], arrayFilter(role -> role != '', list.2)), arrayResize([], length(arrayFilter(role -> role != '', list.2)) + 1, toUInt64(1))) AS with_it
    FROM (${told}) WHERE kind = 'engaged' OR notEmpty(list.2) GROUP BY place, kind, aid`
  const rows = await market.engine.rows(
    sql`SELECT place, kind, pair.1 AS role, sum(pair.2) AS hits, sum(pair.2 * pair.2) AS hits_squared, sum(pair.2 * size) AS hits_times_size, count() AS accounts
      FROM (SELECT place, kind, size, arrayJoin(arrayZip(with_it.1, with_it.2)) AS pair FROM (${byAccount})) GROUP BY place, kind, role ORDER BY hits DESC, role`,
    { signal },
  )
  return asked.map((_, place) => {
    const of = (kind: string): UsualRoles =>
      sharesOf(rows.filter((row) => Number(row.place) === place && row.kind === kind))
    return { engaged: of('engaged'), recorded: of('recorded') }
  })
}

/** Wilson's interval with the number of deals divided by the design effect of their accounts. */
function sharesOf(rows: readonly Row[]): UsualRoles {
  const all = rows.find(({ role }) => role === '')
  if (all === undefined) return NOTHING.engaged
  const size = Number(all.hits)
  const shareOf = (row: Row): UsualRole => {
    const sums: ClusterSums = {
      clusters: Number(all.accounts),
      size,
      hits: Number(row.hits),
      sizeSquared: Number(all.hits_squared),
      hitsSquared: Number(row.hits_squared),
      hitsTimesSize: Number(row.hits_times_size),
    }
    const interval = clusteredInterval(sums)
    return {
      role: String(row.role),
      wonDealsWithIt: sums.hits,
      wonDeals: size,
      share: sums.hits / size,
      lo95: interval?.low ?? 0,
      hi95: interval?.high ?? 1,
    }
  }
  return { wonDeals: size, roles: rows.filter(({ role }) => role !== '').map(shareOf) }
}
