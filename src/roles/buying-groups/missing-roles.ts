import { jobRoleWords } from '../titles/words.ts'
import type { UsualRole, UsualRoles } from './usual-roles.ts'

/** A role is usual where at least this share of won deals had it. */
export const USUAL = 0.5

export interface RoleOfWonDeals extends UsualRole {
  readonly kind: 'job role' | 'buying role'
  readonly words: string
}

/** The usual roles, and which of them are not here. */
export interface Coverage {
  readonly usual: number
  readonly here: number
  readonly missing: readonly RoleOfWonDeals[]
}

/** Roles that at least half of the won deals had, held against those that are here. Of fewer than `needed` deals: none. */
export function missingRoles(
  kind: RoleOfWonDeals['kind'],
  { wonDeals, roles }: UsualRoles,
  here: ReadonlySet<string>,
  needed: number,
): Coverage {
  const usual = wonDeals < needed ? [] : roles.filter(({ share }) => share >= USUAL)
  const missing = usual.filter(({ role }) => !here.has(role))
  return {
    usual: usual.length,
    here: usual.length - missing.length,
    missing: missing.map((each) => ({
      ...each,
      kind,
      words: kind === 'job role' ? jobRoleWords(each.role) : each.role,
    })),
  }
}
