/** Shorter names differ by one letter too often to mean anything: Asta, Aster. */
export const SHORTEST_SLIP = 6

/**
 * Whether two texts differ by one slip of the finger: one letter more, less or other, or two neighbours exchanged.
 * Equal texts do not; nor do texts that differ in a digit (`Plant 1`, `Plant 2`), or are shorter than six letters.
 */
export function isOneSlipApart(left: string, right: string): boolean {
  const [a, b] = [[...left], [...right]]
  if (left === right || Math.min(a.length, b.length) < SHORTEST_SLIP || Math.abs(a.length - b.length) > 1)
    return false
  if (left.replace(/\P{N}/gu, '') !== right.replace(/\P{N}/gu, '')) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [middle, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (middle.length <= 1 && other.length <= 1) return true
  return middle.length === 2 && other.length === 2 && middle[0] === other[1] && middle[1] === other[0]
}
