import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../statistics/index.ts'
import { economicBuyerReason } from './economic-buyer-reason.ts'
import { findEconomicBuyer } from './find-economic-buyer.ts'
import type { RecordedDeal } from './recorded-deal.ts'

const ROLES = ['marketing executive', 'creative executive', 'creative staff', 'it manager']

/** Deals of four people each; `holds`: chance that a role stands as who decides; `late`: that it is there at the end. */
function recorded(seed: string, deals: number, holds: (role: string) => number, late: number): RecordedDeal[] {
  const random = seededRandom(seed)
  return Array.from({ length: deals }, (_, account) => ({
    account,
    won: random() < 0.5,
    people: ROLES.map((role) => ({ role, holds: random() < holds(role) })),
    late: ROLES.filter(() => random() < late),
  }))
}

const decides = (role: string) => (role === 'marketing executive' ? 0.7 : role === 'it manager' ? 0.5 : 0.05)

describe('findEconomicBuyer', () => {
  it('names the role that the CRM has as who decides, and that is there at the end', () => {
    const found = findEconomicBuyer(recorded('signs', 200, decides, 0.8), 1)
    expect(found).toMatchObject({
      verdict: 'found',
      economicBuyer: { role: 'marketing executive', peopleShare: 0.25 },
    })
    expect(found.economicBuyer?.loTogether).toBeGreaterThan(1)
    expect(found.economicBuyer?.lateLo95).toBeGreaterThan(0.5)
    expect(economicBuyerReason(found)).toContain('Also more often than by lot: Managers in IT (')
    expect(economicBuyerReason(found)).toMatch(
      /^Executives in marketing stand in .* engaged in the last third of \d+ of \d+ such deals/,
    )
  })

  it('names nobody who is not there at the end', () => {
    const found = findEconomicBuyer(recorded('absent', 200, decides, 0.2), 1)
    expect(found).toMatchObject({ verdict: 'not found', economicBuyer: null })
    expect(economicBuyerReason(found)).toContain('it cannot be told that such a role is usually there at the end')
  })

  it('names nobody where roles stand by lot, and asks for more where there are few', () => {
    expect(
      findEconomicBuyer(
        recorded('lot', 200, () => 0.25, 0.8),
        1,
      ).verdict,
    ).toBe('not found')
    const few = findEconomicBuyer(recorded('few', 20, decides, 0.8), 1)
    expect(few).toMatchObject({ verdict: 'too few to tell', roles: [], deals: expect.any(Number) })
    expect(economicBuyerReason(few)).toContain('Needs at least 30 entries')
  })

  it('leaves out people of no known job role, and deals that do not say when they ended', () => {
    const deals = recorded('untimed', 100, decides, 0.8).map((deal, place) => ({
      ...deal,
      won: true,
      people: [...deal.people, { role: '', holds: true }],
      late: place < 50 ? deal.late : null,
    }))
    const [first] = findEconomicBuyer(deals, 1).roles
    expect(first?.peopleShare).toBe(0.25)
    expect(first?.won).toBeLessThanOrEqual(50)
    expect(first?.won).toBeGreaterThan(25)
  })
})
