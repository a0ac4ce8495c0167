import type { CaseRecord } from './case-records.ts'

/** Whether they agreed to the story being told, on a day; consent holds to the end of the day on which it expires. */
export function caseConsent(
  { agreedOn, expires, scope }: Pick<CaseRecord, 'agreedOn' | 'expires' | 'scope'>,
  today: string,
): {
  /** It may be told at all. */
  readonly holds: boolean
  /** It may be told outside. */
  readonly travels: boolean
  /** Why it may not. */
  readonly whyNot: string | null
} {
  if (agreedOn === null) {
    return { holds: false, travels: false, whyNot: 'Nobody wrote down that the customer agreed to it.' }
  }
  if (agreedOn > today) return { holds: false, travels: false, whyNot: `They agree to it from ${agreedOn} on.` }
  if (expires !== null && expires < today) {
    return { holds: false, travels: false, whyNot: `The customer’s consent expired on ${expires}.` }
  }
  if (scope === 'company') {
    return { holds: true, travels: false, whyNot: 'The customer agreed to its use within our company only.' }
  }
  return { holds: true, travels: true, whyNot: null }
}
