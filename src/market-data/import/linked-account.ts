import { identifier, raw, type Sql, sql } from '../../query/index.ts'

/** An expression for the account's number, 0 where none is known, and the joins it needs. */
export interface LinkedAccount {
  readonly aid: Sql
  readonly joins: Sql
}

/**
 * The account of the contact (by id, else by e-mail) or else of the deal that a row names, where exactly one is known.
 * `contact` and `deal` are expressions of text; undefined: the row names none.
 */
export function linkedAccount(named: {
  readonly contact?: Sql | undefined
  readonly deal?: Sql | undefined
}): LinkedAccount | undefined {
  const { contact, deal } = named
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

function lookup(kind: string, key: Sql): Sql {
  return sql`(SELECT assumeNotNull(${key}) AS key, any(aid) AS known FROM ${identifier(kind)}
    WHERE _current AND aid > 0 AND ${key} IS NOT NULL GROUP BY key HAVING uniqExact(aid) = 1)`
}
