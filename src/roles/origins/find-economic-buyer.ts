import { clusteredInterval, type ShareRatio, shareRatios, type TooFewTouches } from '../../statistics/index.ts'
import { groupSums } from '../champions/group-sums.ts'
import { LEAST_SHARE } from './find-initiator.ts'
import type { RecordedDeal } from './recorded-deal.ts'

/** A job role is compared from so many entries on. */
const FEWEST_OF_A_ROLE = 5
/** Who signs is usually there at the end: in at least this share of at least so many won deals. */
const USUALLY = 0.5
const FEWEST_WON = 20

/** A job role among the people whom the CRM records as economic buyer, decision maker or budget holder. */
export interface RoleOfBuyer {
  readonly role: string
  /** Entries of people in the role, and their share of all such entries. */
  readonly recorded: number
  readonly share: number
  /** Share of the role among all people recorded on the same deals; share ÷ it, with 95% limits. */
  readonly peopleShare: number
  readonly ratio: number
  readonly lo95: number
  readonly hi95: number
  readonly loTogether: number
  readonly hiTogether: number
  readonly q: number
  /** Won deals with such an entry, and in how many of them the role was engaged in the last third; share with 95% limits. */
  readonly won: number
  readonly late: number
  readonly lateShare: number | null
  readonly lateLo95: number | null
  readonly lateHi95: number | null
}

export interface EconomicBuyerFindings {
  /** Deals with an entry, and entries of people whose job role is known. */
  readonly deals: number
  readonly entries: number
  /** The largest share first. */
  readonly roles: readonly RoleOfBuyer[]
  readonly verdict: 'found' | 'not found' | 'too few to tell'
  readonly economicBuyer: RoleOfBuyer | null
  readonly tooFew: TooFewTouches | null
}

/**
 * Which job role pays or decides, from what the CRM records (evidence, not truth) and from who is there at the end. Pure.
 *
 * A role is the economic buyer when it stands as such more often than people recorded on the same deals by lot would (limits
 * for all roles together above 1), holds at least `LEAST_SHARE` of the entries, and was engaged in the last third of at least
 * half of at least 20 won deals in which it stands. Of several, the one with most entries.
 */
export function findEconomicBuyer(deals: readonly RecordedDeal[], seed: number | string): EconomicBuyerFindings {
  const entries = deals.flatMap(entriesOf)
  const roles = comparedRoles(entries)
  const places = new Map(roles.map((role, place) => [role, place]))
  const ratios = shareRatios(
    {
      accounts: entries.map(({ account }) => account),
      roles: entries.map(({ role }) => places.get(role) ?? -1),
      shares: roles.map((role) => Float64Array.from(entries, ({ people }) => shareOf(role, people))),
    },
    seed,
  )
  const counts = { deals: new Set(entries.map(({ deal }) => deal)).size, entries: entries.length }
  if ('of' in ratios) {
    return { ...counts, roles: [], verdict: 'too few to tell', economicBuyer: null, tooFew: ratios }
  }
  const shown = roles
    .flatMap((role, place) => {
      const ratio = ratios[place]
      return ratio === undefined ? [] : [roleOfBuyer(role, ratio, deals)]
    })
    .toSorted((one, other) => other.share - one.share || (one.role < other.role ? -1 : 1))
  const buyer = shown.find(
    ({ loTogether, share, won, lateShare }) =>
      loTogether > 1 && share >= LEAST_SHARE && won >= FEWEST_WON && (lateShare ?? 0) >= USUALLY,
  )
  const verdict = buyer === undefined ? 'not found' : 'found'
  return { ...counts, roles: shown, verdict, economicBuyer: buyer ?? null, tooFew: null }
}

interface Entry {
  readonly deal: RecordedDeal
  readonly account: number
  readonly role: string
  /** Job roles of everybody recorded on the deal, as far as they are known. */
  readonly people: readonly string[]
}

function entriesOf(deal: RecordedDeal): Entry[] {
  const known = deal.people.filter(({ role }) => role !== '')
  const people = known.map(({ role }) => role)
  return known.flatMap(({ role, holds }) => (holds ? [{ deal, account: deal.account, role, people }] : []))
}

function comparedRoles(entries: readonly Entry[]): string[] {
  const [made, expected] = [new Map<string, number>(), new Map<string, number>()]
  const add = (to: Map<string, number>, role: string, more: number) => to.set(role, (to.get(role) ?? 0) + more)
  for (const { role, people } of entries) {
    add(made, role, 1)
    for (const each of people) add(expected, each, 1 / people.length)
  }
  return [...expected]
    .filter(([role, count]) => Math.max(count, made.get(role) ?? 0) >= FEWEST_OF_A_ROLE)
    .map(([role]) => role)
    .toSorted()
}

function shareOf(role: string, people: readonly string[]): number {
  return people.filter((each) => each === role).length / people.length
}

function roleOfBuyer(role: string, found: ShareRatio, deals: readonly RecordedDeal[]): RoleOfBuyer {
  const { ratio, firstTouches: recorded, share, peopleShare, low, high, corrected, q } = found
  const limits = { lo95: low, hi95: high, loTogether: corrected.low, hiTogether: corrected.high }
  return { role, recorded, share, peopleShare, ratio, ...limits, q, ...lateIn(role, deals) }
}

function lateIn(
  role: string,
  deals: readonly RecordedDeal[],
): Pick<RoleOfBuyer, 'won' | 'late' | 'lateShare' | 'lateLo95' | 'lateHi95'> {
  const recorded = deals.flatMap(({ account, won, people, late }) => {
    const counts = won && late !== null && people.some((each) => each.holds && each.role === role)
    return counts ? [{ account, won: late.includes(role) }] : []
  })
  // What is counted as won here is that the role was there at the end.
  const sums = groupSums(recorded)
  const limits = clusteredInterval(sums)
  return {
    won: sums.size,
    late: sums.hits,
    lateShare: sums.size === 0 ? null : sums.hits / sums.size,
    lateLo95: limits?.low ?? null,
    lateHi95: limits?.high ?? null,
  }
}
