import { refuse } from '../../problem.ts'
import { identifier, raw, sql, value } from '../../query/index.ts'
import type { Catalog } from '../catalog.ts'
import { normaliseDomain } from '../identity/normalise-domain.ts'
import { normaliseName } from '../identity/normalise-name.ts'
import type { Market } from '../market.ts'
import { accountsByKeys, keyText } from '../merging/account-key.ts'
import { source } from '../source.ts'
import { shownAccounts } from './shown-accounts.ts'

/**
 * The number of the account that a text names: `#12` by number, else by id, domain or name, the first of these that
 * anybody goes by. A merged account is the one it is shown as.
 * Throws a `ProblemError` (`no_such_account`, `account_ambiguous`).
 */
export async function resolveAccount(market: Market, catalog: Catalog, given: string): Promise<number> {
  const text = given.trim()
  const shown = await shownAccounts(market)
  const number = /^#(\d{1,9})$/.exec(text)?.[1]
  if (number !== undefined) {
    const [only] = await visible(market, catalog, [shown(Number(number))])
    return only ?? nobody(text)
  }
  const domain = normaliseDomain(text)
  const name = normaliseName(text)
  const keys = [
    { kind: 'id' as const, key: text },
    ...(domain === undefined ? [] : [{ kind: 'domain' as const, key: domain }]),
    ...(name === undefined ? [] : [{ kind: 'name' as const, key: name }]),
  ]
  const found = await accountsByKeys(market.engine, keys)
  for (const key of keys) {
    const aids = [...new Set((found.get(keyText(key)) ?? []).map(shown))]
    if (aids.length === 0) continue
    const [first, ...others] = await visible(market, catalog, aids)
    if (first === undefined) continue
    if (others.length > 0) several(text, [first, ...others])
    return first
  }
  return nobody(text)
}

async function visible(market: Market, catalog: Catalog, aids: readonly number[]): Promise<number[]> {
  const { from, where } = source(catalog, 'accounts')
  const rows = await market.engine.rows<{ aid: number }>(
    sql`SELECT ${identifier('aid')} FROM ${from} WHERE ${where} AND aid IN ${value(aids, 'Array(UInt32)')} ORDER BY ${raw('aid')}`,
  )
  return rows.map((row) => row.aid)
}

function nobody(text: string): never {
  refuse('no_such_account', `No account goes by ${JSON.stringify(text)}.`, {
    at: { field: 'account', value: text },
    hint: 'Look for it by a part of its name or domain: brushwork account find TEXT.',
  })
}

function several(text: string, aids: readonly number[]): never {
  const numbers = aids.slice(0, 5).map((aid) => `#${aid}`)
  refuse('account_ambiguous', `${aids.length} accounts go by ${JSON.stringify(text)}.`, {
    at: { field: 'account', value: text },
    hint: `Say which one by its number: ${numbers.join(', ')}${aids.length > numbers.length ? ' …' : ''}.`,
  })
}
