import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../statistics/index.ts'
import type { BegunDeal } from './begun-deal.ts'
import { findInitiator } from './find-initiator.ts'
import { initiatorReason } from './initiator-reason.ts'

const PEOPLE = [
  'creative executive',
  'creative staff',
  'creative staff',
  'marketing manager',
  'it manager',
  'creative staff',
]

interface Shape {
  readonly accounts: number
  readonly deals?: number
  /** How many times as often as anybody else the creative executive begins. */
  readonly eager?: number
  /** Share of first touches that bring their person into the records; the seller had noted only the others. */
  readonly newcomers?: number
  /** Whom the seller had noted of those who come in by touching. */
  readonly noted?: (role: string) => boolean
}

/** Companies of one to six people, of whom somebody touches first. */
function market(
  seed: string,
  { accounts, deals = 1, eager = 1, newcomers = 0, noted = () => true }: Shape,
): BegunDeal[] {
  const random = seededRandom(seed)
  return Array.from({ length: accounts }).flatMap((_, account) => {
    const staff = PEOPLE.filter((_role, place) => place === 1 || random() < 0.6)
    const weights = staff.map((role) => (role === 'creative executive' ? eager : 1))
    return Array.from({ length: deals }, (): BegunDeal => {
      let drawn = random() * weights.reduce((sum, each) => sum + each, 0)
      const place = weights.findIndex((each) => (drawn -= each) < 0)
      const role = staff[place] as string
      const onRecord = random() >= newcomers
      const known = onRecord ? staff : staff.filter((each, other) => other !== place && noted(each))
      const people: Record<string, number> = {}
      for (const each of known) people[each] = (people[each] ?? 0) + 1
      return { account, begunBy: 'buyer', first: { role, onRecord }, people }
    })
  })
}

describe('findInitiator', () => {
  it('names the role that begins more often than its share of the people, with limits above 1', () => {
    const found = findInitiator(market('eager', { accounts: 300, eager: 5 }), 1)
    expect(found).toMatchObject({
      verdict: 'found',
      initiator: { role: 'creative executive' },
      deals: 300,
      known: 300,
    })
    expect(found.initiator?.loTogether).toBeGreaterThan(1.3)
    expect(found.initiator?.loTogether).toBeLessThan(found.initiator?.lo95 ?? 0)
    expect(initiatorReason(found)).toMatch(
      /^Executives in creative made \d+ of 300 first touches .* An association, not a cause\.$/,
    )
  })

  it('claims nothing where everybody begins alike, though small companies have few roles', () => {
    const claims = Array.from({ length: 20 }, (_, seed) =>
      findInitiator(market(`alike ${seed}`, { accounts: 70, deals: 1 + (seed % 3) }), seed),
    ).filter(({ verdict }) => verdict === 'found')
    expect(claims.length).toBeLessThanOrEqual(2)
  })

  it('claims nothing of whom the seller had not noted: that says whom the seller knows', () => {
    const noted = (role: string) => role !== 'creative staff'
    const found = findInitiator(market('selected', { accounts: 400, newcomers: 1, noted }), 1)
    expect(found).toMatchObject({ verdict: 'not found', initiator: null, newcomers: 400 })
    expect(found.doubtful?.role.role).toBe('creative staff')
    expect(initiatorReason(found)).toContain('it cannot be told from this that the role starts purchases')
    expect(initiatorReason(found)).toContain(
      'Needs at least 30 first touches by people who were on record before, has 0.',
    )
  })

  it('claims what also holds among people who were on record', () => {
    const found = findInitiator(market('some new', { accounts: 600, eager: 5, newcomers: 0.4 }), 1)
    expect(found).toMatchObject({ verdict: 'found', initiator: { role: 'creative executive' } })
    expect(found.initiator?.newcomers).toBeGreaterThan(50)
  })

  it('counts who is unknown, and says what is missing', () => {
    const some = market('few', { accounts: 29, eager: 5 })
    const untold: BegunDeal[] = [
      { account: 90, begunBy: 'buyer', first: { unknown: 'person' }, people: { 'it manager': 1 } },
      { account: 91, begunBy: 'buyer', first: { unknown: 'job role' }, people: {} },
      { account: 91, begunBy: 'buyer', first: { unknown: 'several at once' }, people: {} },
      { account: 92, begunBy: 'seller', first: null, people: {} },
      { account: 93, begunBy: 'unknown', first: null, people: {} },
    ]
    const found = findInitiator([...some, ...untold], 1)
    expect(found).toMatchObject({
      verdict: 'too few to tell',
      initiator: null,
      deals: 34,
      known: 29,
      begunBy: { buyer: 32, seller: 1, unknown: 1 },
      unknown: { person: 1, 'job role': 1, 'several at once': 1 },
    })
    expect(initiatorReason(found)).toContain(
      'Needs at least 30 deals that a known person in a known job role began, has 29.',
    )
  })

  it('takes people of no known job role for nobody, and a role in one deal in ten for none to start purchases', () => {
    const rare = Array.from({ length: 400 }, (_, account): BegunDeal => {
      const role = account % 20 === 0 ? 'legal staff' : 'it manager'
      const people = { 'legal staff': account % 20 < 2 ? 1 : 0, 'it manager': 20, '': 50 }
      return { account, begunBy: 'buyer', first: { role, onRecord: true }, people }
    })
    const found = findInitiator(rare, 1)
    const legal = found.roles.find(({ role }) => role === 'legal staff')
    expect(legal).toMatchObject({ firstTouches: 20, share: 0.05 })
    expect(legal?.peopleShare).toBeCloseTo(0.1 / 21, 10)
    expect(legal?.loTogether).toBeGreaterThan(1)
    expect(found.verdict).toBe('not found')
  })
})
