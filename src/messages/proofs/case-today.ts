import { tellsCompany } from '../cases/case-company.ts'
import { caseConsent } from '../cases/case-consent.ts'
import type { CaseRecord } from '../cases/case-records.ts'
import { goneToday, type StandsToday } from './stands-today.ts'

/** A customer's story as it may be told today. */
export function caseToday(
  id: number,
  found: CaseRecord | undefined,
  { today, company }: { readonly today: string; readonly company: string | null },
): StandsToday {
  if (found === undefined) return goneToday(id, 'A case that was removed.')
  const { name, before, done, result, scope, named } = found
  const { holds, travels, whyNot } = caseConsent(found, today, tellsCompany(found, company))
  return {
    of: id,
    words: [before, done, result].map(sentence).join(' '),
    status: null,
    by: named ? company : null,
    internal: false,
    travels,
    whyNot,
    holds,
    figure: null,
    definition: null,
    gone: false,
    seen: { name, result, scope, holds },
  }
}

/** What of a case differs from what was seen, in words. */
export function caseChanged(seen: StandsToday['seen'], today: StandsToday): string | null {
  const name = typeof seen.name === 'string' ? `The case “${seen.name}”` : 'The case'
  if (today.gone) return `${name} was removed.`
  const changes = [
    seen.holds === true && !today.holds ? `may not be told any more: ${today.whyNot ?? ''}` : undefined,
    seen.scope === 'public' && today.seen.scope === 'company' ? 'may be told within the company only now' : undefined,
    typeof seen.result === 'string' && seen.result !== today.seen.result ? 'has another result now' : undefined,
  ].filter((each) => each !== undefined)
  return changes.length === 0 ? null : `${name} ${changes.join(' and ').replace(/\.$/, '')}.`
}

function sentence(text: string): string {
  const plain = text.trim()
  return /[.!?…]$/.test(plain) ? plain : `${plain}.`
}
