import { clusteredOddsRatio } from '../../statistics/index.ts'
import { type AdjustedLift, adjustedLift } from './adjusted-lift.ts'
import type { BeyondLot } from './beyond-lot.ts'
import { type ClosedDeal, DAY } from './closed-deal.ts'
import { type Comparison, compareGroups } from './compare-groups.ts'
import { dealStrata } from './deal-strata.ts'
import type { StandsOut } from './stand-out.ts'

/** What came of deals in which one job role was engaged early, against deals in which it was not. */
export interface RoleLift extends Comparison {
  readonly role: string
  /** Deals whose company had somebody in the role on record by the landmark; only these are compared. */
  readonly present: number
  /** Mantel–Haenszel, over strata of segments and deal size; null where one side won all or nothing. */
  readonly oddsRatio: number | null
  readonly orLo95: number | null
  readonly orHi95: number | null
  /** Of "no stratum knows a difference"; null where the role is not compared. */
  readonly p: number | null
  /** Over all roles compared. */
  readonly q: number | null
  /** The chance is small enough among all roles, and the interval excludes no difference. */
  readonly clear: boolean
  /** With other things held equal; only of roles whose lift is clear, and where there are deals enough. */
  readonly adjusted: AdjustedLift | null
  /** Beside deals that engaged as many people, with `q` over all roles compared; null where the deals do not tell. */
  readonly beyondLot: (BeyondLot & { readonly q: number }) | null
  /** Against the other roles compared, with `q` over all of them; null where there is no other. */
  readonly standsOut: (StandsOut & { readonly q: number }) | null
  /** Against all deals, those of companies without the role too. */
  readonly amongAll: Comparison
  /** Only deals still open at twice the landmark. */
  readonly openLonger: Comparison
}

/** A lift before the other roles are known. */
export type LiftAlone = Omit<RoleLift, 'q' | 'clear' | 'adjusted' | 'beyondLot' | 'standsOut'>

/** Linear in the deals; all of them were open at the landmark. */
export function roleLift(role: string, deals: readonly ClosedDeal[], landmarkDays: number): LiftAlone {
  const [engaged, known, others] = [[], [], []] as [ClosedDeal[], ClosedDeal[], ClosedDeal[]]
  for (const deal of deals) {
    const side = deal.engaged.includes(role) ? engaged : deal.present.includes(role) ? known : others
    side.push(deal)
  }
  const compared = compareGroups(engaged, known)
  const stillOpen = ({ opened, closed }: ClosedDeal): boolean => closed > opened + 2 * landmarkDays * DAY
  return {
    role,
    present: engaged.length + known.length,
    ...compared,
    ...(compared.difference === null ? NOT_COMPARED : stratified(engaged, known)),
    amongAll: compareGroups(engaged, [...known, ...others]),
    openLonger: compareGroups(engaged.filter(stillOpen), known.filter(stillOpen)),
  }
}

const NOT_COMPARED = { oddsRatio: null, orLo95: null, orHi95: null, p: null } as const

function stratified(
  engaged: readonly ClosedDeal[],
  notEngaged: readonly ClosedDeal[],
): Pick<RoleLift, 'oddsRatio' | 'orLo95' | 'orHi95' | 'p'> {
  const deals = [...engaged, ...notEngaged]
  const places = new Map<number, number>()
  const clusters = deals.map(({ account }) => {
    const place = places.get(account) ?? places.size
    places.set(account, place)
    return place
  })
  const found = clusteredOddsRatio({
    strata: dealStrata(deals),
    clusters,
    exposed: deals.map((_, place) => Number(place < engaged.length)),
    hits: deals.map(({ won }) => Number(won)),
  })
  if ('oddsRatio' in found) {
    return { oddsRatio: found.oddsRatio, orLo95: found.low, orHi95: found.high, p: found.p }
  }
  return { ...NOT_COMPARED, p: found.reason === 'one-sided' ? found.p : 1 }
}

/** `adjustedLift` over the deals in which the role was engaged or could have been. */
export function adjusted(role: string, deals: readonly ClosedDeal[]): AdjustedLift | null {
  return adjustedLift(
    role,
    deals.filter(({ engaged, present }) => engaged.includes(role) || present.includes(role)),
  )
}
