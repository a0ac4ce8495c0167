import { identifier, raw, type Sql, sql } from '../../query/index.ts'
import { domainKey, emailDomain, nameKey } from './interim.ts'
import type { PartSql } from './part-sql.ts'

/**
 * SELECT of one row for each row of `source`: by which key it names its account (see REFERENCES).
 * A row that names none finds it through its contact, then its deal, then the domain of an e-mail address.
 */
export function referencesSql(part: PartSql, source: Sql): Sql {
  const isAccounts = part.kind.kind.name === 'accounts'
  const text = (own: string, reference: string): Sql => {
    const given = part.text(isAccounts ? own : reference)
    return given === undefined ? raw("''") : given
  }
  const bare = isAccounts ? raw("''") : (part.text('account') ?? raw("''"))
  const linked = isAccounts ? undefined : linkedAccount(part)
  const email = isAccounts ? undefined : emailOf(part)
  const named = sql`
    SELECT s.row AS row, ${text('id', 'account_id')} AS _id, ${text('domain', 'account_domain')} AS _domain,
      ${text('name', 'account_name')} AS _name, ${bare} AS _bare, ${linked?.aid ?? raw('toUInt32(0)')} AS _linked,
      ${email === undefined ? raw("CAST(NULL, 'Nullable(String)')") : emailDomain(email)} AS _email_domain
    FROM ${source} AS s ${linked?.joins ?? raw('')}`
  return sql`
    SELECT row,
      multiIf(_id != '', 1, _d IS NOT NULL, 2, _n IS NOT NULL, 3, _bare != '', 4, _linked > 0, 5, _email_domain IS NOT NULL, 2, 0) AS level,
      multiIf(level = 1, _id, level = 2, ifNull(ifNull(_d, _email_domain), ''), level = 3, ifNull(_n, ''), level = 4, _bare, level = 5, toString(_linked), '') AS key,
      multiIf(level = 4, _bd, level = 2, ifNull(_d, _email_domain), _d) AS domain,
      if(level = 4, ${nameKey(raw('_bare'))}, _n) AS name,
      nullIf(if(level = 4, _bare, _name), '') AS name_written
    FROM (SELECT *, ${domainKey(raw('_domain'))} AS _d, ${nameKey(raw("if(_name = '' AND (_id != '' OR _domain != ''), _bare, _name)"))} AS _n,
      if(position(_bare, '.') > 0 AND position(_bare, ' ') = 0, ${domainKey(raw('_bare'))}, NULL) AS _bd FROM (${named}))`
}

function emailOf(part: PartSql): Sql | undefined {
  return part.kind.kind.name === 'contacts' ? part.text('email') : part.text('contact')
}

/** The account of the contact or the deal that the row names, where exactly one is known. */
function linkedAccount(part: PartSql): { aid: Sql; joins: Sql } | undefined {
  if (part.kind.kind.name === 'contacts') return undefined
  const contact = part.text('contact')
  const deal = part.text('deal')
  const aids: Sql[] = []
  let joins = raw('')
  const add = (alias: string, key: Sql, lookup: Sql): void => {
    joins = sql`${joins} LEFT JOIN ${lookup} AS ${identifier(alias)} ON ${key} = ${identifier(alias)}.key`
    aids.push(sql`${identifier(alias)}.aid`)
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
  return sql`(SELECT assumeNotNull(${key}) AS key, any(aid) AS aid FROM ${identifier(kind)}
    WHERE _current AND aid > 0 AND ${key} IS NOT NULL GROUP BY key HAVING uniqExact(aid) = 1)`
}
