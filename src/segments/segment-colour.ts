import { z } from 'zod'

/** How many pigments segments are drawn with. */
const PIGMENTS = 8

/** A pigment by its number: which colours these are is for each screen and export to say. */
export const colourSchema = z
  .int()
  .min(0)
  .max(PIGMENTS - 1)

/** The pigment that the fewest segments have, of several the lowest number. */
export function leastUsedColour(taken: readonly number[]): number {
  const uses = Array.from({ length: PIGMENTS }, (_, colour) => taken.filter((each) => each === colour).length)
  return uses.indexOf(Math.min(...uses))
}
