import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOTOR_TREND } from './motor-trend.fixture.ts'
import { type RelativeWeights, relativeWeights } from './relative-weights.ts'

const { mpg, cyl, disp, hp, wt, vs, gear } = MOTOR_TREND

function weighed(outcome: number[], columns: number[][], kind: 'linear' | 'logistic' = 'linear'): RelativeWeights {
  const found = relativeWeights({ outcome, columns }, kind)
  if ('reason' in found) throw new Error(JSON.stringify(found))
  return found
}

const rounded = (found: RelativeWeights, digits = 7) =>
  found.weights.map(({ signed }) => Number(signed.toFixed(digits)))

describe('relativeWeights', () => {
  it('of what a car drinks are those that the R package rwa prints (M. Chan, vignette "Regression methods", 2026)', () => {
    const found = weighed(mpg, [cyl, disp, hp, wt])
    expect(rounded(found)).toEqual([-0.2096904, -0.1883043, -0.179959, -0.2706812])
    expect(found.explained).toBeCloseTo(0.8486, 4)
    expect(found.weights.map(({ share }) => share * 100)).toEqual([
      expect.closeTo(24.70914, 5),
      expect.closeTo(22.18908, 5),
      expect.closeTo(21.2057, 5),
      expect.closeTo(31.89607, 5),
    ])
  })

  it('carry the sign of the plain relation (the same package’s readme, with gears for it)', () => {
    const found = weighed(mpg, [cyl, disp, hp, gear])
    expect(rounded(found)).toEqual([-0.2284797, -0.2221469, -0.2321744, 0.0963886])
    expect(found.explained).toBeCloseTo(0.7791896, 7)
  })

  it('of yes and no follow Tonidandel and LeBreton’s published program', () => {
    // Their steps (2010, appendix) done with another program on the same columns; R is the correlation of chance and outcome.
    // Each car twice, which changes nothing but how many there are.
    const [outcome, ...columns] = [vs, mpg, disp, hp].map((each) => [...each, ...each])
    const found = weighed(outcome ?? [], columns, 'logistic')
    expect(rounded(found, 6)).toEqual([0.133375, -0.166774, -0.353546])
    expect(found.explained).toBeCloseTo(0.653694, 6)
  })

  it('of yes and no stay sensible where columns separate them, where plain likelihood runs away', () => {
    // The package’s own vignette prints weights of 4.9 to 13.3 here, "algorithm did not converge".
    const high = mpg.map((miles) => Number(miles > 19.2))
    const found = weighed(high, [cyl, disp, wt], 'logistic')
    expect(found.explained).toBeGreaterThan(0.5)
    expect(found.explained).toBeLessThan(1.01)
    expect(found.weights.every(({ sign }) => sign === -1)).toBe(true)
  })

  it('add up to R², keep their place, and do not mind units', () => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 10 }),
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 12, maxLength: 40 }), (rows) => {
        const [one, other, outcome] = [0, 1, 2].map((place) => rows.map((each) => each[place] as number))
        const columns = [one as number[], other as number[]]
        const found = relativeWeights({ outcome: outcome as number[], columns }, 'linear')
        if ('reason' in found) return
        expect(found.explained).toBeGreaterThanOrEqual(0)
        expect(found.explained).toBeLessThanOrEqual(1 + 1e-9)
        const turned = weighed(outcome as number[], [
          columns[1]?.map((each) => 100 - 7 * each) ?? [],
          columns[0] ?? [],
        ])
        expect(turned.explained).toBeCloseTo(found.explained, 9)
        expect(turned.weights[0]?.signed).toBeCloseTo(-(found.weights[1]?.signed ?? 0), 9)
      }),
    )
  })

  it('says why there are none', () => {
    const refused = (outcome: number[], columns: number[][], kind: 'linear' | 'logistic' = 'linear') =>
      relativeWeights({ outcome, columns }, kind)
    expect(refused(mpg.slice(0, 9), [cyl.slice(0, 9), hp.slice(0, 9)])).toEqual({
      reason: 'too few',
      needs: 10,
      has: 9,
    })
    expect(refused(vs, [mpg, disp], 'logistic')).not.toHaveProperty('reason')
    expect(refused(vs, [mpg, disp, hp, wt], 'logistic')).toEqual({ reason: 'too few', needs: 20, has: 14 })
    expect(refused(mpg, [cyl, mpg.map(() => 3)])).toEqual({ reason: 'always the same', column: 1 })
    expect(
      refused(
        mpg.map(() => 1),
        [cyl, hp],
      ),
    ).toEqual({ reason: 'always the same', column: undefined })
    expect(refused(mpg, [cyl, cyl.map((each) => 2 * each)])).toEqual({ reason: 'told by others' })
  })
})
