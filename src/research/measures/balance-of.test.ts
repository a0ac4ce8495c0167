import { describe, expect, it } from 'vitest'
import type { Relation } from '../words.ts'
import { balanceOf } from './balance-of.ts'

const person = (account: number | null, relation: Relation | null) => ({ account, relation })

describe('balanceOf', () => {
  it('counts people by relation, largest first, and companies once', () => {
    const found = balanceOf([
      person(1, 'customer'),
      person(1, 'customer'),
      person(2, 'former'),
      person(3, 'lost'),
      person(null, null),
    ])
    expect(found).toMatchObject({ people: 5, accounts: 3, companyUnknown: 1, balanced: true, leans: [] })
    expect(found.relations[0]).toEqual({ relation: 'customer', people: 2, share: 0.4 })
  })

  it('says what leans: only happy customers, three of them of one company', () => {
    const found = balanceOf([person(1, 'customer'), person(1, 'customer'), person(1, 'customer')])
    expect(found.balanced).toBe(false)
    expect(found.crowded).toEqual([{ account: 1, people: 3 }])
    expect(found.leans).toEqual([
      '3 of 3 are customers: more than half',
      '3 people are of one company (#1): more than two',
      'nobody is a former customer',
      'nobody is among those who did not buy: prospects, those who chose somebody else or decided nothing',
    ])
    expect(balanceOf([])).toMatchObject({ people: 0, balanced: false, leans: [] })
  })
})
