import { type Difference, fisherExact, newcombeDifference, qValues, wilsonInterval } from '../../statistics/index.ts'
import type { Code, Evidence, EvidencePerson } from '../evidence/evidence.ts'

/** People asked, and those of them who name the problem that we solve. */
export interface Naming {
  readonly asked: number
  readonly naming: number
  /** Companies of those asked, as far as known. */
  readonly accounts: number
  /** naming ÷ asked, 0 to 1, with 95% limits (Wilson). */
  readonly share: number
  readonly lo95: number
  readonly hi95: number
}

export interface NamingOfRole extends Naming {
  /** Department and level; null: nobody knows. */
  readonly role: string | null
  /** Share − that of everybody else asked, with 95% limits (Newcombe); null where nobody else was. */
  readonly difference: Difference | null
  /** Clearly more than everybody else: the limits exclude none, and q among the roles is at most .05. */
  readonly more: boolean
}

export interface Problem {
  /** Codes that say that somebody names the problem; none: nobody has marked one. */
  readonly codes: readonly Code[]
  readonly all: Naming
  /** The highest share first; of the same, the most asked. */
  readonly roles: readonly NamingOfRole[]
}

/**
 * Who of the people asked names the problem that we solve, by job role. A person counts once, however often they name it, and
 * whoever was asked and never did counts as not naming it: they may not have been asked about it.
 */
export function problemOf(evidence: Pick<Evidence, 'codes' | 'quotes'>, people: readonly EvidencePerson[]): Problem {
  const codes = evidence.codes.filter(({ solves }) => solves)
  const solving = new Set(codes.map(({ id }) => id))
  const named = new Set(
    evidence.quotes.filter((quote) => quote.codes.some(({ id }) => solving.has(id))).map(({ person }) => person),
  )
  const roles = [...new Set(people.map(({ jobRole }) => jobRole))].map((role) => ({
    role,
    mine: people.filter(({ jobRole }) => jobRole === role),
    others: people.filter(({ jobRole }) => jobRole !== role),
  }))
  const known = roles.filter(({ role }) => role !== null)
  const counts = (some: readonly EvidencePerson[]) => ({
    hits: some.filter(({ person }) => named.has(person)).length,
    size: some.length,
  })
  const qs = qValues(known.map(({ mine, others }) => fisherExact(counts(mine), counts(others), 'two-sided')))
  return {
    codes,
    all: namingOf(people, named),
    roles: roles
      .map(({ role, mine, others }): NamingOfRole => {
        const difference = newcombeDifference(counts(mine), counts(others)) ?? null
        const q = qs[known.findIndex((each) => each.role === role)] ?? 1
        return { role, ...namingOf(mine, named), difference, more: q <= 0.05 && (difference?.low ?? 0) > 0 }
      })
      .sort(
        (one, other) =>
          other.share - one.share || other.asked - one.asked || ((one.role ?? '') < (other.role ?? '') ? -1 : 1),
      ),
  }
}

export function namingOf(people: readonly EvidencePerson[], named: ReadonlySet<string | null>): Naming {
  const naming = people.filter(({ person }) => named.has(person)).length
  const asked = people.length
  const { low, high } = asked === 0 ? { low: 0, high: 1 } : wilsonInterval(naming / asked, asked)
  const accounts = new Set(people.flatMap(({ account }) => (account === null ? [] : [account]))).size
  return { asked, naming, accounts, share: asked === 0 ? 0 : naming / asked, lo95: low, hi95: high }
}
