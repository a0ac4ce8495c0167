import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nthSmallest } from './nth-smallest.ts'
import { splitUnits } from './split-units.ts'

const turn = async (): Promise<void> => {}

/** Accounts in the order of their first unit, taken one date after the other until they have 70% of the units. */
function plainSplit(account: readonly number[], moment: readonly number[]): number[] {
  const first = new Map<number, number>()
  account.forEach((number, unit) => {
    const at = moment[unit] as number
    first.set(number, Math.min(first.get(number) ?? Infinity, Number.isNaN(at) ? Infinity : at))
  })
  const dates = [...new Set(first.values())].sort((one, other) => one - other)
  const early = new Set<number>()
  let taken = 0
  for (const date of dates) {
    if (taken >= 0.7 * account.length) break
    for (const [number, at] of first) if (at === date) early.add(number)
    taken = account.filter((number) => early.has(number)).length
  }
  return [...account.keys()].filter((unit) => early.has(account[unit] as number))
}

describe('splitUnits', () => {
  it('takes whole accounts, and whole dates, as the plain way does', async () => {
    const unit = fc.record({
      account: fc.nat(60),
      at: fc.oneof(fc.nat(30), fc.double({ min: -1e12, max: 1e13, noNaN: true })),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 120 }), fc.nat(3), async (units, gaps) => {
        const account = units.map((each) => each.account)
        // Few enough without a date for the others to be put in order.
        const undated = Math.min(gaps, Math.floor(0.05 * units.length))
        const moment = units.map(({ at }, place) => (place < undated ? Number.NaN : at))
        const table = { account: Uint32Array.from(account), moment: Float64Array.from(moment) }
        const split = await splitUnits(table, 1, turn)
        expect([...split.searched, ...split.heldOut].sort((a, b) => a - b)).toEqual([...account.keys()])
        if (split.by === 'time') expect([...split.searched]).toEqual(plainSplit(account, moment))
        else expect(plainSplit(account, moment).length).toBeGreaterThan(0.85 * units.length)
      }),
      { numRuns: 200 },
    )
  })

  it('selects without sorting all', async () => {
    const values = fc.oneof(
      fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constant(Infinity),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(values, { minLength: 1, maxLength: 50 }), fc.nat(), async (some, draw) => {
        const n = 1 + (draw % some.length)
        const sorted = Float64Array.from(some).sort()
        expect(await nthSmallest(Float64Array.from(some), n, turn)).toBe(sorted[n - 1])
      }),
      { numRuns: 300 },
    )
  })
})
