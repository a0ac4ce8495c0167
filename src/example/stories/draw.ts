import type { Random } from '../random.ts'

/** One key of a table of shares, e.g. `{Price: 0.6, Timing: 0.4}`. */
export function drawKey<K extends string>(random: Random, shares: Readonly<Record<K, number>>): K {
  return random.weighted(Object.entries(shares) as [K, number][])
}

export function clamp(low: number, number: number, high: number): number {
  return Math.min(high, Math.max(low, number))
}

export function logit(probability: number): number {
  return Math.log(probability / (1 - probability))
}

export function fromLogit(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
