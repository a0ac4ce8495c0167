import { distance } from 'fastest-levenshtein'

/** `Did you mean …?` for the known name most like the one written, or a list of what there is. */
export function didYouMean(written: string, known: readonly string[]): string | undefined {
  const near = nearestName(written, known)
  if (near !== undefined) return `Did you mean ${near}?`
  if (known.length === 0) return undefined
  const shown = known.slice(0, 12).join(', ')
  return `There ${known.length === 1 ? 'is' : 'are'}: ${shown}${known.length > 12 ? ` and ${known.length - 12} more` : ''}.`
}

/** At most a third of the letters differ; capitals, spaces, `_` and `-` aside. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const asked = plain(written)
  let best: string | undefined
  let least = Math.max(1, Math.floor(asked.length / 3)) + 1
  for (const name of known) {
    const far = distance(asked, plain(name))
    if (far < least) {
      least = far
      best = name
    }
  }
  return best
}

function plain(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[_\s-]/g, '')
}
