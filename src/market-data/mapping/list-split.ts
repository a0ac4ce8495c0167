const MARKS = [';', '|', '\n', ','] as const

/**
 * The mark between the items of a list column, `json` for JSON or printed arrays, undefined where the values are no lists.
 * A comma counts only where the header speaks of several things: addresses and names hold commas too.
 */
export function listSplit(header: string, samples: readonly string[]): string | undefined {
  const arrays = samples.filter((sample) => /^\[.*\]$/s.test(sample)).length
  if (arrays >= samples.length * 0.95 && samples.length > 0) return 'json'
  const several = /tags?|technolog|tools|skills|keywords|categories|products|industries|interests|roles|labels/i.test(
    header,
  )
  for (const mark of MARKS) {
    const holding = samples.filter((sample) => sample.includes(mark))
    const least = mark === ',' ? 0.2 : 0.1
    if (holding.length < Math.max(2, samples.length * least) || (mark === ',' && !several)) continue
    const items = samples.flatMap((sample) => sample.split(mark).map((item) => item.trim()))
    const average = items.reduce((sum, item) => sum + item.length, 0) / items.length
    // Items come again; the sentences of a prose do not.
    if (average <= 40 && (several || new Set(items).size <= items.length * 0.6)) return mark
  }
  return undefined
}

/** The mark of a column that is known to hold lists: the one that most values hold; semicolon where none is held. */
export function knownListSplit(samples: readonly string[]): string | undefined {
  if (samples.length > 0 && samples.every((sample) => /^\[.*\]$/s.test(sample))) return undefined
  let best: string = ';'
  let most = 0
  for (const mark of MARKS) {
    const count = samples.filter((sample) => sample.includes(mark)).length
    if (count > most) {
      best = mark
      most = count
    }
  }
  return best
}
