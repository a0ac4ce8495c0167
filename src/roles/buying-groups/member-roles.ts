import { BUYING_ROLES } from '../titles/words.ts'

/** What a role in the purchase rests on, the strongest first: seen, said by somebody in Brushwork, in the CRM, from a title. */
export const BASES = ['act', 'stated', 'crm', 'title'] as const
export type Basis = (typeof BASES)[number]

/** One thing that says that a person has a role. */
export interface RoleEvidence {
  readonly role: string
  readonly basis: Basis
  /** What it is, for people: "named in the deal Rollout". */
  readonly because: string
  /** Written down after the deal had closed: it may follow from the outcome. */
  readonly backFilled?: boolean
}

export interface MemberRole {
  readonly role: string
  readonly basis: Basis
  readonly confidence: 'high' | 'medium' | 'low'
  /** True where nothing but roles written down after a closing says it. */
  readonly backFilled: boolean
  readonly because: readonly string[]
}

const CONFIDENCE = { act: 'high', stated: 'medium', crm: 'medium', title: 'low' } as const

/**
 * A person's roles, each once with the strongest that says it: what was seen goes before what is said. A title alone, or a
 * role written down after the deal had closed, is of low confidence.
 */
export function memberRoles(evidence: readonly RoleEvidence[]): MemberRole[] {
  const byRole = new Map<string, RoleEvidence[]>()
  for (const each of evidence) byRole.set(each.role, [...(byRole.get(each.role) ?? []), each])
  const roles = [...byRole].map(([role, all]): MemberRole => {
    const inTime = all.filter((each) => each.backFilled !== true)
    const best = BASES.find((basis) => inTime.some((each) => each.basis === basis))
    const because = [...new Set(all.toSorted((one, other) => rank(one) - rank(other)).map((each) => each.because))]
    if (best !== undefined && best !== 'title') {
      return { role, basis: best, confidence: CONFIDENCE[best], backFilled: false, because }
    }
    const late = all.some((each) => each.backFilled === true)
    return { role, basis: late ? 'crm' : 'title', confidence: 'low', backFilled: late, because }
  })
  return roles.toSorted(
    (one, other) => BASES.indexOf(one.basis) - BASES.indexOf(other.basis) || place(one) - place(other),
  )
}

function rank({ basis, backFilled }: RoleEvidence): number {
  return BASES.indexOf(basis) + (backFilled === true ? 0.5 : 0)
}

function place({ role }: MemberRole): number {
  const known = (BUYING_ROLES as readonly string[]).indexOf(role)
  return known < 0 ? BUYING_ROLES.length : known
}
