import type { Conversation } from '../research-data.ts'
import type { ConsentScope } from '../research-words.ts'

/** What was agreed, as a form holds it; null: nobody wrote it down. */
export interface Consent {
  readonly record: boolean | null
  readonly quote: boolean | null
  readonly scope: ConsentScope | null
  /** Empty: without an end. */
  readonly expires: string
}

export const NO_CONSENT: Consent = { record: null, quote: null, scope: null, expires: '' }

export function consentOf({ consent: { record, quote, scope, expires } }: Conversation): Consent {
  return { record, quote, scope, expires: expires ?? '' }
}
