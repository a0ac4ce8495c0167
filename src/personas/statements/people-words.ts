import { RELATIONS, type Relation } from '../../research/index.ts'

interface Person {
  readonly account: number | null
  readonly relation: Relation | null
}

/** People, and the known companies and relations they are of. */
export function counted(people: readonly Person[]): {
  readonly people: number
  readonly accounts: number
  readonly relations: number
  readonly unknownAccounts: number
  readonly unknownRelations: number
} {
  const accounts = people.flatMap(({ account }) => (account === null ? [] : [account]))
  const relations = people.flatMap(({ relation }) => (relation === null ? [] : [relation]))
  return {
    people: people.length,
    accounts: new Set(accounts).size,
    relations: new Set(relations).size,
    unknownAccounts: people.length - accounts.length,
    unknownRelations: people.length - relations.length,
  }
}

export function howMany(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** The same, undefined for none and less. */
export function mostSaid(count: number, one: string, many: string): string | undefined {
  return count > 0 ? howMany(count, one, many) : undefined
}

/** `3 customers, 2 former customers, 1 of unknown relation`. */
export function relationCounts(people: readonly Person[]): string {
  const of = (relation: Relation | null): number => people.filter((person) => person.relation === relation).length
  const known = (Object.keys(RELATIONS) as Relation[]).map((relation) => relationWords(of(relation), relation))
  const unknown = of(null)
  return [...known, unknown === 0 ? '' : `${unknown} of unknown relation`].filter((each) => each !== '').join(', ')
}

/** `2 former customers`; empty for none. */
export function relationWords(count: number, relation: Relation): string {
  if (count === 0) return ''
  switch (relation) {
    case 'customer':
    case 'prospect':
    case 'former':
      return `${count} ${RELATIONS[relation]}${count === 1 ? '' : 's'}`
    case 'lost':
    case 'no_decision':
      return `${count} who ${RELATIONS[relation]}`
  }
}
