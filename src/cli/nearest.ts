import { distance } from 'fastest-levenshtein'

/** The option most like what was typed, or undefined when none is near enough to be meant. */
export function nearest(typed: string, options: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1
  for (const option of options) {
    const far = distance(typed.toLowerCase(), option.toLowerCase())
    if (far < least) {
      least = far
      best = option
    }
  }
  return best
}
