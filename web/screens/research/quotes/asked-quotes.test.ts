import { expect, it } from 'vitest'
import { askedFrom } from './asked-quotes.ts'

it('takes from an address what is a question about quotes', () => {
  const search = { code: 'too many rounds', type: 'pain', relation: 'former', role: '', tab: 'x', person: 7 }
  expect(askedFrom(search)).toEqual({ code: 'too many rounds', type: 'pain', relation: 'former' })
  expect(askedFrom({ type: 'sorrow', relation: 'friend' })).toEqual({})
})
