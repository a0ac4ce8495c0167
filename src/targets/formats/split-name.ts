const TITLES = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|sir|mme|mlle|m)\.?$/i
const SUFFIXES = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|mba|esq)\.?$/i
const PARTICLES = /^(?:van|von|der|den|de|da|del|della|di|du|la|le|el|al|bin|ibn|ter|ten|zu|zur|dos|das|st\.?)$/i

export interface SplitName {
  readonly first: string
  readonly last: string
}

/**
 * First and last name of a full name: titles and suffixes dropped, a surname keeps its particles
 * (`Dr. Ludwig van Beethoven` → Ludwig, van Beethoven), `Last, First` is understood, one word is a first name.
 */
export function splitName(full: string): SplitName {
  const [before, after] = full.split(',', 2).map((part) => part.trim())
  const turned = after !== undefined && after !== '' && !SUFFIXES.test(after)
  if (turned) return { first: words(after).join(' '), last: words(before ?? '').join(' ') }
  const all = words(before ?? '')
  if (all.length <= 1) return { first: all[0] ?? '', last: '' }
  let from = all.length - 1
  while (from > 1 && PARTICLES.test(all[from - 1] ?? '')) from -= 1
  return { first: all.slice(0, from).join(' '), last: all.slice(from).join(' ') }
}

function words(part: string): string[] {
  const all = part.split(/\s+/).filter((word) => word !== '')
  while (all.length > 1 && TITLES.test(all[0] ?? '')) all.shift()
  while (all.length > 1 && SUFFIXES.test(all.at(-1) ?? '')) all.pop()
  return all
}
