import { clusteredOddsRatio } from '../../statistics/index.ts'
import type { ClosedDeal } from './closed-deal.ts'

/** The lift of a role among deals in which it was as likely to be engaged by lot; an odds ratio. */
export interface BeyondLot {
  readonly oddsRatio: number
  readonly lo95: number
  readonly hi95: number
  readonly p: number
}

const BINS = 10

/**
 * Whether it is this role that goes with winning, or anybody's engagement. A company that is warm engages more people, and
 * more of them mean that any one role is among them more often; how many others were engaged is too rough a measure of warmth
 * to be held equal (bench/no-effect-roles.ts, "warm companies"). So deals are compared in which the role had the same chance to
 * be among the engaged if as many people of the company had been drawn by lot: strata of a tenth of the deals each, by that
 * chance (W. G. Cochran, Biometrics 24 (1968) 295–313; P. R. Rosenbaum and D. B. Rubin, Biometrika 70 (1983) 41–55).
 * What is left of the lift is the role's own.
 *
 * Undefined where the deals do not tell: everybody, or nobody, was engaged in all of them. Linear in deals and their people.
 */
export function beyondLot(role: string, deals: readonly ClosedDeal[]): BeyondLot | undefined {
  const chances = deals.map((deal) => chanceByLot(role, deal))
  const open = chances.filter((chance) => chance > 0 && chance < 1).toSorted((one, other) => one - other)
  const cuts = Array.from({ length: BINS - 1 }, (_, cut) => open[Math.floor(((cut + 1) * open.length) / BINS)] ?? 1)
  const kept = deals.flatMap((deal, place) => {
    const chance = chances[place] ?? 0
    return chance > 0 && chance < 1 ? [{ deal, stratum: cuts.filter((cut) => chance >= cut).length }] : []
  })
  const accounts = new Map<number, number>()
  const clusters = kept.map(({ deal: { account } }) => {
    const place = accounts.get(account) ?? accounts.size
    accounts.set(account, place)
    return place
  })
  const found = clusteredOddsRatio({
    strata: kept.map(({ stratum }) => stratum),
    clusters,
    exposed: kept.map(({ deal }) => Number(deal.engaged.includes(role))),
    hits: kept.map(({ deal }) => Number(deal.won)),
  })
  if (!('oddsRatio' in found)) return undefined
  return { oddsRatio: found.oddsRatio, lo95: found.low, hi95: found.high, p: found.p }
}

/** Chance that somebody in the role is among as many people as were engaged, drawn by lot from all on record. */
function chanceByLot(role: string, { engaged, present }: ClosedDeal): number {
  const others = present.filter((each) => each !== role).length
  let none = 1
  for (let drawn = 0; drawn < engaged.length; drawn += 1)
    none *= Math.max(0, others - drawn) / Math.max(1, present.length - drawn)
  return 1 - none
}
