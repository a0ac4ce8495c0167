import type { Relation } from '../../research/index.ts'

/** Somebody of the persona's people who was interviewed. */
export interface Interviewed {
  readonly person: string
  readonly pseudonym: string
  readonly account: number | null
  readonly relation: Relation | null
}

/** At most so many people of one company count: more would make a company of a role. */
export const MOST_OF_AN_ACCOUNT = 2

/** Those who are hardest to find first: they are who count where a company has more than two. */
const HARDEST_FIRST: readonly (Relation | null)[] = ['former', 'lost', 'no_decision', 'prospect', 'customer', null]

export interface CountedPeople {
  readonly counted: readonly Interviewed[]
  /** People beyond the two of a company. */
  readonly over: readonly Interviewed[]
}

/**
 * Who counts: two of each company. People whose company nobody knows may be of one company, so two of them count. Which two does not
 * depend on the others, so that one more person never makes less of the rest.
 */
export function countedPeople(people: readonly Interviewed[]): CountedPeople {
  const ordered = [...people].sort(
    (one, other) =>
      HARDEST_FIRST.indexOf(one.relation) - HARDEST_FIRST.indexOf(other.relation) ||
      (one.person < other.person ? -1 : one.person > other.person ? 1 : 0),
  )
  const taken = new Map<number | null, number>()
  const counted: Interviewed[] = []
  const over: Interviewed[] = []
  for (const each of ordered) {
    const before = taken.get(each.account) ?? 0
    taken.set(each.account, before + 1)
    if (before < MOST_OF_AN_ACCOUNT) counted.push(each)
    else over.push(each)
  }
  return { counted, over }
}
