import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { resampledLimits } from '../resampled-limits.ts'
import { spearman } from './spearman.ts'

/** S. Siegel, "Nonparametric Statistics for the Behavioral Sciences" (1956), chapter 9: scores of twelve students. */
const AUTHORITARIANISM = [82, 98, 87, 40, 116, 113, 111, 83, 85, 126, 106, 117]
const STRIVING = [42, 46, 39, 37, 65, 88, 86, 56, 62, 92, 54, 81]

describe('spearman', () => {
  it('of Siegel’s students is .82, and .616 where values tie', () => {
    expect(spearman(AUTHORITARIANISM, STRIVING)).toBeCloseTo(0.82, 2)
    // Times each yielded to the group, of which several tie. He prints .616 from rounded sums; exactly it is .6151.
    const yielded = [0, 0, 1, 1, 3, 4, 5, 6, 7, 8, 8, 12]
    expect(spearman(yielded, [3, 4, 2, 1, 8, 11, 10, 6, 7, 12, 5, 9])).toBeCloseTo(0.615123, 6)
  })

  it('asks for order only, and turns with it', () => {
    const pair = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
        const [one, other] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
        const rho = spearman(one, other)
        const still = new Set(one).size < 2 || new Set(other).size < 2
        expect(rho === undefined).toBe(still)
        if (rho === undefined) return
        expect(Math.abs(rho)).toBeLessThanOrEqual(1)
        expect(spearman(other, one)).toBeCloseTo(rho, 12)
        expect(
          spearman(
            one.map((x) => x ** 3 + x),
            other.map((y) => -y),
          ),
        ).toBeCloseTo(-rho, 12)
      }),
    )
  })

  it('has limits by drawing pairs that hold it, the same each time', () => {
    const limits = () =>
      resampledLimits(
        STRIVING.length,
        (drawn) => {
          const of = (values: readonly number[]) => [...drawn].map((place) => values[place] as number)
          const rho = spearman(of(AUTHORITARIANISM), of(STRIVING))
          return rho === undefined ? undefined : [rho]
        },
        seededRandom(7),
      )[0]
    // Fisher's transformation with the error of D. G. Bonett and T. A. Wright (2000): .82 is .43 to .95.
    expect(limits()?.low).toBeGreaterThan(0.2)
    expect(limits()?.low).toBeLessThan(0.82)
    expect(limits()?.high).toBeGreaterThan(0.82)
    expect(limits()?.high).toBeLessThanOrEqual(1)
    expect(limits()).toEqual(limits())
  })
})
