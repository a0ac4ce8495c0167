import { twoPointTail } from './two-point-tail.ts'

/** What accounts brought in two periods: `times` accounts alike. */
export interface Pair {
  readonly before: number
  readonly after: number
  readonly times: number
}

/** Steps that adding up one by one may take. */
const MOST_EXACT = 4_000_000

/**
 * Two-sided p-value of "nothing changed": if it did not, each account might as well have brought in the one period what it
 * brought in the other. So the two are swapped by lot, account by account, and the total change is compared with what then
 * comes about (R. A. Fisher, "The Design of Experiments", 1935, §21, there with plants in place of accounts). It asks nothing
 * of how amounts are spread: an account that buys a hundred times counts as one that may swing by a hundred. Where every
 * account counts once it is the exact conditional test of two Poisson counts (J. Przyborowski and H. Wilenski, Biometrika 31
 * (1940) 313–323), and of members that came and went McNemar's exact test.
 *
 * Whole numbers are added up exactly, as far as four million steps carry; beyond, and for amounts, `twoPointTail`.
 */
export function swapTest(pairs: readonly Pair[]): number {
  const swings = swingsOf(pairs)
  const change = Math.abs(pairs.reduce((sum, { before, after, times }) => sum + (after - before) * times, 0))
  const reach = swings.reduce((sum, { size, times }) => sum + size * times, 0)
  if (reach === 0) return 1
  const items = swings.reduce((sum, { times }) => sum + times, 0)
  const whole = swings.every(({ size }) => Number.isInteger(size))
  if (whole && items * reach <= MOST_EXACT) return Math.min(1, 2 * exactTail(swings, (reach + change) / 2))
  // Sums of whole numbers go by twos: half a step is taken off, so that the tail holds the whole of the last one.
  const corrected = whole ? Math.max(0, change - 1) : change
  const variables = swings.map(({ size, times }) => ({ step: size, chance: 0.5, times }))
  return Math.min(1, 2 * twoPointTail(variables, (reach + corrected) / 2))
}

interface Swing {
  readonly size: number
  readonly times: number
}

/** Accounts by how far they moved, either way; those that did not move say nothing. */
function swingsOf(pairs: readonly Pair[]): readonly Swing[] {
  const swings = new Map<number, number>()
  for (const { before, after, times } of pairs) {
    const size = Math.abs(after - before)
    if (size > 0) swings.set(size, (swings.get(size) ?? 0) + times)
  }
  return [...swings].map(([size, times]) => ({ size, times }))
}

/** Chance that the swings that go up add to at least `least`, each up or down by lot. */
function exactTail(swings: readonly Swing[], least: number): number {
  const reach = swings.reduce((sum, { size, times }) => sum + size * times, 0)
  const chances = new Float64Array(reach + 1)
  chances[0] = 1
  let most = 0
  for (const { size, times } of swings) {
    for (let time = 0; time < times; time += 1) {
      most += size
      for (let sum = most; sum >= 0; sum -= 1) {
        chances[sum] = ((chances[sum] as number) + (sum >= size ? (chances[sum - size] as number) : 0)) / 2
      }
    }
  }
  let tail = 0
  for (let sum = reach; sum >= least; sum -= 1) tail += chances[sum] as number
  return tail
}
