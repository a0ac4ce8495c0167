import { describe, expect, it } from 'vitest'
import { askedAddress } from './asked-address.ts'

describe('askedAddress', () => {
  it('writes texts as they are, repeats lists, and keeps what would end the address', () => {
    const input = { name: 'a & b?#日本', limit: 3, segment: ['one', 'two'], of: { kind: 'x' }, gone: null }
    expect(askedAddress({ operation: 'segment score', input })).toBe(
      '/api/segment/score?name=a+%26+b%3F%23%E6%97%A5%E6%9C%AC&limit=3&segment=one&segment=two&of=%7B%22kind%22%3A%22x%22%7D',
    )
  })

  it('asks nothing of what takes nothing', () => {
    expect(askedAddress({ operation: 'voice', input: {} })).toBe('/api/voice')
  })
})
