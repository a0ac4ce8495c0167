import { columnOf, lifecycleSql, type Market, source } from '../../market-data/index.ts'
import { sql, value } from '../../query/index.ts'
import type { RuleBook } from '../../segments/index.ts'
import type { PlanAccount } from './plan-schema.ts'

/** What an account is called, who owns it and where it stands with us. One statement. */
export async function readAccount(
  market: Market,
  { catalog }: RuleBook,
  aid: number,
  signal: AbortSignal,
): Promise<PlanAccount> {
  const accounts = source(catalog, 'accounts')
  const column = (name: string) => columnOf(accounts, catalog, 'accounts', name)
  const [row] = await market.engine.rows(
    sql`SELECT ${column('id')} AS a_id, ${column('name')} AS a_name, ${column('domain')} AS a_domain, ${column('owner')} AS a_owner,
      ${lifecycleSql(catalog, [aid])} AS a_stage FROM ${accounts.from} WHERE ${accounts.where} AND aid = ${value(aid, 'UInt32')} LIMIT 1`,
    { signal },
  )
  const text = (given: unknown): string | null => (typeof given === 'string' && given !== '' ? given : null)
  const [id, name, domain] = [text(row?.a_id), text(row?.a_name), text(row?.a_domain)]
  return {
    number: aid,
    id,
    name,
    domain,
    owner: text(row?.a_owner),
    lifecycle: text(row?.a_stage) ?? 'prospect',
    words: name ?? domain ?? id ?? `#${aid}`,
  }
}
