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

export interface Chances {
  readonly insideSegment: boolean
  /** People in the creative department. */
  readonly creatives: number
  readonly championEngagedEarly: boolean
  readonly source: Source
  readonly competitor: Competitor
}

/** The chance of winning a new deal. Region is not among the arguments. */
export function winChance(chances: Chances): number {
  const { champion } = PLANTED.roles
  const { winRateInside, winRateOutside } = PLANTED.segment
  const lift = chances.insideSegment ? champion.lift.inside : champion.lift.outside
  const withoutChampion =
    (chances.insideSegment ? winRateInside : winRateOutside) -
    lift * championPresence(chances.creatives) * champion.engagedEarly
  const planted = withoutChampion + (chances.championEngagedEarly ? lift : 0)
  const effects = PLANTED.channels.dealSource[chances.source] + PLANTED.competitors[chances.competitor]
  return fromLogit(baseFor(planted) + effects)
}

export function championPresence(creatives: number): number {
  const { one, twoOrThree, more } = PLANTED.roles.champion.present
  return creatives > 3 ? more : creatives > 1 ? twoOrThree : creatives === 1 ? one : 0
}

const solved = new Map<number, number>()

/** Log-odds such that the rate over all sources and competitors is exactly the planted one. */
function baseFor(planted: number): number {
  const known = solved.get(planted) ?? solve(planted)
  solved.set(planted, known)
  return known
}

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
