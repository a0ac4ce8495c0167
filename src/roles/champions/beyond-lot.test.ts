import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../statistics/index.ts'
import { beyondLot } from './beyond-lot.ts'
import { type ClosedDeal, DAY } from './closed-deal.ts'
import { findLift } from './find-lift.ts'

const ROLES = ['finance manager', 'design staff', 'it manager', 'marketing director', 'creative staff']

/** Companies of two to ten people; warm ones engage more of them, whoever they are, and win more. `lift`: what the first role adds. */
function market(seed: string, lift: number): ClosedDeal[] {
  const random = seededRandom(seed)
  return Array.from({ length: 1500 }, (_, account) => {
    const warmth = random() * 2 - 1
    const present = Array.from(
      { length: 2 + Math.floor(random() * 9) },
      () => ROLES[Math.floor(random() * ROLES.length)] ?? '',
    )
    const engaged = present.filter(() => random() < 0.3 * Math.exp(0.8 * warmth))
    const odds = -0.8 + 1.5 * warmth + (engaged.includes('finance manager') ? lift : 0)
    const won = random() < 1 / (1 + Math.exp(-odds))
    return { account, opened: 0, closed: 60 * DAY, won, amount: null, segments: '', source: '', engaged, present }
  })
}

describe('beyondLot', () => {
  it('of a warm market is nothing, though every role’s engagement goes with winning', () => {
    const deals = market('warm', 0)
    const found = findLift(deals, 21)
    expect(found.roles.filter(({ clear, lo95 }) => clear && (lo95 ?? 0) > 0).length).toBeGreaterThanOrEqual(3)
    expect(found).toMatchObject({ verdict: 'not found', champion: undefined })
    for (const role of ROLES) {
      const lot = beyondLot(role, deals)
      expect(lot?.lo95).toBeLessThan(1.15)
      expect(lot?.hi95).toBeGreaterThan(0.9)
    }
  })

  it('is the odds ratio of the role that does go with winning, and only that role is the champion', () => {
    const found = findLift(market('warm with a champion', 1), 21)
    expect(found.champion?.role).toBe('finance manager')
    const lot = found.champion?.beyondLot
    expect(lot?.lo95).toBeLessThan(Math.E)
    expect(lot?.hi95).toBeGreaterThan(Math.E * 0.7)
    expect(lot?.q).toBeLessThan(0.001)
    expect(
      found.roles.filter(({ beyondLot: each }) => (each?.oddsRatio ?? 0) > 1 && (each?.q ?? 1) <= 0.05),
    ).toHaveLength(1)
  })

  it('tells nothing where everybody was engaged, or nobody', () => {
    const deals = market('all', 0).map((deal, place) => ({ ...deal, engaged: place % 2 === 0 ? deal.present : [] }))
    expect(beyondLot('finance manager', deals)).toBeUndefined()
  })
})
