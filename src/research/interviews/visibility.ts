/** Why an interview is neither shown nor counted. */
export type Hidden = 'withdrawn' | 'expired' | 'not_quotable'

/** What was agreed, as the interview keeps it. Days are `2026-03-31`. */
export interface Consent {
  readonly consent_withdrawn: string | null
  readonly consent_expires: string | null
  /** Null: nobody wrote down whether they agreed to be quoted. */
  readonly consent_quote: boolean | null
}

/**
 * Why nothing of it is shown on that day, or null where it is. Consent holds to the end of the day on which it expires;
 * where nobody wrote it down the words are shown within the company.
 */
export function visibility(consent: Consent, day: string): Hidden | null {
  if (consent.consent_withdrawn !== null) return 'withdrawn'
  if (consent.consent_expires !== null && consent.consent_expires < day) return 'expired'
  return consent.consent_quote === false ? 'not_quotable' : null
}
