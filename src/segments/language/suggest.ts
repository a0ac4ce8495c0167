/** The known word that was probably meant: at most a third of its letters differ, capitals and _ - aside. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const asked = plain(word)
  let best: { word: string; distance: number } | undefined
  for (const candidate of known) {
    const given = plain(candidate)
    const most = Math.max(1, Math.floor(Math.max(asked.length, given.length) / 3))
    if (Math.abs(asked.length - given.length) > most) continue
    const distance = editDistance(asked, given)
    if (distance <= most && (best === undefined || distance < best.distance)) best = { word: candidate, distance }
  }
  return best?.word
}

/** `Did you mean employees?`, or what there is to choose from, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const meant = suggest(word, known)
  if (meant !== undefined) return `Did you mean ${meant}?`
  if (known.length === 0) return undefined
  const shown = known.slice(0, 12).join(', ')
  return `There ${known.length === 1 ? 'is' : 'are'}: ${shown}${known.length > 12 ? ` and ${known.length - 12} more` : ''}.`
}

function plain(word: string): string {
  return word
    .slice(0, 200)
    .toLowerCase()
    .replace(/[_\s-]/g, '')
}

/** Optimal string alignment: insertions, deletions, exchanges and swapped neighbours cost one each. */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[right.length] ?? 0
}
