import { Z95 } from '../interval.ts'
import { type Pair, swapTest } from './swap-test.ts'
import { type TwoPoint, twoPointTail } from './two-point-tail.ts'

interface TotalChange {
  readonly before: number
  readonly after: number
  /** After ÷ before; undefined where there was nothing (or less) before. */
  readonly ratio: number | undefined
  /** 95% limits of the ratio; undefined where it may be as large as one likes. */
  readonly low: number
  readonly high: number | undefined
  readonly p: number
}

/** Of more different pairs the limits are those of the normal distribution. */
const MOST_PAIRS = 400
const TAIL = 0.025
const WIDEST = 1e4

/**
 * By how much a total changed between two periods, with accounts as the witnesses. p is that of `swapTest`; the limits are the
 * ratios θ that the same reasoning would not reject: `after − θ · before` of each account is swapped by lot. `events` says that
 * totals grow by more accounts coming: then an account seen in one period only is of the later with chance θ ÷ (1 + θ), which
 * gives the limits of C. J. Clopper and E. S. Pearson (Biometrika 26 (1934) 404–413, but for half the chance of what was seen)
 * where each counts once.
 */
export function changeOfTotal(pairs: readonly Pair[], kind: 'events' | 'amounts'): TotalChange {
  const grouped = alike(pairs)
  const sum = (side: 'before' | 'after') => grouped.reduce((total, pair) => total + pair[side] * pair.times, 0)
  const [before, after] = [sum('before'), sum('after')]
  const p = swapTest(grouped)
  const ratio = before > 0 ? after / before : undefined
  const many = grouped.length > MOST_PAIRS
  const limits = many ? normalLimits(grouped, before, after) : swapLimits(grouped, before, after, kind)
  return { before, after, ratio, ...limits, p }
}

function alike(pairs: readonly Pair[]): readonly Pair[] {
  const groups = new Map<string, Pair>()
  for (const pair of pairs) {
    const key = `${pair.before} ${pair.after}`
    groups.set(key, { ...pair, times: pair.times + (groups.get(key)?.times ?? 0) })
  }
  return [...groups.values()]
}

function swapLimits(pairs: readonly Pair[], before: number, after: number, kind: 'events' | 'amounts') {
  const above = (theta: number): number => tailAt(pairs, theta, after - theta * before, kind)
  const low = after <= 0 ? 0 : crossing((theta) => above(theta) < TAIL)
  const high = before <= 0 ? WIDEST : crossing((theta) => 1 - above(theta) > TAIL)
  return { low: low <= 1 / WIDEST ? 0 : low, high: high >= WIDEST / 1.01 ? undefined : high }
}

/** Chance, were the ratio θ, of a sum of `after − θ · before` that is at least this one. */
function tailAt(pairs: readonly Pair[], theta: number, observed: number, kind: 'events' | 'amounts'): number {
  let least = 0
  const variables: TwoPoint[] = pairs.map(({ before, after, times }) => {
    const single = kind === 'events' && (before === 0) !== (after === 0)
    const [down, up, chance] = single
      ? [-theta * (before + after), before + after, theta / (1 + theta)]
      : [-Math.abs(after - theta * before), Math.abs(after - theta * before), 0.5]
    least += down * times
    return { step: up - down, chance, times }
  })
  return twoPointTail(variables, observed - least)
}

/** The θ up to which it holds, between 1 ÷ `WIDEST` and `WIDEST`; it holds for the smaller ones. */
function crossing(holds: (theta: number) => boolean): number {
  let [low, high] = [-Math.log(WIDEST), Math.log(WIDEST)]
  for (let step = 0; step < 18; step += 1) {
    const middle = (low + high) / 2
    if (holds(Math.exp(middle))) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

/** E. C. Fieller's limits of a ratio (JRSS B 16 (1954) 175–185), with the accounts' squares as variance. */
function normalLimits(pairs: readonly Pair[], before: number, after: number) {
  const of = (square: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + square(pair) * pair.times, 0)
  const z = Z95 ** 2
  const second = before ** 2 - z * of((pair) => pair.before ** 2)
  const middle = before * after - z * of((pair) => pair.before * pair.after)
  const last = after ** 2 - z * of((pair) => pair.after ** 2)
  const root = Math.sqrt(Math.max(0, middle ** 2 - second * last))
  if (second <= 0) return { low: Math.max(0, last > 0 ? last / (middle + root) : 0), high: undefined }
  return { low: Math.max(0, (middle - root) / second), high: (middle + root) / second }
}
