import type { BuyingRole } from '../titles/words.ts'
import { CRM_ROLE_VALUES, type Crm } from './crm-role-values.ts'

/**
 * The values under which a CRM records these roles, and the roles it has no value for.
 * Nothing is written under a value that says something else: what has none is left out and named.
 * A value that says several roles at once goes before those that say one.
 */
export function toCrmRoles(
  crm: Crm,
  roles: readonly BuyingRole[],
): { readonly values: readonly string[]; readonly without: readonly BuyingRole[] } {
  const left = new Set<BuyingRole>(roles.filter((role) => role !== 'unknown'))
  const values: string[] = []
  for (const [value, says] of [...CRM_ROLE_VALUES[crm]].sort((one, other) => other[1].length - one[1].length)) {
    if (!says.every((role) => left.has(role))) continue
    values.push(value)
    for (const role of says) left.delete(role)
  }
  return { values, without: [...left] }
}
