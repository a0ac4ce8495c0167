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
  const accounts = accountsOf(account, moment)
  const undated = moment.reduce((count, at) => count + (Number.isNaN(at) ? 1 : 0), 0)
  if (undated <= MOST_UNDATED * account.length) {
    // Those without a date come last: nothing says that they are old.
    const place = accounts.first.map((at) => (Number.isNaN(at) ? Infinity : at))
    const { isEarly, from } = divide(accounts, place)
    const split = sides(accounts, isEarly)
    if (split.heldOut.length >= LEAST_HELD_OUT * account.length) return { by: 'time', from, seed, ...split }
  }
  const random = seededRandom(seed)
  const { isEarly } = divide(
    accounts,
    accounts.first.map(() => random()),
  )
  return { by: 'random', from: undefined, seed, ...sides(accounts, isEarly) }
}

interface Accounts {
  /** Of each unit the place of its account in what follows. */
  readonly of: Uint32Array
  /** The earliest moment of each account's units; NaN where none has one. */
  readonly first: Float64Array
  readonly units: Uint32Array
}

function accountsOf(account: Uint32Array, moment: Float64Array): Accounts {
  const places = new Map<number, number>()
  const of = account.map((number) => {
    const known = places.get(number)
    if (known !== undefined) return known
    places.set(number, places.size)
    return places.size - 1
  })
  const first = new Float64Array(places.size).fill(Number.NaN)
  const units = new Uint32Array(places.size)
  of.forEach((place, unit) => {
    const at = moment[unit] as number
    if (!((first[place] as number) <= at) && !Number.isNaN(at)) first[place] = at
    units[place] = (units[place] as number) + 1
  })
  return { of, first, units }
}

/** The first accounts with 70% of the units; accounts of one moment stay together. */
function divide(accounts: Accounts, place: Float64Array): { isEarly: Uint8Array; from: number | undefined } {
  const order = Uint32Array.from(place.keys()).sort(
    (one, other) => (place[one] as number) - (place[other] as number) || one - other,
  )
  const isEarly = new Uint8Array(place.length)
  let taken = 0
  let last: number | undefined
  for (const each of order) {
    const at = place[each] as number
    if (taken >= SEARCHED * accounts.of.length && at !== last) return { isEarly, from: at }
    isEarly[each] = 1
    taken += accounts.units[each] as number
    last = at
  }
  return { isEarly, from: undefined }
}

function sides({ of }: Accounts, isEarly: Uint8Array): Pick<UnitSplit, 'searched' | 'heldOut'> {
  const searched: number[] = []
  const heldOut: number[] = []
  of.forEach((place, unit) => (isEarly[place] === 1 ? searched : heldOut).push(unit))
  return { searched: Uint32Array.from(searched), heldOut: Uint32Array.from(heldOut) }
}
