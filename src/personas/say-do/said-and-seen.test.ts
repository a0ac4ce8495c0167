import { describe, expect, it } from 'vitest'
import { saidAndSeen } from './said-and-seen.ts'

const people = (count: number, said: boolean, seen: boolean) => Array.from({ length: count }, () => ({ said, seen }))

describe('said and seen', () => {
  it('is of the same people, with the share contradicted and McNemar', () => {
    const found = saidAndSeen([
      ...people(8, true, true),
      ...people(12, true, false),
      ...people(2, false, true),
      ...people(18, false, false),
    ])
    expect(found).toMatchObject({ n: 40, saidNotSeen: 12, seenNotSaid: 2, neither: 18 })
    // Wilson (1927): 12 of 20.
    expect(found?.contradicted).toMatchObject({ share: 0.6, of: 20 })
    expect(found?.contradicted?.low).toBeCloseTo(0.387, 3)
    expect(found?.otherwise.share).toBeCloseTo(14 / 40, 12)
    // Mid-p: 2·P(X ≤ 2) − P(X = 2), X ~ Bin(14, ½): 2·106/16384 − 91/16384.
    expect(found?.p).toBeCloseTo(121 / 16384, 9)
  })

  it('is not told of too few, and nobody who says it is nobody contradicted', () => {
    expect(saidAndSeen(people(9, true, false))).toBeUndefined()
    expect(saidAndSeen(people(12, false, false))).toMatchObject({ contradicted: null, p: 1 })
  })
})
