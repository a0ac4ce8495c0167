import { qValues } from '../../statistics/index.ts'
import { beyondLot } from './beyond-lot.ts'
import { type ClosedDeal, DAY } from './closed-deal.ts'
import { ENOUGH_ON_A_SIDE } from './compare-groups.ts'
import { adjusted, type LiftAlone, type RoleLift, roleLift } from './role-lift.ts'
import { standsOut } from './stand-out.ts'

export type { RoleLift }

/** Fewer closed deals, and nothing is told of any role. */
export const NEEDED_DEALS = 100

/** Of everything called clear, about one in twenty may be a fluke. */
const FLUKES = 0.05

export interface LiftFindings {
  readonly landmarkDays: number
  /** Deals compared: closed, and still open at the landmark. */
  readonly deals: number
  readonly won: number
  /** Whatever happened in them happened before anybody could have been engaged or not. */
  readonly closedBeforeLandmark: number
  /** Every role that was engaged in any of these deals, those compared first, the largest certain lift first. */
  readonly roles: readonly RoleLift[]
  readonly verdict: 'found' | 'not found' | 'too few to tell'
  /** Of the roles with a clear lift that holds, the one whose lift is surest to be large. */
  readonly champion: RoleLift | undefined
}

/**
 * Which job roles, engaged before a landmark after the opening, go with winning (METHODS, "Champion lift"). Pure: the same
 * deals give the same findings.
 *
 * - A deal that was closed by the landmark is left out: in a long deal everybody gets engaged at some time ("immortal time").
 *   `engaged` must hold only what was on record by then.
 * - Compared are deals of companies that had somebody in the role on record: where nobody is known, nobody could be engaged,
 *   and such companies differ in more than that.
 * - Clear is what a test over strata (segments, deal size), corrected over all roles, and the interval of the plain difference
 *   both tell, deals of one account taken together.
 * - A lift holds when at least half of it is left among deals still open at twice the landmark: who is engaged because a deal is
 *   about to be signed brings a lift that goes away there; and when it is there with the number of other people engaged, size,
 *   segments and source held equal: a company that is warm anyway engages everybody. And the role has to go with winning more
 *   than the other roles do (`standsOut`, corrected over all of them).
 */
export function findLift(closed: readonly ClosedDeal[], landmarkDays: number): LiftFindings {
  const deals = closed.filter((deal) => deal.closed > deal.opened + landmarkDays * DAY)
  const won = deals.filter((deal) => deal.won).length
  const known = { landmarkDays, deals: deals.length, won, closedBeforeLandmark: closed.length - deals.length }
  const names = new Set(deals.flatMap(({ engaged }) => engaged.filter((role) => role !== '')))
  const enough = deals.length >= NEEDED_DEALS
  const alone = [...names].map((role) => {
    const lift = roleLift(role, deals, landmarkDays)
    return enough ? lift : untold(lift)
  })
  const roles = besideOthers(withChances(alone), deals)
    .toSorted(byLift)
    .map((role) => (role.clear ? { ...role, adjusted: adjusted(role.role, deals) } : role))
  if (!enough || roles.every(({ p }) => p === null)) {
    return { ...known, roles, verdict: 'too few to tell', champion: undefined }
  }
  const champion = roles.find(holds)
  return { ...known, roles, verdict: champion === undefined ? 'not found' : 'found', champion }
}

/** Whether at least half of the lift is left among deals that stayed open longer. */
export function lasts({ difference, openLonger }: RoleLift): boolean {
  return difference !== null && openLonger.difference !== null && openLonger.difference >= difference / 2
}

/** A clear lift that lasts, and is there with other things held equal, where there are deals enough to hold them. */
function holds(role: RoleLift): boolean {
  const { clear, lo95, adjusted: held } = role
  return clear && (lo95 ?? 0) > 0 && lasts(role) && (held === null || held.lo95 > 1) && isItsOwn(role)
}

/** Counts stay; nothing is compared. */
function untold(lift: LiftAlone): LiftAlone {
  const plain = { difference: null, lo95: null, hi95: null } as const
  return {
    ...lift,
    ...plain,
    oddsRatio: null,
    orLo95: null,
    orHi95: null,
    p: null,
    amongAll: { ...lift.amongAll, ...plain },
    openLonger: { ...lift.openLonger, ...plain },
  }
}

function withChances(roles: readonly LiftAlone[]): RoleLift[] {
  const chances = qValues(roles.flatMap(({ p }) => (p === null ? [] : [p])))
  let place = 0
  return roles.map((role) => {
    if (role.p === null) return { ...role, q: null, clear: false, adjusted: null, beyondLot: null, standsOut: null }
    const q = chances[place] ?? 1
    place += 1
    const { lo95, hi95 } = role
    return {
      ...role,
      q,
      adjusted: null,
      beyondLot: null,
      standsOut: null,
      clear: q <= FLUKES && lo95 !== null && hi95 !== null && (lo95 > 0 || hi95 < 0),
    }
  })
}

/** Each role compared beside the others and beside as many others drawn by lot, with their q over all roles. */
function besideOthers(roles: readonly RoleLift[], deals: readonly ClosedDeal[]): RoleLift[] {
  const compared = roles.filter(({ p }) => p !== null)
  const lots = withQ(compared.map(({ role }) => beyondLot(role, deals)))
  const outs = withQ(compared.map((role) => standsOut(role, compared)))
  const places = new Map(compared.map(({ role }, place) => [role, place]))
  return roles.map((role) => {
    const place = places.get(role.role)
    if (place === undefined) return role
    return { ...role, beyondLot: lots[place] ?? null, standsOut: outs[place] ?? null }
  })
}

function withQ<Tested extends { readonly p: number }>(told: readonly (Tested | undefined)[]) {
  const chances = qValues(told.flatMap((each) => (each === undefined ? [] : [each.p])))
  let place = 0
  return told.map((each) => {
    if (each === undefined) return undefined
    const q = chances[place] ?? 1
    place += 1
    return { ...each, q }
  })
}

/** The role goes with winning more than as many others engaged do. */
export function isBeyondLot({ beyondLot: lot }: RoleLift): boolean {
  return lot !== null && lot.oddsRatio > 1 && lot.q <= FLUKES
}

/** It goes with winning more than the other roles do; where there is no other, more than others drawn by lot. */
export function isItsOwn(role: RoleLift): boolean {
  const { standsOut: out } = role
  return out === null ? isBeyondLot(role) : out.ratio > 1 && out.q <= FLUKES
}

function byLift(one: RoleLift, other: RoleLift): number {
  const lift = (other.lo95 ?? Number.NEGATIVE_INFINITY) - (one.lo95 ?? Number.NEGATIVE_INFINITY)
  // Two roles that are not compared: −∞ − −∞ is no number.
  return lift || other.engaged.n - one.engaged.n || (one.role < other.role ? -1 : 1)
}

/** Why a role is not compared, in words; undefined where it is. */
export function notCompared({ difference, engaged, notEngaged }: RoleLift): string | undefined {
  if (difference !== null) return undefined
  return `Needs at least ${ENOUGH_ON_A_SIDE} deals with the role engaged and ${ENOUGH_ON_A_SIDE} without, has ${engaged.n} and ${notEngaged.n}.`
}
