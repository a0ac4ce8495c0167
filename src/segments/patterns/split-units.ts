import { seededRandom } from '../../statistics/index.ts'
import type { UnitTable } from './unit-table.ts'

/** Share of the units that patterns are searched in; the others test what was found (METHODS, "Patterns"). */
const SEARCHED = 0.7
/** Units without a date would have to be put somewhere: with more of them than this, order in time means nothing. */
const MOST_UNDATED = 0.05
/** Where so many accounts begin on one day (a first import) that less would be left to test with, the dates tell nothing. */
const LEAST_HELD_OUT = 0.15

export interface UnitSplit {
  /** `random` where the rows carry no date. */
  readonly by: 'time' | 'random'
  /** Units in ascending order. */
  readonly searched: Uint32Array
  readonly heldOut: Uint32Array
  /** Accounts whose first unit is dated from here on are held out; undefined for a random split. */
  readonly from: number | undefined
  readonly seed: number
}

/**
 * Divides units by account: an account's deals resemble each other, so that one that was searched cannot test what was found
 * in it. Accounts stand in the order of their first unit's date, the earlier ones with 70% of the units are searched; where
 * units carry no date, accounts stand in an order drawn by the seed.
 */
export function splitUnits({ account, moment }: Pick<UnitTable, 'account' | 'moment'>, seed: number): UnitSplit {
  let undated = 0
  const accounts = new Map<number, { first: number; units: number }>()
  account.forEach((number, unit) => {
    const at = moment[unit] as number
    if (Number.isNaN(at)) undated += 1
    const known = accounts.get(number)
    if (known === undefined) accounts.set(number, { first: at, units: 1 })
    else {
      known.units += 1
      if (!(known.first <= at)) known.first = at
    }
  })
  const inOrder = (placeOf: (first: number) => number) =>
    [...accounts]
      .map(([number, { first, units }]): Placed => ({ number, units, place: placeOf(first) }))
      .sort((one, other) => (one.place === other.place ? one.number - other.number : one.place - other.place))
  const sides = ({ early }: Divided) => {
    const units = Uint32Array.from(account.keys())
    return {
      searched: units.filter((unit) => early.has(account[unit] as number)),
      heldOut: units.filter((unit) => !early.has(account[unit] as number)),
      seed,
    }
  }
  if (undated <= MOST_UNDATED * account.length) {
    // Those without a date come last: nothing says that they are old.
    const divided = divide(
      inOrder((first) => (Number.isNaN(first) ? Infinity : first)),
      account.length,
    )
    const split = sides(divided)
    if (split.heldOut.length >= LEAST_HELD_OUT * account.length) return { by: 'time', from: divided.from, ...split }
  }
  const random = seededRandom(seed)
  return { by: 'random', from: undefined, ...sides(divide(inOrder(random), account.length)) }
}

interface Placed {
  readonly number: number
  readonly units: number
  readonly place: number
}

interface Divided {
  readonly early: ReadonlySet<number>
  readonly from: number | undefined
}

/** The first accounts with 70% of the units; accounts of one moment stay together. */
function divide(order: readonly Placed[], units: number): Divided {
  const early = new Set<number>()
  let taken = 0
  let last: number | undefined
  for (const { number, units: own, place } of order) {
    if (taken >= SEARCHED * units && place !== last) return { early, from: place }
    early.add(number)
    taken += own
    last = place
  }
  return { early, from: undefined }
}
