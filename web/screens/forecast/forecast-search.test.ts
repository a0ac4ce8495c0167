import { expect, it } from 'vitest'
import { askedOf, searchOf } from './forecast-search.ts'

it('keeps what is asked for in the address, and nothing that is as usual', () => {
  const asked = {
    show: 'parts',
    measure: 'wins',
    by: 'week',
    segment: 'large',
    product: '12',
    parts: ['one', 'two'],
  } as const
  expect(askedOf({ ...searchOf(asked), product: 12 })).toEqual(asked)
  expect(searchOf(askedOf({ show: 'everything', measure: 'luck', by: 'hour', parts: '', segment: 7 }))).toEqual({
    segment: '7',
  })
})
