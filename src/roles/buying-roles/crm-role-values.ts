import type { BuyingRole } from '../titles/words.ts'

export type Crm = 'hubspot' | 'salesforce'

/**
 * What the buying roles are called in two CRMs, with what each value says in our words.
 *
 * HubSpot: the nine values of the contact property `hs_buying_role` (several may be chosen, written with `;` between
 * them). Salesforce: the nine that `OpportunityContactRole.Role` comes with (one a row); a company may add its own.
 *
 * Every value says its own set of roles, so that there and back again nothing is lost:
 * Salesforce's "Economic Decision Maker" both decides and pays; its "Technical Buyer" may say no on technical grounds,
 * which is our technical evaluator, while its "Evaluator" tries things out and recommends, so influences as well.
 */
export const CRM_ROLE_VALUES: Readonly<
  Record<Crm, readonly (readonly [value: string, says: readonly BuyingRole[]])[]>
> = {
  hubspot: [
    ['BLOCKER', ['blocker']],
    ['BUDGET_HOLDER', ['budget holder']],
    ['CHAMPION', ['champion']],
    ['DECISION_MAKER', ['decision maker']],
    ['END_USER', ['end user']],
    ['EXECUTIVE_SPONSOR', ['executive sponsor']],
    ['INFLUENCER', ['influencer']],
    ['LEGAL_AND_COMPLIANCE', ['legal and compliance']],
    ['OTHER', ['other']],
  ],
  salesforce: [
    ['Business User', ['end user']],
    ['Decision Maker', ['decision maker']],
    ['Economic Buyer', ['economic buyer']],
    ['Economic Decision Maker', ['economic buyer', 'decision maker']],
    ['Evaluator', ['technical evaluator', 'influencer']],
    ['Executive Sponsor', ['executive sponsor']],
    ['Influencer', ['influencer']],
    ['Technical Buyer', ['technical evaluator']],
    ['Other', ['other']],
  ],
}
