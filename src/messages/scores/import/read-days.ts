/**
 * Days of a column of dates, as forms write them; undefined where a cell tells none. Whether `3/4/2026` is in March or in April is
 * told by the column as a whole: by one that has a number above 12; with dots the day goes first. Undefined where nothing tells.
 */
export function readDays(cells: readonly string[]): readonly (string | undefined)[] {
  const slashed = cells.flatMap((cell) => {
    const found = SLASHED.exec(cell.trim())
    return found === null ? [] : [[Number(found[1]), Number(found[2])] as const]
  })
  const dayFirst = slashed.some(([first]) => first > 12)
  const monthFirst = slashed.some(([, second]) => second > 12)
  const order = dayFirst === monthFirst ? undefined : dayFirst ? 'day' : 'month'
  return cells.map((cell) => dayOfCell(cell.trim(), order))
}

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})(?!\d)/
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})(?!\d)/

function dayOfCell(cell: string, order: 'day' | 'month' | undefined): string | undefined {
  const year = YEAR_FIRST.exec(cell)
  if (year !== null) return dayText(year[1], year[2], year[3])
  const dotted = DOTTED.exec(cell)
  if (dotted !== null) return dayText(dotted[3], dotted[2], dotted[1])
  const slashed = SLASHED.exec(cell)
  if (slashed === null || order === undefined) return undefined
  return order === 'day' ? dayText(slashed[3], slashed[2], slashed[1]) : dayText(slashed[3], slashed[1], slashed[2])
}

/** Undefined where there is no such day. */
function dayText(year = '', month = '', day = ''): string | undefined {
  const whole = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${whole}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== whole ? undefined : whole
}
