import type { Syntax } from '../language/index.ts'

/** Whether two syntaxes are the same but for the places of their text. */
export function sameSyntax(left: Syntax, right: Syntax): boolean {
  return same(left, right)
}

const PLACES = new Set(['start', 'end', 'fieldStart'])

function same(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || left === null) return Object.is(left, right)
  if (typeof right !== 'object' || right === null) return false
  if (Array.isArray(left)) {
    return (
      Array.isArray(right) && left.length === right.length && left.every((item, index) => same(item, right[index]))
    )
  }
  const other = right as Readonly<Record<string, unknown>>
  return Object.entries(left).every(([key, value]) => PLACES.has(key) || same(value, other[key]))
}
