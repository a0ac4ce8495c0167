import type { Evidence } from './evidence.ts'
import { lifecycleEvidence } from './lifecycle-evidence.ts'
import { noContactEvidence } from './no-contact-evidence.ts'
import { openDealEvidence } from './open-deal-evidence.ts'
import { ownerCapEvidence } from './owner-cap-evidence.ts'
import { touchedEvidence } from './touched-evidence.ts'

/** One line a reason: the same codes as in `left-out.ts`, and the owner's cap. */
export const EVIDENCE_BY_REASON: Readonly<Record<string, Evidence>> = {
  other_lifecycle: lifecycleEvidence,
  open_deal: openDealEvidence,
  // The record says no more than that.
  do_not_contact: async ({ accounts }) =>
    new Map(accounts.map((account) => [account, 'Your records say: do not contact.'])),
  recently_touched: touchedEvidence,
  no_contact: noContactEvidence,
  owner_cap: ownerCapEvidence,
}
