import { describe, expect, it } from 'vitest'
import { memberRoles } from './member-roles.ts'

const title = { basis: 'title', because: 'the title “CMO”' } as const
const crm = { basis: 'crm', because: 'named in the deal Rollout' } as const

describe('the roles of a member', () => {
  it('rest each on the strongest that says it; a title alone is of low confidence', () => {
    expect(
      memberRoles([
        { role: 'end user', ...title },
        { role: 'end user', basis: 'act', because: 'used the product 3 times' },
        { role: 'decision maker', ...title },
        { role: 'champion', ...crm },
        { role: 'Oracle', ...crm },
      ]),
    ).toMatchObject([
      {
        role: 'end user',
        basis: 'act',
        confidence: 'high',
        because: ['used the product 3 times', 'the title “CMO”'],
      },
      { role: 'champion', basis: 'crm', confidence: 'medium' },
      { role: 'Oracle', basis: 'crm' },
      { role: 'decision maker', basis: 'title', confidence: 'low', backFilled: false },
    ])
  })

  it('are doubted where they were written down after the closing, unless something else says them', () => {
    const late = { role: 'champion', ...crm, backFilled: true }
    expect(memberRoles([late])).toMatchObject([{ basis: 'crm', confidence: 'low', backFilled: true }])
    expect(memberRoles([late, { role: 'champion', ...title }])).toMatchObject([
      { confidence: 'low', backFilled: true },
    ])
    expect(memberRoles([late, { role: 'champion', ...crm }])).toMatchObject([
      { confidence: 'medium', backFilled: false },
    ])
  })
})
