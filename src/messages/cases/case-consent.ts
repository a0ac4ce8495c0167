import type { CaseRecord } from './case-records.ts'

/** Whether a story may be told. */
export interface CaseConsent {
  /** At all. */
  readonly holds: boolean
  /** To people outside. */
  readonly travels: boolean
  /** Why it may not. */
  readonly whyNot: string | null
}

/**
 * Whether they agreed to the story being told, on a day; consent holds to the end of the day on which it expires.
 * `tells`: the story says which company it is of.
 */
export function caseConsent(
  { agreedOn, expires, scope, named }: Pick<CaseRecord, 'agreedOn' | 'expires' | 'scope' | 'named'>,
  today: string,
  tells = false,
): CaseConsent {
  const refused = (whyNot: string, holds = false): CaseConsent => ({ holds, travels: false, whyNot })
  if (agreedOn === null) return refused('Nobody wrote down that the customer agreed to it.')
  if (agreedOn > today) return refused(`The customer agreed to it from ${agreedOn} on.`)
  if (expires !== null && expires < today) return refused(`The customer’s consent expired on ${expires}.`)
  if (scope === 'company') return refused('The customer agreed to its use within our company only.', true)
  if (tells && !named) return refused('It names the company, which did not agree to be named.', true)
  return { holds: true, travels: true, whyNot: null }
}
