import { describe, expect, it } from 'vitest'
import { normalQuantile } from './normal-quantile.ts'
import { studentQuantile } from './student-quantile.ts'

describe('studentQuantile', () => {
  it('is that of printed tables: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2', () => {
    const table = [
      [1, 0.9, 3.078],
      [1, 0.975, 12.706],
      [2, 0.975, 4.303],
      [5, 0.9, 1.476],
      [9, 0.975, 2.262],
      [10, 0.9, 1.372],
      [10, 0.975, 2.228],
      [30, 0.9, 1.31],
      [30, 0.975, 2.042],
      [100, 0.975, 1.984],
    ] as const
    for (const [freedom, share, told] of table) expect(studentQuantile(share, freedom)).toBeCloseTo(told, 3)
  })

  it('is exact where a formula is: one degree of freedom is Cauchy’s, very many are the normal distribution', () => {
    expect(studentQuantile(0.95, 1)).toBeCloseTo(Math.tan(Math.PI * 0.45), 8)
    expect(studentQuantile(0.9, 2)).toBeCloseTo(0.8 * Math.sqrt(2 / (1 - 0.8 ** 2)), 8)
    expect(studentQuantile(0.975, 1e7)).toBeCloseTo(normalQuantile(0.975), 5)
    expect(studentQuantile(0.1, 7)).toBeCloseTo(-studentQuantile(0.9, 7), 12)
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 12)
  })
})
