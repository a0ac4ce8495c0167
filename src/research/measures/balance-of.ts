import type { EvidencePerson } from '../evidence/evidence.ts'
import { RELATIONS, type Relation } from '../words.ts'

/** More of one company would make it speak for a role; more than half of one relation, for everybody. */
const MOST_OF_AN_ACCOUNT = 2
const LARGEST_SHARE = 0.5

export interface Balance {
  readonly people: number
  /** Different companies among those whose company is known. */
  readonly accounts: number
  readonly companyUnknown: number
  /** Largest first; null: nobody wrote down what they are to us. */
  readonly relations: readonly {
    readonly relation: Relation | null
    readonly people: number
    readonly share: number
  }[]
  /** Companies of which more than two people were asked. */
  readonly crowded: readonly { readonly account: number; readonly people: number }[]
  readonly balanced: boolean
  /** What leans, in words; empty where nothing does. */
  readonly leans: readonly string[]
}

/** Who was interviewed, by company and by what they are to us: people, each once. */
export function balanceOf(people: readonly Pick<EvidencePerson, 'account' | 'relation'>[]): Balance {
  const ofAccount = new Map<number, number>()
  const ofRelation = new Map<Relation | null, number>()
  for (const { account, relation } of people) {
    if (account !== null) ofAccount.set(account, (ofAccount.get(account) ?? 0) + 1)
    ofRelation.set(relation, (ofRelation.get(relation) ?? 0) + 1)
  }
  const relations = [...ofRelation]
    .map(([relation, count]) => ({ relation, people: count, share: count / people.length }))
    .sort((one, other) => other.people - one.people)
  const crowded = [...ofAccount]
    .filter(([, count]) => count > MOST_OF_AN_ACCOUNT)
    .map(([account, count]) => ({ account, people: count }))
  const leans = [
    ...relations
      .filter(({ relation, share }) => relation !== null && share > LARGEST_SHARE)
      .map((each) => `${each.people} of ${people.length} are ${relationWords(each.relation)}: more than half`),
    ...crowded.map((each) => `${each.people} people are of one company (#${each.account}): more than two`),
    ...(['customer', 'former'] as const)
      .filter((relation) => people.length > 0 && !ofRelation.has(relation))
      .map((relation) => `nobody is a ${RELATIONS[relation]}`),
    ...(people.length > 0 && !NOT_BOUGHT.some((relation) => ofRelation.has(relation))
      ? ['nobody is among those who did not buy: prospects, those who chose somebody else or decided nothing']
      : []),
  ]
  return {
    people: people.length,
    accounts: ofAccount.size,
    companyUnknown: people.filter(({ account }) => account === null).length,
    relations,
    crowded,
    balanced: people.length > 0 && leans.length === 0,
    leans,
  }
}

const NOT_BOUGHT = ['prospect', 'lost', 'no_decision'] as const

const MANY: Readonly<Record<Relation, string>> = {
  customer: 'customers',
  prospect: 'prospects',
  lost: 'people who chose somebody else',
  no_decision: 'people who decided nothing',
  former: 'former customers',
}

/** Of several people. */
export function relationWords(relation: Relation | null): string {
  return relation === null ? 'people of whom nobody wrote down what they are to us' : MANY[relation]
}
