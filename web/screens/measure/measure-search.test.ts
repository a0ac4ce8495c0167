import { expect, it } from 'vitest'
import { askedOf, searchOf } from './measure-search.ts'

it('keeps what is asked for in the address, and nothing that is as usual', () => {
  const asked = { show: 'customers', by: 'quarter', segment: 'large', product: '12' } as const
  expect(askedOf({ ...searchOf(asked), product: 12, channel: '' })).toEqual(asked)
  expect(searchOf(askedOf({ show: 'everything', by: 'hour', persona: 7 }))).toEqual({ persona: '7' })
})
