import type { EvidencePerson } from '../../evidence/evidence.ts'
import type { Relation } from '../../words.ts'

/** What a persona needs to stand on: METHODS, readiness gates. */
const NEEDED = { people: 10, accounts: 6, ofAnAccount: 2, ofAGroup: 2, share: 0.5 } as const

export const GROUPS = ['customer', 'not_bought', 'former'] as const
export type Group = (typeof GROUPS)[number]

export const GROUP_WORDS: Readonly<Record<Group, string>> = {
  customer: 'customers',
  not_bought: 'prospects, or people who chose somebody else or decided nothing',
  former: 'former customers',
}

export function groupOf(relation: Relation): Group {
  return relation === 'customer' || relation === 'former' ? relation : 'not_bought'
}

export interface MissingInterviews {
  readonly people: number
  readonly accounts: number
  /** Nobody wrote down what their company is to us: they fill no group. */
  readonly relationUnknown: number
  readonly groups: readonly { readonly group: Group; readonly has: number; readonly ask: number }[]
  /** How many more conversations, and what else, in words; empty where nothing is missing. */
  readonly missing: readonly string[]
}

type Asked = Pick<EvidencePerson, 'account' | 'relation'>

/**
 * Whom to ask next so that ten people from six accounts are heard, two of each group at least, and none of the relations
 * is more than half: first the groups that are short, then those that have fewest. People, each once.
 */
export function missingInterviews(people: readonly Asked[]): MissingInterviews {
  const count = (group: Group): number =>
    people.filter(({ relation }) => relation !== null && groupOf(relation) === group).length
  const groups = GROUPS.map((group) => ({
    group,
    has: count(group),
    ask: Math.max(0, NEEDED.ofAGroup - count(group)),
  }))
  const accounts = new Set(people.flatMap(({ account }) => (account === null ? [] : [account]))).size
  let open = Math.max(0, NEEDED.people - people.length) - groups.reduce((sum, { ask }) => sum + ask, 0)
  for (; open > 0; open -= 1) {
    const [fewest] = groups.toSorted((a, b) => a.has + a.ask - (b.has + b.ask))
    if (fewest !== undefined) fewest.ask += 1
  }
  const relationUnknown = people.filter(({ relation }) => relation === null).length
  return { people: people.length, accounts, relationUnknown, groups, missing: missingWords(people, accounts, groups) }
}

function missingWords(
  people: readonly Asked[],
  accounts: number,
  groups: readonly { readonly group: Group; readonly has: number }[],
): string[] {
  const missing: string[] = []
  if (people.length < NEEDED.people) missing.push(`${NEEDED.people} people are needed, ${people.length} were asked`)
  if (accounts < NEEDED.accounts)
    missing.push(`they must come from ${NEEDED.accounts} accounts, and come from ${accounts}`)
  for (const { group, has } of groups) {
    if (has < NEEDED.ofAGroup) missing.push(`${NEEDED.ofAGroup} ${GROUP_WORDS[group]} are needed, ${has} were asked`)
  }
  const relations = new Set(people.flatMap(({ relation }) => (relation === null ? [] : [relation])))
  for (const relation of relations) {
    const of = people.filter((each) => each.relation === relation).length
    if (of > people.length * NEEDED.share) {
      missing.push(
        `${of} of ${people.length} are of one relation (${relation.replace('_', ' ')}): no more than half may be`,
      )
    }
  }
  for (const [account, of] of crowded(people)) {
    missing.push(`${of} are of account #${account}: more than ${NEEDED.ofAnAccount} make it speak for all`)
  }
  return missing
}

/** Accounts that have had their say, with how many people of them were asked. */
export function crowded(
  people: readonly Asked[],
  from: number = NEEDED.ofAnAccount + 1,
): ReadonlyMap<number, number> {
  const asked = new Map<number, number>()
  for (const { account } of people) if (account !== null) asked.set(account, (asked.get(account) ?? 0) + 1)
  return new Map([...asked].filter(([, count]) => count >= from))
}

export const MOST_OF_AN_ACCOUNT = NEEDED.ofAnAccount
