import { loadCatalog, type Market } from '../../market-data/index.ts'
import { dayOf, runOf } from '../../segments/index.ts'
import { listMessages } from '../store/message-records.ts'
import { caseCompanies, tellsCompany } from './case-company.ts'
import { caseConsent } from './case-consent.ts'
import type { CaseRecord } from './case-records.ts'
import type { CaseShown } from './case-schema.ts'

/** Cases as they may be told today, with the messages that rest on them. */
export async function showCases(market: Market, cases: readonly CaseRecord[]): Promise<CaseShown[]> {
  const companies = await caseCompanies(market, cases)
  const today = dayOf(market.clock(), runOf(market, { catalog: await loadCatalog(market) }))
  const messages = await listMessages(market.state.db)
  return cases.map((each) => {
    const company = companies.get(each.id)
    const consent = caseConsent(each, today, tellsCompany(each, company?.name ?? null))
    return {
      ...each,
      account: company === undefined ? null : { number: company.account, name: company.name },
      ...consent,
      messages: messages
        .filter(({ proofs }) => proofs.some((proof) => proof.kind === 'case' && proof.case === each.id))
        .map(({ id }) => id),
      warnings: warningsOf(each, company?.name ?? null),
    }
  })
}

function warningsOf(each: CaseRecord, company: string | null): string[] {
  const warnings: string[] = []
  if (!each.named && tellsCompany(each, company)) {
    warnings.push(`The story names ${company ?? 'the company'}, which did not agree to be named.`)
  }
  if (each.source === null) warnings.push('Nobody wrote down where the result comes from.')
  if (each.named && each.account === null) warnings.push('It is not known which company it is of.')
  return warnings
}
