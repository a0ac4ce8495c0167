import { identifier, raw, type Sql, sql, value } from '../../query/index.ts'
import { type Catalog, type CatalogField, findField } from '../catalog.ts'
import { identifyingDomainSql } from '../identity/normalise-domain.ts'
import { normaliseNameSql } from '../identity/normalise-name.ts'
import type { Market } from '../market.ts'
import { source } from '../source.ts'
import type { Candidate } from './judge-pair.ts'
import { SHORTEST_SLIP } from './near-name.ts'

/** More records than this under one key say that the key is common, not that they are one company. */
const COMMON = 40
/** Numbers bound in one statement. */
const AT_ONCE = 10_000
/** Words at the end of a name that tell a company's form or reach, beyond the legal forms. */
const REACH = ' (?:group|gruppe|groupe|holdings?|international|worldwide|global|europe|emea)$'
const PHONES = new Set(['phone', 'phone_number', 'telephone', 'telefon', 'tel', 'main_phone', 'company_phone'])

/** A key that is too common to compare all its accounts. */
export interface CommonKey {
  readonly by: 'domain' | 'name' | 'phone'
  readonly key: string
  readonly accounts: number
}

export interface Candidates {
  /** Numbers that share a key, few each: only these are compared with one another. */
  readonly blocks: readonly (readonly number[])[]
  readonly common: readonly CommonKey[]
}

/**
 * Accounts that share a key: domain, phone number, name without blanks or with its words sorted, or a name with one
 * letter left out. Linear in the accounts: nothing is compared with everything. A name of n letters has n such keys,
 * for two texts one slip apart always share one.
 */
export async function duplicateCandidates(
  market: Market,
  catalog: Catalog,
  signal?: AbortSignal,
): Promise<Candidates> {
  const options = signal === undefined ? {} : { signal }
  const records = recordsSql(catalog)
  const shared = await market.engine.rows<{ by: CommonKey['by']; one: string; aids: number[]; accounts: string }>(
    sql`SELECT key.1 AS by, key.2 AS one, groupArray(${raw(String(COMMON))})(aid) AS aids, count() AS accounts
      FROM (SELECT aid, arrayJoin(arrayDistinct(arrayFilter(one -> one.2 != '', [
          ('domain', ifNull(domain, '')), ('phone', ifNull(phone, '')), ('name', replaceAll(ifNull(name, ''), ' ', '')),
          ('name', arrayStringConcat(arraySort(splitByChar(' ', ifNull(name, ''))))),
          ('name', replaceAll(ifNull(core, ''), ' ', ''))]))) AS key FROM ${records})
      GROUP BY key HAVING accounts > 1`,
    options,
  )
  const slipped = await market.engine.rows<{ aids: number[] }>(
    sql`SELECT groupArray(${raw(String(COMMON + 1))})(aid) AS aids FROM ${slipsSql(records)} GROUP BY key
      HAVING uniqExact(aid) BETWEEN 2 AND ${raw(String(COMMON))}`,
    options,
  )
  const few = shared.filter(({ accounts }) => Number(accounts) <= COMMON)
  const common = shared.filter(({ accounts }) => Number(accounts) > COMMON)
  return {
    blocks: [...few, ...slipped].map(({ aids }) => aids),
    common: common.map(({ by, one, accounts }) => ({ by, key: one, accounts: Number(accounts) })),
  }
}

/** Rows (key, aid): each name of six letters or more, whole and with each of its letters left out; one account a name and country. */
function slipsSql(records: Sql): Sql {
  const left = raw('concat(substringUTF8(one, 1, place - 1), substringUTF8(one, place + 1))')
  return sql`(SELECT aid, arrayJoin(arrayDistinct(arrayConcat([cityHash64(one)],
        arrayMap(place -> cityHash64(${left}), range(1, lengthUTF8(one) + 1))))) AS key
      FROM (SELECT one, country, min(aid) AS aid FROM (
          SELECT aid, country, arrayJoin(arrayDistinct([replaceAll(ifNull(name, ''), ' ', ''), replaceAll(ifNull(core, ''), ' ', '')])) AS one
          FROM ${records}) WHERE lengthUTF8(one) >= ${raw(String(SHORTEST_SLIP))} GROUP BY one, country))`
}

/** What the accounts are compared by. */
export async function readCandidates(
  market: Market,
  catalog: Catalog,
  accounts: readonly number[],
  signal?: AbortSignal,
): Promise<Map<number, Candidate>> {
  const found = new Map<number, Candidate>()
  for (let start = 0; start < accounts.length; start += AT_ONCE) {
    const some = accounts.slice(start, start + AT_ONCE)
    const only = sql`aid IN (SELECT arrayJoin(${value(some, 'Array(UInt32)')}))`
    const rows = await market.engine.rows<Omit<Candidate, 'account'> & { aid: number }>(
      sql`SELECT aid, name, core, domain, country, city, parent, phone FROM ${recordsSql(catalog, only)}`,
      signal === undefined ? {} : { signal },
    )
    for (const { aid, ...row } of rows) found.set(aid, { account: aid, ...row })
  }
  return found
}

function recordsSql(catalog: Catalog, only: Sql = raw('1')): Sql {
  const { from, where, column } = source(catalog, 'accounts')
  const field = (name: string): CatalogField => {
    const found = findField(catalog, 'accounts', name)
    if (found === undefined) throw new Error(`accounts have no ${name}`)
    return found
  }
  const text = (name: string): Sql => sql`toString(${column(field(name))})`
  const phone = catalog.kinds
    .get('accounts')
    ?.fields.find((each) => each.custom && PHONES.has(each.name.toLowerCase()))
  const digits =
    phone === undefined
      ? raw("CAST(NULL, 'Nullable(String)')")
      : sql`replaceRegexpAll(ifNull(toString(${identifier(phone.column)}), ''), '[^0-9]+', '')`
  return sql`(SELECT aid, domain, country, city, parent, if(length(digits) >= 7, digits, NULL) AS phone, called AS name,
      replaceRegexpOne(if(city != '' AND endsWith(called, concat(' ', city)),
        substring(called, 1, length(called) - length(city) - 1), called), ${value(REACH, 'String')}, '') AS core
    FROM (SELECT aid, ${identifyingDomainSql(text('domain'))} AS domain, ${text('country')} AS country,
        ${text('parent')} AS parent, ${normaliseNameSql(text('name'))} AS called, ${digits} AS digits,
        nullIf(replaceRegexpAll(lowerUTF8(normalizeUTF8NFKD(ifNull(${text('city')}, ''))), '\\\\pM', ''), '') AS city
      FROM ${from} WHERE ${where} AND ${only}))`
}
