import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Relation } from '../../research/index.ts'
import type { Interviewed } from './counted-people.ts'
import { GATES, readinessOf } from './readiness.ts'

const MET = { met: true, stands: '0% new', missing: '' }
const REFUSED = { met: false, stands: 'cannot be told', missing: 'Needs 6 people, has 3' }
const person = (number: number, account: number | null, relation: Relation | null): Interviewed => ({
  person: `participant:${String(number).padStart(3, '0')}`,
  pseudonym: `P${String(number).padStart(2, '0')}`,
  account,
  relation,
})
const judged = (people: readonly Interviewed[], saturation = MET, agreement = MET) =>
  readinessOf(people, { saturation, agreement })
const missing = (found: ReturnType<typeof judged>) =>
  found.gates.filter(({ met }) => !met).map(({ gate, missing: words }) => [gate, words])

const TEN: readonly Interviewed[] = [
  ...[1, 2, 3, 4, 5].map((number) => person(number, Math.ceil(number / 2), 'customer')),
  person(6, 4, 'prospect'),
  person(7, 5, 'lost'),
  person(8, 6, 'no_decision'),
  person(9, 7, 'former'),
  person(10, 8, 'former'),
]

describe('the readiness of a persona', () => {
  it('says of three happy customers exactly what is missing', () => {
    const found = judged(
      [1, 2, 3].map((number) => person(number, number, 'customer')),
      REFUSED,
      REFUSED,
    )
    expect(found.ready).toBe(false)
    expect(missing(found)).toEqual([
      ['interviews', '7 people more to interview'],
      ['companies', '3 companies more'],
      ['not customers', '2 people more who did not buy: prospects, or who chose somebody else or decided nothing'],
      ['former customers', '2 former customers more'],
      ['balance', '3 of 3 are customers: ask 3 people more who are not'],
      ['saturation', 'Needs 6 people, has 3'],
      ['agreement', 'Needs 6 people, has 3'],
    ])
    expect(found.catches).toBe('At 95%, 3 interviews find only themes held by ≥ 63% of people.')
  })

  it('is ready with ten people of all kinds, half of them customers', () => {
    const found = judged(TEN)
    expect(missing(found)).toEqual([])
    expect(found).toMatchObject({ ready: true, people: 10 })
    expect(found.gates.map(({ gate }) => gate)).toEqual([...GATES])
    expect(judged(TEN, REFUSED).ready).toBe(false)
    expect(missing(judged(TEN.slice(0, 9)))).toEqual([
      ['interviews', '1 person more to interview'],
      ['former customers', '1 former customer more'],
      ['balance', '5 of 9 are customers: ask 1 person more who is not'],
    ])
  })

  it('counts two of a company, and keeps those who are hardest to find', () => {
    const crowd = [11, 12, 13].map((number) => person(number, 1, 'customer'))
    expect(missing(judged([...TEN.slice(0, 7), ...crowd]))).toEqual(
      expect.arrayContaining([['interviews', 'Ask 3 people at other companies: 2 an account at most count']]),
    )
    const mixed = [...crowd, person(14, 1, 'former')]
    const former = judged(mixed).gates.find(({ gate }) => gate === 'former customers')
    expect(former).toMatchObject({ has: 1 })
  })

  it('takes people of whom something is not known for what is known of them', () => {
    const strangers = [1, 2, 3].map((number) => person(number, null, null))
    const found = judged(strangers)
    expect(found.people).toBe(2)
    expect(missing(found)).toEqual(
      expect.arrayContaining([
        ['companies', '6 companies more; the company of P01 and P02 is not known'],
        ['balance', 'Nobody of known relation to us was asked; the relation to us of P01 and P02 is not known'],
      ]),
    )
  })

  it('never has less of anything by one more person, and is ready only where all is met', () => {
    const anybody = fc.tuple(
      fc.option(fc.integer({ min: 1, max: 6 })),
      fc.option(fc.constantFrom<Relation>('customer', 'prospect', 'lost', 'no_decision', 'former')),
    )
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 14 }), anybody, (given, [account, relation]) => {
        const people = given.map(([where, what], place) => person(place, where, what))
        const before = judged(people)
        // Whatever their number: who counts must not depend on it.
        for (const number of [-1, 999]) {
          const after = judged([...people, person(number, account, relation)])
          expect(after.people).toBeGreaterThanOrEqual(before.people)
          expect(after.gates[1]?.has).toBeGreaterThanOrEqual(before.gates[1]?.has ?? 0)
        }
        expect(before.ready).toBe(before.gates.every(({ met }) => met))
        for (const gate of before.gates) expect(gate.missing === '').toBe(gate.met)
      }),
    )
  })
})
