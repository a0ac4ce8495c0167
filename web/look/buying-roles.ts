import type { InputOf } from '../api/operation-types.ts'

export type BuyingRole = NonNullable<InputOf<'persona create'>['buyingRole']>

/** Parts in a purchase as people read them; the compiler sees that none is missing. */
export const BUYING_ROLES: Readonly<Record<BuyingRole, string>> = {
  champion: 'Champion',
  'economic buyer': 'Economic buyer',
  'decision maker': 'Decision maker',
  'executive sponsor': 'Executive sponsor',
  'budget holder': 'Budget holder',
  'technical evaluator': 'Technical evaluator',
  'end user': 'End user',
  influencer: 'Influencer',
  purchasing: 'Purchasing',
  'legal and compliance': 'Legal and compliance',
  security: 'Security',
  blocker: 'Blocker',
  coach: 'Coach',
  other: 'Other',
  unknown: 'Cannot be told',
}

export const BUYING_ROLE_CHOICES = (Object.entries(BUYING_ROLES) as [BuyingRole, string][]).map(([value, label]) => ({
  value,
  label,
}))
