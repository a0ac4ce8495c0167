import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auc, type ScoreLevel } from './auc.ts'
import { normalTail } from './normal-tail.ts'
import { normalDraw, seededRandom } from './random.ts'

/** J. A. Hanley and B. J. McNeil, Radiology 143 (1982) 29–36, table I: 51 abnormal and 58 normal images rated 1 to 5. */
const IMAGES: ScoreLevel[] = [
  { positives: 3, negatives: 33 },
  { positives: 2, negatives: 6 },
  { positives: 2, negatives: 6 },
  { positives: 11, negatives: 11 },
  { positives: 33, negatives: 2 },
]

const logit = (share: number) => Math.log(share / (1 - share))

describe('auc', () => {
  it('of Hanley and McNeil’s images is .893, with the standard error that Stata prints', () => {
    const found = auc(IMAGES) ?? { auc: 0, low: 0, high: 0 }
    expect(found.auc).toBeCloseTo(0.893, 3)
    // DeLong's, as in Stata's manual of `roctab`: ROC area 0.8932, std. err. 0.0307.
    const error = ((logit(found.high) - logit(found.low)) / 2 / 1.959964) * found.auc * (1 - found.auc)
    expect(error).toBeCloseTo(0.0307, 4)
  })

  it('has limits also where all are apart or all are tied, and none where one kind is missing', () => {
    const apart = auc([
      { positives: 0, negatives: 12 },
      { positives: 10, negatives: 0 },
    ])
    expect(apart).toEqual({ auc: 1, low: expect.closeTo(0.7225, 4), high: 1 })
    expect(auc([{ positives: 10, negatives: 12 }])?.auc).toBe(0.5)
    expect(
      auc([
        { positives: 1, negatives: 12 },
        { positives: 0, negatives: 3 },
      ])?.low,
    ).toBeLessThan(0.4)
    expect(auc([{ positives: 10, negatives: 0 }])).toBeUndefined()
    expect(auc([])).toBeUndefined()
  })

  it('contains its estimate, stays between 0 and 1 and mirrors', () => {
    const level = fc.record({ positives: fc.nat(9), negatives: fc.nat(9) })
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 12 }), (levels) => {
        const found = auc(levels)
        const turned = auc([...levels].reverse())
        expect(turned === undefined).toBe(found === undefined)
        if (found === undefined || turned === undefined) return
        expect(found.low).toBeGreaterThanOrEqual(0)
        expect(found.high).toBeLessThanOrEqual(1)
        expect(found.low).toBeLessThanOrEqual(found.auc + 1e-12)
        expect(found.high).toBeGreaterThanOrEqual(found.auc - 1e-12)
        expect(turned.auc).toBeCloseTo(1 - found.auc, 10)
        expect(turned.low).toBeCloseTo(1 - found.high, 8)
      }),
    )
  })

  it('holds the truth 93 to 97 times in 100', () => {
    const random = seededRandom('areas')
    const truth = 1 - normalTail(1 / Math.SQRT2)
    let held = 0
    const rounds = 1000
    for (let round = 0; round < rounds; round += 1) {
      const scored = Array.from({ length: 120 }, (_, index) => ({
        positives: index < 40 ? 1 : 0,
        negatives: index < 40 ? 0 : 1,
        score: normalDraw(random) + (index < 40 ? 1 : 0),
      }))
      const found = auc(scored.sort((one, other) => one.score - other.score))
      if (found && found.low <= truth && truth <= found.high) held += 1
    }
    expect(Math.abs(held / rounds - 0.95)).toBeLessThan(0.02)
  })
})
