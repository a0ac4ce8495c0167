import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qValues } from './benjamini-hochberg.ts'

/** The 15 p-values of Benjamini and Hochberg 1995, §4.1 (treatments of myocardial infarction). */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
]

describe('qValues', () => {
  it('accepts the four that Benjamini and Hochberg accept at .05', () => {
    const found = qValues(PUBLISHED)
    expect(found.filter((q) => q <= 0.05)).toHaveLength(4)
    expect(found.slice(0, 9).map((q) => Number(q.toFixed(6)))).toEqual([
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765,
    ])
  })

  it('keeps the order of what it was given, and never claims more than the p-value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (values) => {
        const found = qValues(values)
        expect(found).toHaveLength(values.length)
        for (const [index, p] of values.entries()) {
          expect(found[index]).toBeGreaterThanOrEqual(p)
          expect(found[index]).toBeLessThanOrEqual(1)
          for (const [other, beside] of values.entries()) {
            if (p <= beside) expect(found[index]).toBeLessThanOrEqual(found[other] ?? 0)
          }
        }
        expect(qValues([...values].reverse())).toEqual([...found].reverse())
      }),
    )
    expect(qValues([0.03])).toEqual([0.03])
    expect(qValues([])).toEqual([])
  })
})
