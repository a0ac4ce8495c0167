import type { Relation } from '../words.ts'
import type { EvidencePerson } from './evidence.ts'
import { pseudonymOf } from './pseudonym-of.ts'
import type { KnownNames } from './pseudonymise.ts'

/** Something that was learnt of a person; what was told first of them stands. */
export interface AskedFacts {
  readonly pseudonym?: string | null
  readonly account?: number | null
  readonly relation?: Relation | null
  readonly jobRole?: string | null
  readonly buyingRole?: string | null
  readonly interview?: number
  readonly survey?: string
  readonly names?: readonly (string | null)[]
  readonly companies?: readonly (string | null)[]
}

interface Asked {
  readonly person: string
  pseudonym: string | null
  account: number | null
  relation: Relation | null
  jobRole: string | null
  buyingRole: string | null
  readonly interviews: number[]
  readonly surveys: Set<string>
  readonly names: Set<string>
  readonly companies: Set<string>
}

/** People who were asked, each once, gathered from whatever says something of them. */
export class AskedPeople {
  readonly #people = new Map<string, Asked>()

  add(person: string, facts: AskedFacts): void {
    const asked = this.#people.get(person) ?? nobodyYet(person)
    this.#people.set(person, asked)
    asked.pseudonym ??= facts.pseudonym ?? null
    asked.account ??= facts.account ?? null
    asked.relation ??= facts.relation ?? null
    asked.jobRole ??= facts.jobRole ?? null
    asked.buyingRole ??= facts.buyingRole ?? null
    if (facts.interview !== undefined) asked.interviews.push(facts.interview)
    if (facts.survey !== undefined) asked.surveys.add(facts.survey)
    for (const name of facts.names ?? []) if (name !== null) asked.names.add(name)
    for (const company of facts.companies ?? []) if (company !== null) asked.companies.add(company)
  }

  has(person: string): boolean {
    return this.#people.has(person)
  }

  accounts(): readonly number[] {
    return [...new Set([...this.#people.values()].flatMap(({ account }) => (account === null ? [] : [account])))]
  }

  /** What to replace in the words of this person. */
  names(person: string, companyOf: ReadonlyMap<number, string>): KnownNames {
    const asked = this.#people.get(person)
    if (asked === undefined) return { names: [], companies: [] }
    const company = asked.account === null ? undefined : companyOf.get(asked.account)
    return { names: [...asked.names], companies: [...asked.companies, ...(company === undefined ? [] : [company])] }
  }

  /** By pseudonym. */
  people(): readonly EvidencePerson[] {
    return [...this.#people.values()]
      .map(({ names: _names, companies: _companies, pseudonym, interviews, surveys, ...asked }) => ({
        ...asked,
        pseudonym: pseudonym ?? pseudonymOf(asked.person),
        interviews: interviews.toSorted((left, right) => left - right),
        surveys: [...surveys].sort(),
      }))
      .sort((left, right) => left.pseudonym.localeCompare(right.pseudonym, 'en', { numeric: true }))
  }
}

function nobodyYet(person: string): Asked {
  return {
    person,
    pseudonym: null,
    account: null,
    relation: null,
    jobRole: null,
    buyingRole: null,
    interviews: [],
    surveys: new Set(),
    names: new Set(),
    companies: new Set(),
  }
}
