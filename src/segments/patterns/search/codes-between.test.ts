import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesBetween } from './codes-between.ts'

const numbers = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -50, max: 50 }),
  // Close to each other and far from 0, as years and times are.
  fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_050 }),
  fc.constantFrom(0, -0, Infinity, -Infinity, 1e-320, 3.5e38, 1e300, -1e300),
)

describe('codesBetween', () => {
  it('counts the cuts that are at most each value', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(numbers, { maxLength: 42 }),
        fc.array(fc.oneof(numbers, fc.constant(Number.NaN)), { maxLength: 60 }),
        (some, others) => {
          const cuts = some.map((cut) => cut + 0).sort((one, other) => one - other)
          const values = [...others, ...cuts]
          const plain = values.map((value) =>
            Number.isNaN(value) ? 0 : 1 + cuts.filter((cut) => cut <= value).length,
          )
          expect([...codesBetween(cuts, Float64Array.from(values))]).toEqual(plain)
        },
      ),
      { numRuns: 300 },
    )
  })
})
