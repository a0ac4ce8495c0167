import { describe, expect, it } from 'vitest'
import { type Candidate, judgePair } from './judge-pair.ts'
import { isOneSlipApart } from './near-name.ts'
import { sameCountry } from './same-country.ts'

const record = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  account: 1,
  name,
  core: name,
  domain: null,
  country: 'Germany',
  city: null,
  parent: null,
  phone: null,
  ...more,
})

describe('two records', () => {
  it.each([
    ['the same name in one country', record('nord werke'), record('nordwerke'), 0.9],
    ['the same name, one country missing', record('nordwerke'), record('nordwerke', { country: null }), 0.75],
    ['the same name in two countries', record('nordwerke'), record('nordwerke', { country: 'France' }), undefined],
    [
      'the same name, two domains',
      record('nordwerke', { domain: 'a.de' }),
      record('nordwerke', { domain: 'b.de' }),
      0.7,
    ],
    ['a slip', record('nordwerke'), record('nordwreke'), 0.75],
    ['a slip, two domains', record('nordwerke', { domain: 'a.de' }), record('nordwreke', { domain: 'b.de' }), 0.4],
    ['two plants', record('nordwerke 1'), record('nordwerke 2'), undefined],
    ['words in another order', record('werke nord'), record('nord werke'), 0.8],
    ['one domain, other names', record('alpha', { domain: 'a.de' }), record('beta', { domain: 'a.de' }), 0.75],
    ['one domain and name', record('alpha', { domain: 'a.de' }), record('alpha', { domain: 'a.de' }), 0.97],
    ['only a phone number', record('alpha', { phone: '4930123456' }), record('beta', { phone: '4930123456' }), 0.55],
    ['only a parent', record('alpha', { parent: 'Group' }), record('beta', { parent: 'Group' }), undefined],
    [
      'one name with its city',
      record('sparkasse berlin', { core: 'sparkasse', city: 'berlin' }),
      record('sparkasse', { city: 'berlin' }),
      0.8,
    ],
    [
      'two branches in two cities',
      record('sparkasse berlin', { core: 'sparkasse', city: 'berlin' }),
      record('sparkasse bremen', { core: 'sparkasse', city: 'bremen' }),
      undefined,
    ],
  ])('%s', (_, left, right, confidence) => {
    expect(judgePair(left, right)?.confidence).toBe(confidence)
    expect(judgePair(right, left)?.confidence).toBe(confidence)
  })

  it('are told why in words, the strongest reason first', () => {
    const [left, right] = [record('alpha', { domain: 'a.de' }), record('alpha', { domain: 'a.de' })]
    expect(judgePair(left, right)?.reasons).toEqual(['same domain a.de', 'same name', 'same country Germany'])
  })
})

it.each([
  ['nordwerke', 'nordwreke', true],
  ['nordwerke', 'nordwerk', true],
  ['nordwerke', 'nordwerkee', true],
  ['nordwerke', 'nardwerke', true],
  ['nordwerke', 'nordwerke', false],
  ['nordwerke', 'nrodwreke', false],
  ['plant10', 'plant11', false],
  ['asta', 'aste', false],
])('one slip between %s and %s: %s', (left, right, is) => {
  expect(isOneSlipApart(left, right)).toBe(is)
})

it.each([
  ['Germany', 'Deutschland', true],
  ['DE', 'Allemagne', true],
  ['U.S.A.', 'United States', true],
  ['UK', 'Royaume-Uni', true],
  ['Germany', 'France', false],
  ['Utopia', 'utopia', true],
  ['Germany', null, undefined],
] as const)('%s and %s are one country: %s', (left, right, is) => {
  expect(sameCountry(left, right)).toBe(is)
})
