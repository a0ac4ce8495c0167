import { parsePiece } from './tolerant-csv.ts'

const CANDIDATES = [',', ';', '\t', '|'] as const

/**
 * The delimiter that cuts the first hundred records most evenly: share of records with the most common number of cells,
 * where that number is at least two; more cells decide between equals. A file of one column gets the comma.
 */
export function detectDelimiter(text: string, lineEnds: readonly string[]): string {
  let best = { delimiter: ',', score: 0, cells: 1 }
  for (const delimiter of CANDIDATES) {
    if (!text.includes(delimiter)) continue
    const widths = parsePiece(text, delimiter, lineEnds, false, 100)
      .filter((record) => record.some((cell) => cell.trim() !== ''))
      .map((record) => record.length)
    const cells = mostCommon(widths)
    if (cells < 2) continue
    const score = widths.filter((width) => width === cells).length / widths.length
    if (score > best.score + 0.05 || (Math.abs(score - best.score) <= 0.05 && cells > best.cells)) {
      best = { delimiter, score, cells }
    }
  }
  return best.delimiter
}

/** The most common number; the larger one of equals; 0 of none. */
export function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  let best = 0
  for (const [number, count] of counts) {
    const most = counts.get(best) ?? 0
    if (count > most || (count === most && number > best)) best = number
  }
  return best
}
