import type { ClusterSums } from '../cluster-sums.ts'
import { clusteredDifference } from '../newcombe-difference.ts'
import { type TwoPoint, twoPointTail } from './two-point-tail.ts'

/** Of an account's `size` rows in a period, `hits` have what is asked. */
interface Part {
  readonly hits: number
  readonly size: number
}

/** One account in two periods; it may have no row in one of them. */
export interface PartPair {
  readonly before: Part
  readonly after: Part
}

interface ShareChange {
  /** Shares, 0 to 1. */
  readonly before: number
  readonly after: number
  /** After − before, with 95% limits. */
  readonly difference: number
  readonly low: number
  readonly high: number
  readonly p: number
}

/**
 * How a share of rows changed between two periods where rows come in accounts. p: what an account has beyond the common share
 * (`hits − share · size`) is given to one of the periods by lot; an account with rows in one of them to the later one with its
 * part of all rows, one with rows in both keeps its two parts and swaps them by lot. So an account that lost eight deals for
 * the same reason swings by eight at once. With one row an account it is close to R. A. Fisher's exact test, from the safe
 * side (half a row is taken off). Limits: R. G. Newcombe's of counts divided by their design effects (`clusteredDifference`).
 *
 * Undefined where a period has no row.
 */
export function changeOfShare(accounts: readonly PartPair[]): ShareChange | undefined {
  const [before, after] = [sumsOf(accounts, 'before'), sumsOf(accounts, 'after')]
  const limits = clusteredDifference(after, before)
  if (limits === undefined) return undefined
  return {
    before: before.hits / before.size,
    after: after.hits / after.size,
    difference: after.hits / after.size - before.hits / before.size,
    low: limits.low,
    high: limits.high,
    p: shareTest(accounts, before, after),
  }
}

function shareTest(accounts: readonly PartPair[], before: ClusterSums, after: ClusterSums): number {
  const size = before.size + after.size
  const share = (before.hits + after.hits) / size
  const beyond = (part: Part): number => part.hits - share * part.size
  const groups = new Map<string, { -readonly [name in keyof TwoPoint]: TwoPoint[name] }>()
  let [least, mean] = [0, 0]
  for (const account of accounts) {
    const [then, now] = [beyond(account.before), beyond(account.after)]
    const both = account.before.size > 0 && account.after.size > 0
    const [rest, moved, chance] = both ? [then, now, 0.5] : [0, then + now, after.size / size]
    const step = Math.round((moved - rest) * 1e9) / 1e9
    least += rest
    mean += rest + chance * step
    const key = `${chance} ${step}`
    const group = groups.get(key) ?? { step, chance, times: 0 }
    group.times += 1
    groups.set(key, group)
  }
  const variables = [...groups.values()].filter(({ step }) => step !== 0)
  if (variables.length === 0) return 1
  const observed = after.hits - share * after.size
  const up = twoPointTail(variables, Math.max(mean, observed - 0.5) - least)
  const down = 1 - twoPointTail(variables, Math.min(mean, observed + 0.5) - least)
  return Math.min(1, 2 * Math.min(up, down))
}

function sumsOf(accounts: readonly PartPair[], side: 'before' | 'after'): ClusterSums {
  const sums = { clusters: 0, size: 0, hits: 0, sizeSquared: 0, hitsSquared: 0, hitsTimesSize: 0 }
  for (const { [side]: part } of accounts) {
    if (part.size === 0) continue
    sums.clusters += 1
    sums.size += part.size
    sums.hits += part.hits
    sums.sizeSquared += part.size ** 2
    sums.hitsSquared += part.hits ** 2
    sums.hitsTimesSize += part.hits * part.size
  }
  return sums
}
