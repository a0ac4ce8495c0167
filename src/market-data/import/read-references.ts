import { identifier, join, raw, type Sql, sql } from '../../query/index.ts'
import { emailDomainSql, identifyingDomainSql } from '../identity/normalise-domain.ts'
import { normaliseNameSql } from '../identity/normalise-name.ts'
import { linkedAccount } from './linked-account.ts'
import type { PartSql } from './part-sql.ts'
import type { Work } from './work.ts'

/** Which account each row names, by what it says of it. */
export interface References {
  /** Table (row, ref): rows that say the same have the same `ref`. */
  readonly rows: Sql
  /**
   * Table (ref, row, level, key, domain, name, name_written) of each different reference once; `row` is its first.
   * `level` 0 none, 1 id, 2 domain, 3 name, 4 a bare text that may be any of these, 5 a known account's number;
   * `key` the strongest key, normalised; `domain` and `name` normalised or NULL.
   */
  readonly said: Sql
}

/**
 * Reads the references of a part. A row that names no account finds it through its contact, then its deal,
 * then the domain of an e-mail address. Names and domains are normalised once for each different reference.
 */
export async function readReferences(work: Work, part: PartSql, source: Sql): Promise<References> {
  const isAccounts = part.kind.kind.name === 'accounts'
  const named = { contact: part.text('contact'), deal: part.text('deal') }
  const linked =
    isAccounts || part.kind.kind.name === 'contacts' ? undefined : linkedAccount(named, await work.merged())
  const texts = {
    id: part.text(isAccounts ? 'id' : 'account_id'),
    domain: part.text(isAccounts ? 'domain' : 'account_domain'),
    name: part.text(isAccounts ? 'name' : 'account_name'),
    bare: isAccounts ? undefined : part.text('account'),
    email: isAccounts ? undefined : emailOf(part),
  }
  const listed = Object.entries(texts).map(([name, text]) => sql`${text ?? raw("''")} AS ${identifier(name)}`)
  /** An expression that nobody needs is not even read. */
  const ifAny = (names: readonly (keyof typeof texts)[], expression: Sql): Sql =>
    names.some((name) => texts[name] !== undefined) ? expression : raw("CAST(NULL, 'Nullable(String)')")
  const rows = await work.table(
    'named',
    sql`(row UInt64, ref UInt128, id String, domain String, name String, bare String, email String, linked UInt32)
    ENGINE = MergeTree ORDER BY row AS SELECT _row, reinterpretAsUInt128(sipHash128(id, domain, name, bare, email, linked)), id, domain, name, bare, email, linked
    FROM (SELECT s.row AS _row, ${join(listed, ', ')}, ${linked?.aid ?? raw('toUInt32(0)')} AS linked FROM ${source} AS s ${linked?.joins ?? raw('')})`,
  )
  const said = await work.table(
    'references',
    sql`(ref UInt128, row UInt64, level UInt8, key String, domain Nullable(String), name Nullable(String),
      name_written Nullable(String)) ENGINE = Memory AS
    SELECT ref, first,
      multiIf(id != '', 1, _d IS NOT NULL, 2, _n IS NOT NULL, 3, bare != '', 4, linked > 0, 5, _mail IS NOT NULL, 2, 0) AS level,
      multiIf(level = 1, id, level = 2, ifNull(ifNull(_d, _mail), ''), level = 3, ifNull(_n, ''), level = 4, bare,
        level = 5, toString(linked), '') AS key,
      multiIf(level = 4, _bare_domain, level = 2, ifNull(_d, _mail), _d),
      if(level = 4, ifNull(_bare_name, bare), _n), nullIf(if(level = 4, bare, _name), '')
    FROM (
      SELECT *, ${ifAny(['domain'], identifyingDomainSql(raw('domain')))} AS _d,
        if(name = '' AND (id != '' OR domain != ''), bare, name) AS _name,
        ${ifAny(['name', 'bare'], normaliseNameSql(raw('_name')))} AS _n,
        ${ifAny(['bare'], normaliseNameSql(raw('bare')))} AS _bare_name,
        ${ifAny(['bare'], sql`if(position(bare, '.') > 0 AND position(bare, ' ') = 0, ${identifyingDomainSql(raw('bare'))}, NULL)`)} AS _bare_domain,
        ${ifAny(['email'], emailDomainSql(raw('email')))} AS _mail
      FROM (SELECT ref, min(row) AS first, any(id) AS id, any(domain) AS domain, any(name) AS name, any(bare) AS bare,
        any(email) AS email, any(linked) AS linked FROM ${rows} GROUP BY ref)
    )`,
  )
  return { rows, said }
}

function emailOf(part: PartSql): Sql | undefined {
  return part.kind.kind.name === 'contacts' ? part.text('email') : part.text('contact')
}
