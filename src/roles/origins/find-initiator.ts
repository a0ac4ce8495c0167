import { type ShareRatio, shareRatios, type TooFewTouches } from '../../statistics/index.ts'
import type { BegunDeal, WhyUnknown } from './begun-deal.ts'

/** An initiator makes at least this share of the first touches: a rare role may be eager and still start little. */
export const LEAST_SHARE = 0.1

/** A role is compared from so many first touches on, made or expected: fewer would only widen the limits of all others. */
const FEWEST_OF_A_ROLE = 5

/** A job role among the first touches, with 95% limits, and limits that hold for all roles shown at once. */
export interface RoleOrigin {
  readonly role: string
  readonly firstTouches: number
  /** First touches of people who were not on record before. */
  readonly newcomers: number
  /** Share of the first touches; share of the people who could have made them; one ÷ the other. */
  readonly share: number
  readonly peopleShare: number
  readonly ratio: number
  readonly lo95: number
  readonly hi95: number
  readonly loTogether: number
  readonly hiTogether: number
  readonly q: number
}

export interface InitiatorFindings {
  readonly deals: number
  readonly begunBy: Readonly<Record<BegunDeal['begunBy'], number>>
  /** Deals whose first touch by the buyer was made by a known person in a known job role, and their accounts. */
  readonly known: number
  readonly accounts: number
  /** Deals that a buyer began of whom too little is known. */
  readonly unknown: Readonly<Record<WhyUnknown, number>>
  /** First touches by people who were not on record before. */
  readonly newcomers: number
  /** The largest share of first touches first. */
  readonly roles: readonly RoleOrigin[]
  /** First touches in roles too rare to be compared. */
  readonly inOtherRoles: number
  readonly verdict: 'found' | 'not found' | 'too few to tell'
  readonly initiator: RoleOrigin | null
  /** Of a role that would be the initiator but for the newcomers: what the people on record tell of it. */
  readonly doubtful: { readonly role: RoleOrigin; readonly onRecord: RoleOrigin | TooFewTouches | null } | null
  readonly tooFew: TooFewTouches | null
}

/**
 * Who starts purchases (METHODS, "Where the fire starts"). Pure: the same deals and seed give the same findings.
 *
 * What is compared is who touched first with who could have: everybody whom the account had on record before, and the one
 * who touched. A role is the initiator when the limits that hold for all roles shown at once lie above 1 and it made at least
 * `LEAST_SHARE` of the first touches; of several the one that made most. A touch often brings its person into the records,
 * and then the others on record are those whom the seller happened to know, not all who could have touched. So where there
 * are newcomers the ratio has to lie above 1 also among the touches of people who were on record before.
 */
export function findInitiator(deals: readonly BegunDeal[], seed: number | string): InitiatorFindings {
  const counts = countBeginnings(deals)
  const known = deals.flatMap(knownTouch)
  const newcomers = known.filter(({ onRecord }) => !onRecord).length
  const found = compareRoles(known, seed)
  const base = {
    deals: deals.length,
    ...counts,
    known: known.length,
    accounts: new Set(known.map(({ account }) => account)).size,
    newcomers,
    doubtful: null,
    tooFew: null,
  }
  if ('of' in found) {
    const none = { roles: [], inOtherRoles: known.length, initiator: null }
    return { ...base, ...none, verdict: 'too few to tell', tooFew: found }
  }
  const shown = found.reduce((sum, { firstTouches }) => sum + firstTouches, 0)
  const findings = { ...base, roles: found, inOtherRoles: known.length - shown }
  const candidates = found.filter(({ loTogether, share }) => loTogether > 1 && share >= LEAST_SHARE)
  if (newcomers === 0 || candidates.length === 0) {
    const initiator = candidates[0] ?? null
    return { ...findings, verdict: initiator === null ? 'not found' : 'found', initiator }
  }
  const among = compareRoles(
    known.filter(({ onRecord }) => onRecord),
    seed,
  )
  const ofRole = (role: string) => ('of' in among ? among : (among.find((each) => each.role === role) ?? null))
  const sure = candidates.find(({ role }) => {
    const own = ofRole(role)
    return own !== null && 'lo95' in own && own.lo95 > 1
  })
  if (sure !== undefined) return { ...findings, verdict: 'found', initiator: sure }
  const role = candidates[0] as RoleOrigin
  return { ...findings, verdict: 'not found', initiator: null, doubtful: { role, onRecord: ofRole(role.role) } }
}

