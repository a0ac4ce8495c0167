import { identifier, raw, type Sql, sql } from '../../query/index.ts'
import type { MergedAccounts } from '../merging/merged-accounts.ts'

/** An expression for the account's number, 0 where none is known, and the joins it needs. */
export interface LinkedAccount {
  readonly aid: Sql
  readonly joins: Sql
}

/**
 * The account of the contact (by id, else by e-mail) or else of the deal that a row names, where exactly one is known.
 * `contact` and `deal` are expressions of text; undefined: the row names none.
 */
export function linkedAccount(
  named: { readonly contact?: Sql | undefined; readonly deal?: Sql | undefined },
  merged: MergedAccounts | undefined,
): LinkedAccount | undefined {
  const { contact, deal } = named
  const lookup = (kind: string, key: Sql): Sql =>
    merged === undefined ? lookupShown(kind, key) : lookupSaid(kind, key, merged)
  const aids: Sql[] = []
  let joins = raw('')
  const add = (alias: string, key: Sql, rows: Sql): void => {
    joins = sql`${joins} LEFT JOIN ${rows} AS ${identifier(alias)} ON ${key} = ${identifier(alias)}.key`
    aids.push(sql`${identifier(alias)}.known`)
  }
  if (contact !== undefined) {
    add('by_id', contact, lookup('contacts', raw('id')))
    add('by_email', sql`lowerUTF8(${contact})`, lookup('contacts', raw('lowerUTF8(email)')))
  }
  if (deal !== undefined) add('by_deal', deal, lookup('deals', raw('id')))
  if (aids.length === 0) return undefined
  return { aid: aids.reduceRight((rest, aid) => sql`if(${aid} > 0, ${aid}, ${rest})`, raw('toUInt32(0)')), joins }
}

function lookupShown(kind: string, key: Sql): Sql {
  return sql`(SELECT assumeNotNull(${key}) AS key, any(aid) AS known FROM ${identifier(kind)}
    WHERE _current AND aid > 0 AND ${key} IS NOT NULL GROUP BY key HAVING uniqExact(aid) = 1)`
}

/**
 * Where accounts are merged: one shown account is enough, but the row is given the number that the contact or deal was
 * said to belong to, so that it goes back with them should the accounts be taken apart.
 */
function lookupSaid(kind: string, key: Sql, merged: MergedAccounts): Sql {
  const rows = identifier(kind)
  const said = sql`(SELECT rid, argMaxIf(aid, (_said_at, _import, _row), has(_said, 'aid')) AS said
    FROM ${identifier(`claims_${kind}`)} WHERE rid IN (SELECT rid FROM ${rows} WHERE aid IN ${merged.kept}) GROUP BY rid)`
  return sql`(SELECT key, if(uniqExact(own) = 1, any(own), any(shown)) AS known FROM (
    SELECT assumeNotNull(k.named) AS key, k.aid AS shown, if(c.said > 0, c.said, k.aid) AS own
    FROM (SELECT rid, aid, ${key} AS named FROM ${rows} WHERE _current AND aid > 0 AND named IS NOT NULL) AS k
    LEFT JOIN ${said} AS c ON k.rid = c.rid) GROUP BY key HAVING uniqExact(shown) = 1)`
}
