import { describe, expect, it } from 'vitest'
import type { RolesOfWonDeals } from '../../../roles/index.ts'
import { chooseRoles } from './read-roles.ts'

function usual(wonDeals: number, shares: Readonly<Record<string, number>>): RolesOfWonDeals['engaged'] {
  return {
    wonDeals,
    roles: Object.entries(shares).map(([role, share]) => ({
      role,
      wonDealsWithIt: share * wonDeals,
      wonDeals,
      share,
      lo95: 0,
      hi95: 1,
    })),
  }
}

const compared: RolesOfWonDeals = {
  engaged: usual(40, {
    'creative manager': 0.9,
    'creative staff': 0.6,
    'marketing executive': 0.5,
    'it manager': 0.4,
  }),
  recorded: usual(30, { champion: 0.8, security: 0.6, 'economic buyer': 0.6, purchasing: 0.2 }),
}
const asked = { compared, champion: 'creative manager', personas: [{ jobRole: 'creative executive' }], wanted: [] }

describe('the roles that get a page', () => {
  it('are who signs, then the usual ones, then those a persona is written of; never the champion', () => {
    const chosen = chooseRoles({ ...asked, signer: 'marketing executive' })
    expect(chosen.map(({ role, signs }) => [role, signs])).toEqual([
      ['marketing executive', true],
      ['creative staff', false],
      ['security', false],
      ['creative executive', false],
    ])
    expect(chosen[0]?.usual).toEqual({ wonDeals: 40, with: 20, lo95: 0, hi95: 1 })
    expect(chosen.at(-1)?.usual).toBe(null)
  })

  it('begin with whoever signs where nobody knows the role, or the champion signs', () => {
    for (const signer of [null, 'creative manager']) {
      const [first] = chooseRoles({ ...asked, signer })
      expect(first).toEqual({
        role: 'economic buyer',
        kind: 'buying role',
        signs: true,
        usual: { wonDeals: 30, with: 18, lo95: 0, hi95: 1 },
      })
    }
  })

  it('are those asked for, and tell nothing usual from too few won deals', () => {
    const chosen = chooseRoles({
      ...asked,
      signer: 'marketing executive',
      wanted: ['it manager', 'marketing executive'],
    })
    expect(chosen.map(({ role }) => role)).toEqual(['marketing executive', 'it manager'])
    const few = { engaged: usual(19, { 'creative staff': 1 }), recorded: usual(19, { security: 1 }) }
    expect(chooseRoles({ ...asked, compared: few, signer: null, personas: [] }).map(({ role }) => role)).toEqual([
      'economic buyer',
    ])
  })
})
