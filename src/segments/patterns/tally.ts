import { type ClusterSums, type Counts, effectiveCounts } from '../../statistics/index.ts'
import { accountPlaces } from './account-places.ts'
import { addBit, type Bitset, countBits, countBoth, emptyBitset, hasBit } from './search/bitset.ts'

/** Counts units with the outcome, by account, over chosen units. */
export interface Tally {
  /** Of the units in the set. */
  of(set: Bitset): ClusterSums
  /**
   * The same, divided by the design effect. How alike the units of one account are is known best from all accounts: a rule
   * that was chosen among thousands keeps few, and they may look unlike by luck.
   */
  effective(set: Bitset): Counts
}

export function tallyOf(rows: Uint32Array, outcome: Uint8Array, account: Uint32Array): Tally {
  const { of: cluster, count } = accountPlaces(account, rows)
  const tallied = (counts: (place: number) => boolean): ClusterSums => {
    const size = new Uint32Array(count)
    const hits = new Uint32Array(count)
    for (let place = 0; place < rows.length; place += 1) {
      if (!counts(place)) continue
      const own = cluster[place] as number
      size[own] = (size[own] as number) + 1
      hits[own] = (hits[own] as number) + (outcome[rows[place] as number] as number)
    }
    return sumsOf(size, hits)
  }
  const hits = emptyBitset(rows.length)
  rows.forEach((unit, place) => {
    if (outcome[unit] === 1) addBit(hits, place)
  })
  // Where every unit is of an account of its own, counting bits is all.
  const alone = (set: Bitset): ClusterSums => {
    const [size, reached] = [countBits(set), countBoth(set, hits)]
    return { clusters: size, size, hits: reached, sizeSquared: size, hitsSquared: reached, hitsTimesSize: reached }
  }
  const all = tallied(() => true)
  const of = (set: Bitset): ClusterSums =>
    count === rows.length ? alone(set) : tallied((place) => hasBit(set, place))
  return { of, effective: (set) => effectiveCounts(of(set), all) }
}

function sumsOf(size: Uint32Array, hits: Uint32Array): ClusterSums {
  const sums = { clusters: 0, size: 0, hits: 0, sizeSquared: 0, hitsSquared: 0, hitsTimesSize: 0 }
  for (let cluster = 0; cluster < size.length; cluster += 1) {
    const [all, some] = [size[cluster] as number, hits[cluster] as number]
    if (all === 0) continue
    sums.clusters += 1
    sums.size += all
    sums.hits += some
    sums.sizeSquared += all * all
    sums.hitsSquared += some * some
    sums.hitsTimesSize += some * all
  }
  return sums
}
