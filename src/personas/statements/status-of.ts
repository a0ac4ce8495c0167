import type { Relation } from '../../research/index.ts'
import { counted, howMany, mostSaid, relationCounts } from './people-words.ts'

export const STATUSES = ['hypothesis', 'supported', 'validated', 'contested', 'retired'] as const
export type Status = (typeof STATUSES)[number]

/** Somebody of the persona's people who takes a stance. */
export interface Voice {
  readonly person: string
  readonly account: number | null
  readonly relation: Relation | null
}

/** What survey answers or behaviour say of a statement. */
export interface Finding {
  /** True: the estimate agrees and its interval excludes no effect; false: the same, against it; null: cannot be told. */
  readonly agrees: boolean | null
  readonly words: string
}

/** What a statement rests on. Whoever stands on both sides stands among those against, and in `both`. */
export interface Weighed {
  readonly for: readonly Voice[]
  readonly against: readonly Voice[]
  readonly both: number
  readonly findings: readonly Finding[]
  readonly draft: boolean
  readonly retired: { readonly on: string; readonly because: string | null } | null
}

export interface Judged {
  readonly status: Status
  /** Why, and what is missing, in words. */
  readonly reason: string
}

/** What a statement needs to be supported. An unknown company or relation may be one that was counted, so it adds none. */
const NEEDED = { people: 3, accounts: 2, relations: 2 } as const

/**
 * The status of a statement. Retired goes before all; a draft is a hypothesis whatever it rests on; a quarter of the people who
 * take a stance, and be it one of four, make it contested; three people at two companies and of two relations support it; measured
 * on top, with nothing measured against it, it is validated. More people for it never lower the status (contested, hypothesis,
 * supported, validated), more against it never raise it.
 */
export function statusOf(weighed: Weighed): Judged {
  const { draft, retired } = weighed
  if (retired !== null) {
    const because = retired.because === null ? '' : `: ${retired.because}`
    return { status: 'retired', reason: `Retired on ${retired.on}${because}${/[.!?]$/.test(because) ? '' : '.'}` }
  }
  const judged = onItsMerits(weighed)
  if (!draft) return judged
  const then = judged.status === 'hypothesis' ? '' : ` Accepted, it is ${judged.status}.`
  return { status: 'hypothesis', reason: `Drafted, and accepted by nobody yet.${then} ${judged.reason}` }
}

function onItsMerits(weighed: Weighed): Judged {
  const { against, findings } = weighed
  const agreeing = findings.filter(({ agrees }) => agrees === true)
  const opposing = findings.filter(({ agrees }) => agrees === false)
  const said = saidWords(weighed)
  const measured = [
    ...opposing.map(({ words }) => `Measured against it: ${words}`),
    ...agreeing.map(({ words }) => `Measured: ${words}`),
    ...findings.filter(({ agrees }) => agrees === null).map(({ words }) => `Measured without a result: ${words}`),
  ]
  const told = (status: Status, ...sentences: readonly string[]): Judged => ({
    status,
    reason: [...sentences, ...measured].join(' '),
  })
  // Whole numbers: a quarter is a quarter.
  const stances = weighed.for.length + against.length
  if (against.length > 0 && against.length * 4 >= stances) {
    return told('contested', opposition(weighed), 'A quarter is enough to contest it.', said)
  }
  const lacking = lackingOf(weighed.for)
  const but = against.length === 0 ? [] : [`${opposition(weighed)} A quarter would contest it.`]
  if (lacking !== undefined) return told('hypothesis', said, lacking, ...but)
  if (agreeing.length > 0 && opposing.length === 0) return told('validated', said, ...but)
  return told('supported', said, ...but)
}

function saidWords(weighed: Weighed): string {
  const voices = weighed.for
  if (voices.length === 0) return 'Nobody says it.'
  const { accounts } = counted(voices)
  const at = accounts === 0 ? '' : ` at ${howMany(accounts, 'company', 'companies')}`
  return `${howMany(voices.length, 'person says', 'people say')} it${at}: ${relationCounts(voices)}.`
}

function opposition({ for: voices, against, both }: Weighed): string {
  const stances = voices.length + against.length
  const which = both === 0 ? '' : ` (${howMany(both, 'person says', 'people say')} both)`
  return `${against.length} of the ${howMany(stances, 'person who takes a stance', 'people who take a stance')} ${against.length === 1 ? 'contradicts' : 'contradict'} it${which}.`
}

/** What is missing to be supported; undefined where nothing is. */
function lackingOf(voices: readonly Voice[]): string | undefined {
  const has = counted(voices)
  const missing = [
    mostSaid(NEEDED.people - has.people, 'person more', 'people more'),
    mostSaid(NEEDED.accounts - has.accounts, 'company more', 'companies more'),
    mostSaid(NEEDED.relations - has.relations, 'relation to us more', 'relations to us more'),
  ].filter((each) => each !== undefined)
  if (missing.length === 0) return undefined
  const unknown = [
    has.people >= NEEDED.accounts && has.accounts < NEEDED.accounts && has.unknownAccounts > 0
      ? ` The company of ${howMany(has.unknownAccounts, 'person', 'people')} is not known.`
      : '',
    has.people >= NEEDED.relations && has.relations < NEEDED.relations && has.unknownRelations > 0
      ? ` What ${howMany(has.unknownRelations, 'person is', 'people are')} to us is not known.`
      : '',
  ]
  return `To be supported it needs ${listed(missing)}.${unknown.join('')}`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
