import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { ageBins } from './age-bins.ts'
import { arrivalRate } from './arrival-rate.ts'
import { chancesWithin, spreadRates } from './chances.ts'
import { conformalFactor } from './conformal-factor.ts'
import { cumulativeIncidence } from './cumulative-incidence.ts'
import { countDraw, gammaFactor, poissonDraw } from './draws.ts'
import { extraVariance } from './extra-variance.ts'
import { poissonDeviance, shrunkRatios } from './shrunk-ratios.ts'

describe('cumulative incidence', () => {
  it('is the product-limit estimate where there is one cause', () => {
    // Remission in weeks of the 21 patients on 6-MP: E. J. Freireich et al., Blood 21 (1963) 699–716; the estimate as
    // tabulated in D. G. Kleinbaum and M. Klein, "Survival Analysis", table 2.1.
    const weeks = [6, 7, 10, 13, 16, 22, 23]
    const curve = cumulativeIncidence(
      [21, 17, 15, 12, 11, 7, 6].map((atRisk, place) => ({
        age: weeks[place] ?? 0,
        atRisk,
        ended: [place === 0 ? 3 : 1],
      })),
    )
    expect(curve.map(({ open }) => Number(open.toFixed(4)))).toEqual([
      0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482,
    ])
  })

  it('divides what ended between its causes', () => {
    // By hand: of 10, 2 won and 1 lost at age 1 (7 open, 1 of them leaves unseen); of 6, 1 won and 2 lost at age 2:
    // won .2 + .7/6, lost .1 + .7·2/6, open .7·3/6.
    const [, last] = cumulativeIncidence([
      { age: 1, atRisk: 10, ended: [2, 1] },
      { age: 2, atRisk: 6, ended: [1, 2] },
    ])
    expect(last?.open).toBeCloseTo(0.35, 12)
    expect(last?.by[0]).toBeCloseTo(0.2 + 0.7 / 6, 12)
    expect(last?.by[1]).toBeCloseTo(0.1 + 1.4 / 6, 12)
  })

  it('adds up to one at every age and never falls', () => {
    const age = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)).map(([open, won, lost]) => ({
      age: 0,
      atRisk: open + won + lost,
      ended: [won, lost],
    }))
    fc.assert(
      fc.property(fc.array(age, { maxLength: 30 }), (ages) => {
        let before = 0
        for (const { open, by } of cumulativeIncidence(ages)) {
          expect(open + (by[0] ?? 0) + (by[1] ?? 0)).toBeCloseTo(1, 9)
          expect(by[0] ?? 0).toBeGreaterThanOrEqual(before)
          before = by[0] ?? 0
        }
      }),
    )
  })
})

describe('chances within days', () => {
  it('are the conditional cumulative incidence', () => {
    // By hand: 0.1 + 0.7·0.2 won, 0.2 + 0.7·0.1 lost, from age 1 on.
    const day = { won: [0.5, 0.1, 0.2], lost: [0.5, 0.2, 0.1] }
    const { won, lost } = chancesWithin([day, day], 1)
    expect(won).toBeCloseTo(0.24, 12)
    expect(lost).toBeCloseTo(0.27, 12)
  })

  it('grow with the days, never exceed 1 together, and never are no number', () => {
    const rate = fc.double({ min: 0, max: 2, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(rate, rate), { minLength: 1, maxLength: 12 }), fc.nat(20), (rates, from) => {
        const day = { won: rates.map(([won]) => won), lost: rates.map(([, lost]) => lost) }
        let before = { won: 0, lost: 0 }
        for (let days = 0; days < 15; days += 1) {
          const now = chancesWithin(
            Array.from({ length: days }, () => day),
            from,
          )
          expect(now.won + now.lost).toBeLessThanOrEqual(1 + 1e-9)
          expect(now.won).toBeGreaterThanOrEqual(before.won - 1e-12)
          expect(now.lost).toBeGreaterThanOrEqual(before.lost - 1e-12)
          before = now
        }
      }),
    )
  })

  it('spreads the rates of pools over days, the last over all older ones', () => {
    expect([...spreadRates([0, 2], [0.5, 0.25], 4)]).toEqual([0.5, 0.5, 0.25, 0.25])
  })
})

