import { jobRoleWords } from '../titles/words.ts'
import type { RoleEvidence } from './member-roles.ts'
import type { DealPart, Person } from './read-members.ts'

/** Somebody as lists show them. */
export function shownPerson({ person, id, email, name, title, jobRole, mayContact }: Person) {
  return { contact: id || email || `#${person}`, name, title, jobRole, words: jobRoleWords(jobRole), mayContact }
}

/**
 * People as they were at the end of a deal. What no record of that time tells (nobody had written it down yet) is taken as it
 * was written down later; `late` counts of whom a title or their job role had to be taken so.
 */
export function peopleAtEnd(then: readonly Person[], later: readonly Person[]): { people: Person[]; late: number } {
  const known = new Map(then.map((each) => [each.person, each]))
  let late = 0
  const people = later.map((now) => {
    const before = known.get(now.person)
    const jobRole = before?.jobRole || now.jobRole
    if (before?.jobRole !== jobRole) late += 1
    return before === undefined ? now : { ...before, title: before.title || now.title, jobRole }
  })
  return { people, late }
}

/** Everything that says something of a person's part, but for what people said in Brushwork. */
export function evidenceOf(
  person: Person,
  seen: {
    readonly parts: readonly DealPart[]
    readonly dealNames: ReadonlyMap<string, string>
    readonly uses: number
  },
): RoleEvidence[] {
  const inDeals = seen.parts.flatMap(({ deal, roles, backFilled }) => {
    const named = `named in the deal ${seen.dealNames.get(deal) || deal}`.trim()
    const because = backFilled ? `${named}, written down after it had closed` : named
    return roles.map((role): RoleEvidence => ({ role, basis: 'crm', because, backFilled }))
  })
  const uses = seen.uses === 1 ? 'used the product once' : `used the product ${seen.uses} times`
  return [
    ...(seen.uses > 0 ? [{ role: 'end user', basis: 'act', because: uses } as const] : []),
    ...person.crmRoles.map((role): RoleEvidence => ({ role, basis: 'crm', because: 'recorded with the person' })),
    ...inDeals,
    ...person.titleRoles.map(
      (role): RoleEvidence => ({ role, basis: 'title', because: `the title “${person.title}”` }),
    ),
  ]
}
