import { type Sql, sql, value } from '../../query/index.ts'
import type { Market } from '../market.ts'

/** By what an account is known whatever its number is: its id, else its domain, else its name, normalised. */
export interface AccountKey {
  readonly kind: 'id' | 'domain' | 'name'
  readonly key: string
}

/** Asks the engine for rows: of a market, or of an import with its own limits. */
type Rows = Pick<Market['engine'], 'rows'>

/** The strongest key of each account that no other account has; an account that has only shared ones is known by one of these. */
export async function keysOfAccounts(engine: Rows, accounts: readonly number[]): Promise<Map<number, AccountKey>> {
  if (accounts.length === 0) return new Map()
  const wanted = sql`(SELECT arrayJoin(${value(accounts, 'Array(UInt32)')}))`
  const rows = await engine.rows<{ aid: number; best: [string, string] }>(
    sql`SELECT of AS aid, argMin((toString(kind), key), (shared, soft, kind, key)) AS best FROM (
      SELECT kind, key, a.aid AS of, a.soft AS soft, s.shared AS shared
      FROM (SELECT DISTINCT kind, key, aid, soft FROM account_keys WHERE aid IN ${wanted}) AS a
      INNER JOIN (SELECT kind, key, uniqExact(aid) > 1 AS shared FROM account_keys
        WHERE key IN (SELECT key FROM account_keys WHERE aid IN ${wanted}) GROUP BY kind, key) AS s
      ON a.kind = s.kind AND a.key = s.key
    ) GROUP BY of`,
  )
  return new Map(rows.map(({ aid, best: [kind, key] }) => [aid, { kind: kind as AccountKey['kind'], key }]))
}

/** The accounts that go by each key, ascending; a key nobody has is missing. Keys of the map are `keyText`. */
export async function accountsByKeys(engine: Rows, keys: readonly AccountKey[]): Promise<Map<string, number[]>> {
  if (keys.length === 0) return new Map()
  const texts: Sql = sql`(SELECT arrayJoin(${value([...new Set(keys.map(({ key }) => key))], 'Array(String)')}))`
  const rows = await engine.rows<{ kind: AccountKey['kind']; key: string; aids: number[] }>(
    sql`SELECT toString(kind) AS kind, key, arraySort(groupUniqArray(aid)) AS aids FROM account_keys
      WHERE key IN ${texts} GROUP BY kind, key`,
  )
  return new Map(rows.map(({ kind, key, aids }) => [keyText({ kind, key }), aids]))
}

/** One text for a key, for maps. */
export function keyText({ kind, key }: AccountKey): string {
  return `${kind}:${key}`
}
