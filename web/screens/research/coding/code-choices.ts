import type { ListedCode } from '../research-data.ts'

/**
 * The codes that fit what is typed: those whose name or one of whose words begins with it first, then those that contain
 * it, or are of a type called so; among equals the most used. What the passage carries already is left out.
 */
export function fittingCodes(
  codes: readonly ListedCode[],
  typed: string,
  without: ReadonlySet<string>,
): readonly ListedCode[] {
  const wanted = typed.trim().toLowerCase()
  return codes
    .filter(({ name }) => !without.has(name))
    .map((code) => ({ code, rank: rankOf(code, wanted) }))
    .filter(({ rank }) => rank < 4)
    .sort((one, other) => one.rank - other.rank || other.code.quotes - one.code.quotes)
    .map(({ code }) => code)
}

function rankOf({ name, type }: ListedCode, wanted: string): number {
  const own = name.toLowerCase()
  if (wanted === '' || own.startsWith(wanted)) return 0
  if (own.split(/\s+/u).some((word) => word.startsWith(wanted))) return 1
  if (own.includes(wanted)) return 2
  return type.startsWith(wanted) ? 3 : 4
}
