import { loadCatalog, type Market, mergedNumbers } from '../../market-data/index.ts'
import { pseudonymise, readCompanyNames } from '../../research/index.ts'
import { runOf } from '../../segments/index.ts'
import type { CaseRecord } from './case-records.ts'

/** What the companies of these cases are called, by the case's number. One statement; none where no case has an account. */
export async function caseCompanies(
  market: Market,
  cases: readonly Pick<CaseRecord, 'id' | 'account'>[],
): Promise<ReadonlyMap<number, { readonly account: number; readonly name: string | null }>> {
  const placed = cases.flatMap(({ id, account }) => (account === null ? [] : [{ id, account }]))
  if (placed.length === 0) return new Map()
  const merged = new Map(await mergedNumbers(market))
  const shown = placed.map(({ id, account }) => ({ id, account: merged.get(account) ?? account }))
  const run = runOf(market, { catalog: await loadCatalog(market) })
  const names = await readCompanyNames(market, run, [...new Set(shown.map(({ account }) => account))])
  return new Map(shown.map(({ id, account }) => [id, { account, name: names.get(account) ?? null }]))
}

/** Whether the story says which company it is of, in any way in which its name is written. */
export function tellsCompany(
  { before, done, result }: Pick<CaseRecord, 'before' | 'done' | 'result'>,
  company: string | null,
): boolean {
  if (company === null) return false
  const text = [before, done, result].join('\n')
  return pseudonymise(text, { names: [], companies: [company] }) !== text
}
