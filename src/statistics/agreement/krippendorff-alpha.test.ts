import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../random.ts'
import { type Agreement, type Coded, krippendorffAlpha } from './krippendorff-alpha.ts'

/** A coder a line, a unit a place, "." for missing. */
function unitsOf(...coders: string[]): Coded[][] {
  const rows = coders.map((line) => line.split(' ').map((value) => (value === '.' ? null : value)))
  return (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit]))
}

function alphaOf(units: readonly (readonly Coded[])[]): Agreement {
  const found = krippendorffAlpha(units)
  if ('reason' in found) throw new Error(found.reason)
  return found
}

/** K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): examples A, B and C. */
const TWO_BINARY = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')
const TWO_NOMINAL = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d')
const FOUR_MISSING = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

describe('krippendorffAlpha', () => {
  it('of Krippendorff’s three nominal examples is what he prints', () => {
    expect(alphaOf(TWO_BINARY).alpha).toBeCloseTo(0.095, 3)
    expect(alphaOf(TWO_NOMINAL).alpha).toBeCloseTo(0.692, 3)
    expect(alphaOf(FOUR_MISSING)).toMatchObject({ alpha: expect.closeTo(0.743, 3), units: 11, values: 40 })
  })

  it('has limits that hold it, the same each time; wider where units come in transcripts', () => {
    const { alpha, limits } = alphaOf(FOUR_MISSING)
    expect(limits?.low).toBeLessThan(alpha)
    expect(limits?.high).toBeGreaterThan(alpha)
    expect(alphaOf(FOUR_MISSING).limits).toEqual(limits)
    // Coders who quarrel over a whole transcript: ten transcripts tell less than a hundred turns.
    const random = seededRandom('transcripts')
    const clusters = Array.from({ length: 100 }, (_, unit) => Math.floor(unit / 10))
    const units = clusters.map((cluster) => {
      const value = random() < 0.4 ? 1 : 0
      return [value, cluster % 3 === 0 ? 1 - value : value]
    })
    const width = (found: ReturnType<typeof krippendorffAlpha>) =>
      'reason' in found ? 0 : (found.limits?.high ?? 0) - (found.limits?.low ?? 0)
    expect(width(krippendorffAlpha(units, { clusters }))).toBeGreaterThan(2 * width(krippendorffAlpha(units)))
  })

  it('of coders who never disagreed is 1, yet not sure to be', () => {
    const units = Array.from({ length: 30 }, (_, place) => [place % 3 === 0 ? 1 : 0, place % 3 === 0 ? 1 : 0])
    // Wilson's upper limit of none in 30 is .1135; of 60 values 20 are 1, so that 1600 ÷ 3540 of pairs differ.
    expect(alphaOf(units)).toMatchObject({
      alpha: 1,
      limits: { low: expect.closeTo(1 - 0.11351 / 0.451977, 4), high: 1 },
    })
  })

  it('says where there is nothing to agree on, and gives no limits where a value is too rare', () => {
    expect(krippendorffAlpha([[1, null], [null, 0], []])).toEqual({ reason: 'nothing twice', units: 0 })
    expect(
      krippendorffAlpha([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ reason: 'no variation', units: 2 })
    const rare = Array.from({ length: 40 }, (_, place) => [Number(place === 0), 0])
    expect(alphaOf(rare).limits).toBeUndefined()
  })

  it('asks neither for names nor for the order of coders and units, and ignores what one coder alone said', () => {
    const value = fc.constantFrom<Coded>('a', 'b', 'c', null)
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        (units) => {
          const alpha = (of: readonly (readonly Coded[])[]) => {
            const found = krippendorffAlpha(of, { clusters: of.map(() => 0) })
            return 'reason' in found ? found.reason : Number(found.alpha.toFixed(9))
          }
          const found = alpha(units)
          const renamed = units.map((unit) =>
            unit.map((each) => (each === null ? null : `${String(each)}!`)).reverse(),
          )
          expect(alpha(renamed.reverse())).toBe(found)
          expect(alpha([...units, ['a', null, undefined]])).toBe(found)
          if (typeof found === 'number') expect(found).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 40 },
    )
  })
})
