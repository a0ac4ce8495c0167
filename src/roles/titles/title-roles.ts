import type { BuyingRole, Department, Seniority } from './words.ts'

const NONE: readonly BuyingRole[] = []
const ECONOMIC_BUYER: readonly BuyingRole[] = ['economic buyer']
const EXECUTIVE_SPONSOR: readonly BuyingRole[] = ['executive sponsor']

/** What part a department plays in most purchases, whoever of it takes part. */
const BY_DEPARTMENT: Readonly<Partial<Record<Department, readonly BuyingRole[]>>> = {
  it: ['technical evaluator'],
  engineering: ['technical evaluator'],
  security: ['security'],
  purchasing: ['purchasing'],
  legal: ['legal and compliance'],
}

/**
 * The part that a title suggests. It is a guess from the title alone: who is champion, decides or blocks shows only in what
 * people do, so a title never says it.
 */
export function titleRoles(department: Department, seniority: Seniority): readonly BuyingRole[] {
  const leads = seniority === 'executive' || seniority === 'owner'
  if (leads && (department === 'finance' || department === 'general management')) return ECONOMIC_BUYER
  const roles = BY_DEPARTMENT[department]
  if (roles !== undefined) return roles
  return leads && department !== 'unknown' ? EXECUTIVE_SPONSOR : NONE
}
