import { normalTail } from './normal-tail.ts'

/**
 * The value below which a standard normal number lies with chance `share` (above 0, below 1), to about 12 digits: halved
 * until neighbours are left, since it is asked a few times a figure only.
 */
export function normalQuantile(share: number): number {
  const tail = Math.min(share, 1 - share)
  let [low, high] = [0, 40]
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (normalTail(middle) > tail) low = middle
    else high = middle
  }
  return share < 0.5 ? -low : low
}
