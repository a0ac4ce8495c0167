/** As many values of one column as types and date formats are judged by. */
const MOST = 1000

/**
 * Up to 1,000 non-blank values for each column, a third each from the beginning, the middle and the end
 * of the file; where a part has fewer, the others give more.
 */
export function columnSamples(parts: readonly (readonly (readonly string[])[])[], columns: number): string[][] {
  return Array.from({ length: columns }, (_, column) => {
    const filled = parts.map((rows) => rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== ''))
    let left = MOST
    const bySize = filled.map((cells, index) => ({ cells, index })).sort((a, b) => a.cells.length - b.cells.length)
    const taken: string[][] = []
    bySize.forEach(({ cells, index }, turn) => {
      const share = Math.floor(left / (bySize.length - turn))
      taken[index] = spread(cells, share)
      left -= taken[index].length
    })
    return taken.flat()
  })
}

/** For each column the share of the rows that hold something, 0 to 1. */
export function filledShares(parts: readonly (readonly (readonly string[])[])[], columns: number): number[] {
  const rows = parts.reduce((sum, part) => sum + part.length, 0)
  const filled = Array.from({ length: columns }, () => 0)
  for (const row of parts.flat()) {
    for (let column = 0; column < columns; column += 1) {
      if ((row[column]?.trim() ?? '') !== '') filled[column] = (filled[column] ?? 0) + 1
    }
  }
  return filled.map((count) => (rows === 0 ? 0 : count / rows))
}

/** `count` of the cells, evenly spaced. */
function spread(cells: readonly string[], count: number): string[] {
  if (cells.length <= count) return [...cells]
  return Array.from({ length: count }, (_, at) => cells[Math.floor((at * cells.length) / count)] as string)
}

/** The rows in three equal parts: beginning, middle, end. */
export function inThirds<T>(rows: readonly T[]): T[][] {
  const third = Math.ceil(rows.length / 3)
  return [rows.slice(0, third), rows.slice(third, 2 * third), rows.slice(2 * third)]
}
