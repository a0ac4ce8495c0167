import { PLANTED } from '../planted.ts'
import { fromLogit, logit } from './draw.ts'

export const SOURCES = {
  Referral: 0.15,
  Webinar: 0.15,
  'Organic search': 0.25,
  Outbound: 0.2,
  'Paid ads': 0.15,
  Event: 0.1,
} as const
export const COMPETITORS = { none: 0.4, Markvane: 0.2, Quillgate: 0.15, Pinnoro: 0.15, Ruttelo: 0.1 } as const

type Source = keyof typeof SOURCES
type Competitor = keyof typeof COMPETITORS
type Group = keyof typeof PLANTED.roles.champion.winRate

/** The chance of winning a new deal. Region is not among the arguments. */
export function winChance(inside: boolean, champion: boolean, source: Source, competitor: Competitor): number {
  const group: Group = `${inside ? 'inside' : 'outside'}${champion ? 'With' : 'Without'}`
  return fromLogit(BASE[group] + PLANTED.channels.dealSource[source] + PLANTED.competitors[competitor])
}

/** Log-odds of each group, such that its rate over all sources and competitors is exactly the planted one. */
const BASE = Object.fromEntries(
  Object.entries(PLANTED.roles.champion.winRate).map(([group, planted]) => [group, solve(planted)]),
) as Record<Group, number>

function solve(planted: number): number {
  let low = logit(planted) - 2
  let high = logit(planted) + 2
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (averageRate(middle) < planted) low = middle
    else high = middle
  }
  return low
}

function averageRate(base: number): number {
  let sum = 0
  for (const [source, share] of Object.entries(SOURCES)) {
    for (const [competitor, part] of Object.entries(COMPETITORS)) {
      const effect = PLANTED.channels.dealSource[source as Source] + PLANTED.competitors[competitor as Competitor]
      sum += share * part * fromLogit(base + effect)
    }
  }
  return sum
}