describe('pools of ages', () => {
  it('keep days apart that carry their own rate, and a stretch in which nothing ended', () => {
    const atRisk = new Float64Array(200).fill(100)
    const ended = atRisk.map((_, day) => (day < 100 ? 5 : 0))
    const starts = ageBins(atRisk, ended)
    expect(starts.slice(0, 4)).toEqual([0, 2, 4, 6])
    expect(starts.at(-1)).toBeGreaterThan(100)
  })

  it('make one pool of a few', () => {
    expect(ageBins([3, 2, 1], [1, 0, 1])).toEqual([0])
    expect(ageBins([], [])).toEqual([0])
  })
})

describe('shrunk ratios', () => {
  it('are one where groups differ by chance only, and stay apart where they do not', () => {
    expect(shrunkRatios([52, 48, 50].map((observed) => ({ observed, expected: 50 })))).toEqual([1, 1, 1])
    // By hand: mean 1, spread .25, between .25 − 2·1/2000 … = .249; weight .249/(.249 + 1/1000).
    const [low = 0, high = 0] = shrunkRatios([
      { observed: 500, expected: 1000 },
      { observed: 1500, expected: 1000 },
    ])
    expect(low).toBeCloseTo(1 - 0.5 * (0.249 / 0.25), 9)
    expect(high).toBeCloseTo(1 + 0.5 * (0.249 / 0.25), 9)
  })

  it('say nothing of nothing', () => {
    expect(shrunkRatios([{ observed: 0, expected: 0 }])).toEqual([1])
    expect(poissonDeviance([])).toBe(0)
    expect(extraVariance([])).toBe(0)
  })
})

describe('stretching by what was tried', () => {
  const tried = (actual: number) => ({ mean: 100, lo: 80, hi: 110, actual })
  it('takes the place that split conformal prediction says', () => {
    // Stretches 0.5, 1, 2 and 1.5 below the mean and above it; of 4, 80% is the 4th.
    expect(conformalFactor([tried(105), tried(110), tried(120), tried(70)], 0.8)).toBe(2)
    expect(conformalFactor([100, 101, 99, 98].map(tried), 0.8)).toBe(1)
  })

  it('is not told from too few', () => {
    expect(conformalFactor([100, 101, 99].map(tried), 0.8)).toBeUndefined()
    expect(
      conformalFactor(
        Array.from({ length: 18 }, () => tried(100)),
        0.95,
      ),
    ).toBeUndefined()
    expect(
      conformalFactor(
        Array.from({ length: 19 }, () => tried(100)),
        0.95,
      ),
    ).toBe(1)
  })
})

describe('the pace of arrivals', () => {
  it('is the average of what comes evenly, as uncertain as chance makes it', () => {
    const even = arrivalRate(new Float64Array(400).fill(3), 90)
    expect(even?.rate).toBeCloseTo(3, 9)
    expect(even?.by.kind).toBe('average')
    expect(even?.variance).toBeLessThan(0.01)
  })

  it('goes on growing where it grew, and repeats a year that repeats', () => {
    const growing = arrivalRate(
      Float64Array.from({ length: 700 }, (_, day) => 1 + day / 50),
      90,
    )
    expect(growing?.by.kind).not.toBe('average')
    expect(growing?.rate).toBeGreaterThan(14)
    const yearly = arrivalRate(
      Float64Array.from({ length: 1500 }, (_, day) => 10 + 8 * Math.sin((2 * Math.PI * day) / 365)),
      90,
    )
    expect(yearly?.by.kind).toBe('year')
  })

  it('is not told of nothing', () => {
    expect(arrivalRate([], 90)).toBeUndefined()
    expect(arrivalRate([0, 0, 0], 90)).toBeUndefined()
  })
})

describe('draws', () => {
  const moments = (draw: () => number): readonly [number, number] => {
    const values = Array.from({ length: 20_000 }, draw)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return [mean, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length]
  }

  it('have the mean and the variance asked for', () => {
    const random = seededRandom('draws')
    for (const mean of [0.4, 7, 80]) {
      const [of, spread] = moments(() => poissonDraw(mean, random))
      expect(Math.abs(of / mean - 1)).toBeLessThan(0.04)
      expect(Math.abs(spread / mean - 1)).toBeLessThan(0.06)
    }
    const [of, spread] = moments(() => countDraw(12, 6, random))
    expect(Math.abs(of / 12 - 1)).toBeLessThan(0.02)
    expect(Math.abs(spread / 6 - 1)).toBeLessThan(0.06)
    const [factor, varied] = moments(() => gammaFactor(0.25, random))
    expect(Math.abs(factor - 1)).toBeLessThan(0.02)
    expect(Math.abs(varied / 0.25 - 1)).toBeLessThan(0.06)
  })
})
