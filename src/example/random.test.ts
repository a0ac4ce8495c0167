import { describe, expect, it } from 'vitest'
import { randomFrom } from './random.ts'

const DRAWS = 100_000

function sample(draw: () => number): { mean: number; variance: number } {
  let sum = 0
  let squares = 0
  for (let index = 0; index < DRAWS; index += 1) {
    const x = draw()
    sum += x
    squares += x * x
  }
  const mean = sum / DRAWS
  return { mean, variance: squares / DRAWS - mean * mean }
}

describe('randomFrom', () => {
  it('gives the same sequence for the same keys, on every machine', () => {
    const random = randomFrom(1, 'golden')
    expect([random.below(1e6), random.below(1e6), random.below(1e6), random.below(1e6)]).toEqual([
      765668, 303965, 449636, 981074,
    ])
  })

  it('gives unrelated sequences for neighbouring keys', () => {
    const heads = Array.from({ length: 2000 }, (_, index) => randomFrom(1, index, 'people').next())
    const mean = heads.reduce((sum, head) => sum + head, 0) / heads.length
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.03)
    expect(new Set(heads).size).toBe(2000)
    let together = 0
    for (let index = 1; index < heads.length; index += 1) {
      together += ((heads[index] as number) - mean) * ((heads[index - 1] as number) - mean)
    }
    expect(Math.abs(together / heads.length / (1 / 12))).toBeLessThan(0.08)
  })

  it('tells keys apart that read alike when written together', () => {
    expect(randomFrom(1, 'ab', 'c').next()).not.toBe(randomFrom(1, 'a', 'bc').next())
    expect(randomFrom(1, 2, 3).next()).not.toBe(randomFrom(1, 23).next())
  })

  it('is uniform', () => {
    const random = randomFrom(3)
    const tens = Array.from({ length: 10 }, () => 0)
    for (let index = 0; index < DRAWS; index += 1) {
      const ten = random.below(10)
      tens[ten] = (tens[ten] as number) + 1
    }
    const chiSquare = tens.reduce((sum, count) => sum + (count - DRAWS / 10) ** 2 / (DRAWS / 10), 0)
    // 99.9th percentile of chi-square with 9 degrees of freedom.
    expect(chiSquare).toBeLessThan(27.9)
  })

  it('has the moments its distributions promise', () => {
    const random = randomFrom(4)
    const normal = sample(() => random.normal())
    expect(normal.mean).toBeCloseTo(0, 1)
    expect(normal.variance).toBeCloseTo(1, 1)
    const poisson = sample(() => random.poisson(3))
    expect(poisson.mean).toBeCloseTo(3, 1)
    expect(Math.abs(poisson.variance - 3)).toBeLessThan(0.15)
    expect(sample(() => Math.log(random.logNormal(50, 0.5))).mean).toBeCloseTo(Math.log(50), 1)
    expect(sample(() => random.between(2, 4)).mean).toBeCloseTo(3, 1)
    expect(sample(() => (random.chance(0.3) ? 1 : 0)).mean).toBeCloseTo(0.3, 1)
    expect(
      sample(() =>
        random.weighted([
          [0, 3],
          [1, 1],
        ]),
      ).mean,
    ).toBeCloseTo(0.25, 1)
  })
})
