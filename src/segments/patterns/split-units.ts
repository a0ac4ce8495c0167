import { seededRandom } from '../../statistics/index.ts'
import { accountPlaces } from './account-places.ts'
import { nthSmallest } from './nth-smallest.ts'
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
export async function splitUnits(
  { account, moment }: Pick<UnitTable, 'account' | 'moment'>,
  seed: number,
  turn: () => Promise<void>,
): Promise<UnitSplit> {
  const accounts = await accountsOf(account, moment, turn)
  if (accounts.undated <= MOST_UNDATED * account.length) {
    // Those without a date come last: nothing says that they are old.
    const place = accounts.first.map((at) => (Number.isNaN(at) ? Infinity : at))
    const { from, ...split } = await divide(accounts, place, turn)
    if (split.heldOut.length >= LEAST_HELD_OUT * account.length) return { by: 'time', from, seed, ...split }
  }
  const random = seededRandom(seed)
  const drawn = accounts.first.map(() => random())
  return { by: 'random', seed, ...(await divide(accounts, drawn, turn)), from: undefined }
}

interface Accounts {
  /** Of each unit the place of its account in what follows. */
  readonly of: Uint32Array
  /** The earliest moment of each account's units; NaN where none has one. */
  readonly first: Float64Array
  /** Units without a moment. */
  readonly undated: number
}

async function accountsOf(account: Uint32Array, moment: Float64Array, turn: () => Promise<void>): Promise<Accounts> {
  const { of, count } = accountPlaces(account, undefined)
  await turn()
  const first = new Float64Array(count).fill(Number.NaN)
  let undated = 0
  for (let unit = 0; unit < account.length; unit += 1) {
    const place = of[unit] as number
    const at = moment[unit] as number
    if (Number.isNaN(at)) undated += 1
    else if (!((first[place] as number) <= at)) first[place] = at
  }
  await turn()
  return { of, first, undated }
}

/** The first accounts with 70% of the units, by `place`, and the others; accounts of one place stay together. */
async function divide(
  { of }: Accounts,
  place: Float64Array,
  turn: () => Promise<void>,
): Promise<Pick<UnitSplit, 'searched' | 'heldOut' | 'from'>> {
  const places = new Float64Array(of.length)
  for (let unit = 0; unit < of.length; unit += 1) places[unit] = place[of[unit] as number] as number
  const last = await nthSmallest(places, Math.ceil(SEARCHED * of.length), turn)
  let [early, from] = [0, Number.NaN]
  for (let unit = 0; unit < of.length; unit += 1) {
    const at = places[unit] as number
    if (at <= last) early += 1
    else if (!(from <= at)) from = at
  }
  await turn()
  const searched = new Uint32Array(early)
  const heldOut = new Uint32Array(of.length - early)
  let [taken, left] = [0, 0]
  for (let unit = 0; unit < of.length; unit += 1) {
    if ((places[unit] as number) <= last) searched[taken++] = unit
    else heldOut[left++] = unit
  }
  await turn()
  return { searched, heldOut, from: Number.isNaN(from) ? undefined : from }
}
