import type { CheckedRule } from '../language/index.ts'
import { bookRule, type RuleBook } from '../rule-book.ts'

/**
 * Has not bought. Where no record says the stage, a won deal or an order makes a customer and everybody else is a
 * prospect, as everywhere in the product.
 */
export const PROSPECT =
  'account.lifecycle == "prospect" || (!has(account.lifecycle) && !deals.exists(d, d.status == "won") && orders.size() == 0)'

/** Somebody there may be contacted, and the company did not ask to be left alone. */
export const MAY_BE_CONTACTED = mayContact('c.may_contact')

/** We approached it, or had a deal with it. */
export const APPROACHED = 'touches.exists(t, !has(t.initiated_by) || t.initiated_by != "buyer") || deals.size() > 0'

export const SOMEBODY_KNOWN = 'contacts.size() > 0'

/** Somebody is known there of whom it is recorded whether they may be contacted. */
export const CONSENT_RECORDED = 'contacts.exists(c, has(c.may_contact))'

export function mayContact(people: string): string {
  return `contacts.exists(c, ${people}) && !(has(account.do_not_contact) && account.do_not_contact)`
}

/** A rule of ours, or one that was lent to us: every workspace can answer it, or it is our bug. */
export function fixedRule(book: RuleBook, text: string): CheckedRule {
  const booked = bookRule(book, text)
  if ('problems' in booked) {
    throw new Error(`${text}: ${booked.problems.map(({ message }) => message).join(' ')}`)
  }
  return booked.rule
}
