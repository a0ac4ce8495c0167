import type { Counts } from './design-effect.ts'
import { logGamma } from './log-gamma.ts'

/**
 * Chance, if both groups had the same rate and given all totals, of a table at least as telling as this one: R. A. Fisher,
 * "The Design of Experiments" (1935), chapter II. `greater`: at least as many hits in the first group. `two-sided`: every
 * table that is no likelier than this one (as R's `fisher.test`).
 *
 * Counts that are not whole are rounded. Needs as many steps as the tail has terms that matter: about the spread of the
 * hits (√n), not n; at a million members its own rounding moves the answer by about one in 10⁸.
 */
export function fisherExact(first: Counts, second: Counts, side: 'greater' | 'two-sided'): number {
  const table = hypergeometric(whole(first), whole(second))
  const { observed, lowest, highest, mode } = table
  if (lowest === highest) return 1
  if (side === 'greater') {
    if (observed > mode) return Math.min(1, upwards(table, observed))
    return Math.max(0, 1 - downwards(table, observed - 1))
  }
  // A table that is exactly as likely may come out a little likelier by rounding.
  const limit = logChance(table, observed) + 1e-7
  if (logChance(table, mode) <= limit) return 1
  if (observed > mode) {
    const other = lastThat((hits) => logChance(table, hits) <= limit, lowest - 1, mode)
    return Math.min(1, upwards(table, observed) + downwards(table, other))
  }
  const other = lastThat((hits) => logChance(table, hits) > limit, mode, highest + 1) + 1
  return Math.min(1, downwards(table, observed) + upwards(table, other))
}

/** How many hits the first group may have, given the four totals; the mode is the likeliest number. */
interface Hypergeometric {
  readonly observed: number
  readonly lowest: number
  readonly highest: number
  readonly mode: number
  readonly first: number
  readonly second: number
  readonly hits: number
  /** Logarithm of what all tables have in common. */
  readonly common: number
}

function hypergeometric(first: Counts, second: Counts): Hypergeometric {
  const hits = first.hits + second.hits
  const all = first.size + second.size
  return {
    observed: first.hits,
    lowest: Math.max(0, hits - second.size),
    highest: Math.min(hits, first.size),
    mode: Math.floor(((hits + 1) * (first.size + 1)) / (all + 2)),
    first: first.size,
    second: second.size,
    hits,
    common: logChoose(all, hits),
  }
}

function logChance({ first, second, hits, common }: Hypergeometric, inFirst: number): number {
  return logChoose(first, inFirst) + logChoose(second, hits - inFirst) - common
}

/** Chance of `from` hits or more in the first group; `from` is above the mode, so that each term is below the last. */
function upwards(table: Hypergeometric, from: number): number {
  if (from > table.highest) return 0
  let term = Math.exp(logChance(table, from))
  let sum = term
  for (let hits = from; hits < table.highest && term > sum * 1e-17; hits += 1) {
    term *= ((table.first - hits) * (table.hits - hits)) / ((hits + 1) * (table.second - table.hits + hits + 1))
    sum += term
  }
  return sum
}

/** Chance of `from` hits or fewer in the first group; `from` is at most the mode. */
function downwards(table: Hypergeometric, from: number): number {
  if (from < table.lowest) return 0
  let term = Math.exp(logChance(table, from))
  let sum = term
  for (let hits = from; hits > table.lowest && term > sum * 1e-17; hits -= 1) {
    term *= (hits * (table.second - table.hits + hits)) / ((table.first - hits + 1) * (table.hits - hits + 1))
    sum += term
  }
  return sum
}

/** The last whole number from `low` on that still holds, `low` taken to hold and `high` not to. */
function lastThat(holds: (place: number) => boolean, low: number, high: number): number {
  let [yes, no] = [low, high]
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}

function whole({ hits, size }: Counts): Counts {
  const rounded = Math.round(hits)
  return { hits: rounded, size: rounded + Math.round(size - hits) }
}
