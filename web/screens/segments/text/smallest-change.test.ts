import { describe, expect, it } from 'vitest'
import { smallestChange } from './smallest-change.ts'

describe('the smallest change between two texts', () => {
  it.each([
    ['a == 1', 'a == 12', { from: 6, to: 6, insert: '2' }],
    ['a == 1 && b', 'a == 1 && c && b', { from: 10, to: 10, insert: 'c && ' }],
    ['aaa', 'aa', { from: 2, to: 3, insert: '' }],
    ['', 'x', { from: 0, to: 0, insert: 'x' }],
    ['abc', 'xyz', { from: 0, to: 3, insert: 'xyz' }],
  ])('%s → %s', (before, after, change) => {
    expect(smallestChange(before, after)).toEqual(change)
    expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after)
  })

  it('is none between equal texts', () => {
    expect(smallestChange('a', 'a')).toBeUndefined()
  })
})
