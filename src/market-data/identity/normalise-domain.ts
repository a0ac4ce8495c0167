import { type Sql, sql, value } from '../../query/index.ts'
import { letSql } from '../casting/let-sql.ts'
import { SHARED_DOMAINS } from './shared-domains.ts'

/** Scheme, `mailto:`, user and `www.` before the host; port, path, query and what follows after it. */
const BEFORE = '^(?:mailto:|[a-z][a-z0-9+.-]*:)?(?:/*)(?:[^/?#]*@)?(?:www[0-9]?\\.)?'
const AFTER = '[/?#:,; ].*$|\\.+$'
const DOMAIN = '^(?:[\\pL\\pN](?:[\\pL\\pN_-]{0,61}[\\pL\\pN])?\\.)+(?:\\pL{2,63}|xn--[a-z0-9-]{2,59})$'

/** What nearly all are; with at most 63 bytes it is contained in DOMAIN, whose counted repetitions are fifty times slower. */
const PLAIN = '^(?:[a-z0-9]+(?:-[a-z0-9]+)*[.])+[a-z]{2,24}$'

/**
 * The domain of a web address, an e-mail address or a domain: lower case, without scheme, `www.`, port and path.
 * `https://www.Acme.com/about` and `anna@acme.com` are `acme.com`. Undefined where there is none.
 * Subdomains stay: `shop.acme.com` is another key than `acme.com`.
 */
export function normaliseDomain(text: string): string | undefined {
  const host = text
    .replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
    .toLowerCase()
    .replace(new RegExp(BEFORE), '')
    .replace(new RegExp(AFTER, 's'), '')
    .replace(/\.+$/, '')
  const pattern = new RegExp(DOMAIN.replaceAll('\\pL', '\\p{L}').replaceAll('\\pN', '\\p{N}'), 'u')
  return host.length <= 253 && pattern.test(host) ? host : undefined
}

/** `normaliseDomain` where it identifies a company: not the domain of a free mail provider or a shared host. */
export function identifyingDomain(text: string): string | undefined {
  const domain = normaliseDomain(text)
  return domain === undefined || SHARED_DOMAINS.has(domain) ? undefined : domain
}

/** `Nullable(String)`: `normaliseDomain` in the engine. `text` may be NULL. */
export function normaliseDomainSql(text: Sql): Sql {
  const lower = sql`lowerUTF8(trim(BOTH ' \t\r\n' FROM ifNull(${text}, '')))`
  const bare = sql`replaceRegexpOne(${lower}, ${value(BEFORE, 'String')}, '')`
  const host = sql`trim(TRAILING '.' FROM replaceRegexpOne(${bare}, ${value(`(?s)${AFTER}`, 'String')}, ''))`
  return letSql(
    'host_',
    host,
    (one) =>
      sql`if((length(${one}) <= 63 AND match(${one}, ${value(PLAIN, 'String')})) OR (lengthUTF8(${one}) <= 253 AND match(${one}, ${value(DOMAIN, 'String')})), ${one}, NULL)`,
  )
}

/** `Nullable(String)`: `identifyingDomain` in the engine. */
export function identifyingDomainSql(text: Sql): Sql {
  const shared = value([...SHARED_DOMAINS], 'Array(String)')
  return letSql(
    'domain_',
    normaliseDomainSql(text),
    (domain) => sql`if(ifNull(${domain}, '') IN ${shared}, NULL, ${domain})`,
  )
}

/** `Nullable(String)`: the identifying domain of an e-mail address; NULL for a text without `@`. */
export function emailDomainSql(text: Sql): Sql {
  return letSql(
    'mail_',
    sql`ifNull(${text}, '')`,
    (mail) => sql`if(position(${mail}, '@') > 1, ${identifyingDomainSql(mail)}, NULL)`,
  )
}
