import { describe, expect, it } from 'vitest'
import { leastUsedColour } from './segment-colour.ts'

describe('leastUsedColour', () => {
  it('takes the lowest number that nobody has, then the least used', () => {
    expect(leastUsedColour([])).toBe(0)
    expect(leastUsedColour([0, 1, 3])).toBe(2)
    expect(leastUsedColour([0, 1, 2, 3, 4, 5, 6, 7])).toBe(0)
    expect(leastUsedColour([0, 0, 1, 2, 3, 4, 5, 6, 7, 1])).toBe(2)
  })
})