interface KnownTouch {
  readonly account: number
  readonly role: string
  readonly onRecord: boolean
  /** Everybody who could have been first, by job role, and all together. */
  readonly people: ReadonlyMap<string, number>
  readonly all: number
}

function knownTouch({ account, first, people }: BegunDeal): KnownTouch[] {
  if (first === null || 'unknown' in first) return []
  const { role, onRecord } = first
  const could = new Map(Object.entries(people).filter(([each, count]) => each !== '' && count > 0))
  could.set(role, Math.max(1, (could.get(role) ?? 0) + (onRecord ? 0 : 1)))
  return [{ account, role, onRecord, people: could, all: [...could.values()].reduce((sum, each) => sum + each, 0) }]
}

/** Roles with enough touches, the largest share first. Linear in the touches and the roles of their accounts. */
function compareRoles(touches: readonly KnownTouch[], seed: number | string): RoleOrigin[] | TooFewTouches {
  const roles = comparedRoles(touches)
  const places = new Map(roles.map((role, place) => [role, place]))
  const shares = roles.map(() => new Float64Array(touches.length))
  for (const [touch, { people, all }] of touches.entries()) {
    for (const [role, count] of people) {
      const place = places.get(role)
      if (place !== undefined) (shares[place] as Float64Array)[touch] = count / all
    }
  }
  const columns = {
    accounts: touches.map(({ account }) => account),
    roles: touches.map(({ role }) => places.get(role) ?? -1),
    shares,
  }
  const ratios = shareRatios(columns, seed)
  if ('of' in ratios) return ratios
  const newcomers = new Map<string, number>()
  for (const { role, onRecord } of touches) if (!onRecord) newcomers.set(role, (newcomers.get(role) ?? 0) + 1)
  return roles
    .flatMap((role, place) => {
      const ratio = ratios[place]
      return ratio === undefined ? [] : [roleOrigin(role, newcomers.get(role) ?? 0, ratio)]
    })
    .toSorted((one, other) => other.share - one.share || other.ratio - one.ratio || (one.role < other.role ? -1 : 1))
}

function roleOrigin(role: string, newcomers: number, found: ShareRatio): RoleOrigin {
  const { ratio, firstTouches, share, peopleShare, low, high, corrected, q } = found
  const limits = { lo95: low, hi95: high, loTogether: corrected.low, hiTogether: corrected.high }
  return { role, firstTouches, newcomers, share, peopleShare, ratio, ...limits, q }
}

function comparedRoles(touches: readonly KnownTouch[]): string[] {
  const sums = new Map<string, { made: number; expected: number }>()
  const sumsOf = (role: string) => {
    const known = sums.get(role) ?? { made: 0, expected: 0 }
    sums.set(role, known)
    return known
  }
  for (const { role, people, all } of touches) {
    sumsOf(role).made += 1
    for (const [each, count] of people) sumsOf(each).expected += count / all
  }
  return [...sums]
    .filter(([, { made, expected }]) => Math.max(made, expected) >= FEWEST_OF_A_ROLE)
    .map(([role]) => role)
    .toSorted()
}

function countBeginnings(deals: readonly BegunDeal[]): Pick<InitiatorFindings, 'begunBy' | 'unknown'> {
  const begunBy = { buyer: 0, seller: 0, unknown: 0 }
  const unknown = { person: 0, 'job role': 0, 'several at once': 0 }
  for (const deal of deals) {
    begunBy[deal.begunBy] += 1
    if (deal.first !== null && 'unknown' in deal.first) unknown[deal.first.unknown] += 1
  }
  return { begunBy, unknown }
}
