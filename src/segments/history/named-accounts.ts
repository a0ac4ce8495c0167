import { type Catalog, findField, type Market, source } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'

/** An account of a kept list; it has neither name nor domain where it is no longer in the workspace. */
export interface NamedAccount {
  /** Its number in this workspace: `#12` names it everywhere. */
  readonly account: number
  readonly name: string | null
  readonly domain: string | null
  /** False where it is gone: its import was taken back. */
  readonly here: boolean
}

/**
 * The accounts of a subquery (its column `aid`, each once) by name, those without a name after them and those that are
 * gone last.
 */
export async function namedAccounts(
  market: Market,
  catalog: Catalog,
  accounts: Sql,
  page: { readonly offset: number; readonly limit: number },
  signal: AbortSignal | undefined,
): Promise<readonly NamedAccount[]> {
  const rows = await market.engine.rows<{ aid: number; name: string | null; domain: string | null; here: number }>(
    sql`SELECT _aid AS aid, _name AS name, _domain AS domain, _here AS here
FROM (SELECT aid AS _aid FROM (${accounts})) AS _asked LEFT JOIN (${accountNames(catalog)} AND aid GLOBAL IN (${accounts})) AS _known ON _aid = _of
ORDER BY _here DESC, isNull(_name), lowerUTF8(ifNull(_name, '')), _aid
LIMIT ${value(page.limit, 'UInt32')} OFFSET ${value(page.offset, 'UInt32')}`,
    signal === undefined ? {} : { signal },
  )
  return rows.map(({ aid, name, domain, here }) => ({ account: aid, name, domain, here: here === 1 }))
}

/** `_of` (the account's number), `_name`, `_domain` and `_here` (1) of every account of today; ends with its WHERE. */
export function accountNames(catalog: Catalog): Sql {
  const accounts = source(catalog, 'accounts')
  const field = (name: string): Sql => {
    const found = findField(catalog, 'accounts', name)
    if (found === undefined) throw new Error(`no field accounts.${name}`)
    return accounts.column(found)
  }
  return sql`SELECT aid AS _of, ${field('name')} AS _name, ${field('domain')} AS _domain, toUInt8(1) AS _here FROM ${accounts.from} WHERE ${accounts.where}`
}
