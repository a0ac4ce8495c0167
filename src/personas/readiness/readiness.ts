import { RELATIONS, type Relation } from '../../research/index.ts'
import { detectableShare } from '../../statistics/index.ts'
import { howMany, relationCounts } from '../statements/people-words.ts'
import { type CountedPeople, countedPeople, type Interviewed, MOST_OF_AN_ACCOUNT } from './counted-people.ts'

/** What a persona must have before it is relied on, in the order in which it is read. */
export const GATES = [
  'interviews',
  'companies',
  'customers',
  'not customers',
  'former customers',
  'balance',
  'saturation',
  'agreement',
] as const
export type GateName = (typeof GATES)[number]

/** How many the gates ask for (METHODS: readiness gates of a persona). */
const NEEDED = { interviews: 10, accounts: 6, customers: 2, notBought: 2, former: 2 } as const

export interface Gate {
  readonly gate: GateName
  /** What is asked. */
  readonly words: string
  readonly met: boolean
  readonly has: number | null
  readonly needs: number | null
  /** Empty where it is met. */
  readonly missing: string
  readonly stands: string
}

/** What a measure says of a gate that is not a count. */
export interface Measured {
  readonly met: boolean
  readonly stands: string
  readonly missing: string
}

export interface ReadinessFound {
  readonly ready: boolean
  readonly gates: readonly Gate[]
  readonly people: number
  readonly catches: string
}

/** Whether a persona may be relied on, gate by gate, each with what is missing in words somebody can act on. */
export function readinessOf(
  people: readonly Interviewed[],
  measured: { readonly saturation: Measured; readonly agreement: Measured },
): ReadinessFound {
  const who = countedPeople(people)
  const { counted } = who
  const of = (...relations: readonly Relation[]): number =>
    counted.filter(({ relation }) => relation !== null && relations.includes(relation)).length
  const gates: Gate[] = [
    interviewsGate(who),
    count(
      'companies',
      `from ${NEEDED.accounts} companies`,
      new Set(counted.flatMap(({ account }) => (account === null ? [] : [account]))).size,
      NEEDED.accounts,
      (more) => howMany(more, 'company more', 'companies more'),
      unknown(counted, 'account', 'company'),
    ),
    count('customers', `${NEEDED.customers} customers`, of('customer'), NEEDED.customers, (more) =>
      howMany(more, 'customer more', 'customers more'),
    ),
    count(
      'not customers',
      `${NEEDED.notBought} who did not buy`,
      of('prospect', 'lost', 'no_decision'),
      NEEDED.notBought,
      (more) =>
        `${howMany(more, 'person more who did not buy: a prospect', 'people more who did not buy: prospects')}, or who ${RELATIONS.lost} or ${RELATIONS.no_decision}`,
    ),
    count('former customers', `${NEEDED.former} former customers`, of('former'), NEEDED.former, (more) =>
      howMany(more, 'former customer more', 'former customers more'),
    ),
    balanceGate(counted),
    {
      gate: 'saturation',
      words: 'little new in the last interviews',
      has: null,
      needs: null,
      ...measured.saturation,
    },
    { gate: 'agreement', words: 'two coders agree', has: null, needs: null, ...measured.agreement },
  ]
  return {
    ready: gates.every(({ met }) => met),
    gates,
    people: counted.length,
    catches: catchesWords(counted.length),
  }
}

function interviewsGate({ counted, over }: CountedPeople): Gate {
  const [has, needs] = [counted.length, NEEDED.interviews]
  const more = needs - has
  const overWords =
    over.length === 0
      ? ''
      : `; ${howMany(over.length, 'person more was', 'people more were')} asked at companies that have ${MOST_OF_AN_ACCOUNT} already`
  return {
    gate: 'interviews',
    words: `${needs} people interviewed, ${MOST_OF_AN_ACCOUNT} a company at most`,
    met: more <= 0,
    has,
    needs,
    missing:
      more <= 0
        ? ''
        : over.length > 0
          ? `Ask ${howMany(more, 'person', 'people')} at other companies: ${MOST_OF_AN_ACCOUNT} an account at most count`
          : howMany(more, 'person more to interview', 'people more to interview'),
    stands: `${howMany(has, 'person', 'people')} of ${needs}${overWords}`,
  }
}

function count(
  gate: GateName,
  words: string,
  has: number,
  needs: number,
  more: (missing: number) => string,
  but = '',
): Gate {
  const missing = needs - has
  return {
    gate,
    words,
    met: missing <= 0,
    has,
    needs,
    missing: missing <= 0 ? '' : `${more(missing)}${but}`,
    stands: `${has} of ${needs}`,
  }
}

/** No relation above half. Compared are people whose relation is known. */
function balanceGate(counted: readonly Interviewed[]): Gate {
  const words = 'no relation above half'
  const known = counted.filter(({ relation }) => relation !== null)
  const but = unknown(counted, 'relation', 'relation to us')
  const base = { gate: 'balance', words, needs: null } as const
  if (known.length === 0) {
    return {
      ...base,
      met: false,
      has: null,
      missing: `Nobody of known relation to us was asked${but}`,
      stands: 'nobody',
    }
  }
  const sizes = (Object.keys(RELATIONS) as Relation[]).map((relation) => ({
    relation,
    size: known.filter((each) => each.relation === relation).length,
  }))
  const most = sizes.reduce((one, other) => (other.size > one.size ? other : one))
  const more = 2 * most.size - known.length
  const stands = relationCounts(counted)
  if (more <= 0) return { ...base, met: true, has: most.size / known.length, missing: '', stands }
  const are = `${most.size} of ${known.length} ${areWords(most.relation, most.size)}`
  return {
    ...base,
    met: false,
    has: most.size / known.length,
    missing: `${are}: ask ${howMany(more, 'person more who is not', 'people more who are not')}${but}`,
    stands,
  }
}

function areWords(relation: Relation, size: number): string {
  const verb = size === 1 ? 'is' : 'are'
  switch (relation) {
    case 'customer':
    case 'prospect':
    case 'former':
      return size === 1 ? `is a ${RELATIONS[relation]}` : `are ${RELATIONS[relation]}s`
    case 'lost':
    case 'no_decision':
      return `${verb} people who ${RELATIONS[relation]}`
  }
}

/** `; the company of P03 and P07 is not known`: what to write down. */
function unknown(people: readonly Interviewed[], field: 'account' | 'relation', words: string): string {
  const who = people.filter((each) => each[field] === null).map(({ pseudonym }) => pseudonym)
  if (who.length === 0) return ''
  const named = who.length === 1 ? who[0] : `${who.slice(0, -1).join(', ')} and ${who.at(-1)}`
  return `; the ${words} of ${named} is not known`
}

/** What so many people can show at all, at 95%. */
function catchesWords(people: number): string {
  if (people === 0) return 'Nobody was asked yet: nothing can be found.'
  const finds = people === 1 ? 'interview finds' : 'interviews find'
  return `At 95%, ${people} ${finds} only themes held by ≥ ${Math.round(detectableShare(people) * 100)}% of people.`
}
