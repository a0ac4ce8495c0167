import { join } from 'node:path'
import type { Market } from '../../market-data/index.ts'
import { readTable } from '../../market-data/index.ts'
import type { RunContext } from '../../operation.ts'
import { refuse } from '../../problem.ts'

/** One row of a file of codings. */
export interface CodedRow {
  /** As a spreadsheet counts. */
  readonly row: number
  readonly respondent: string
  readonly text: string
  /** Each from the outermost code to the innermost: `required -> department` is two. */
  readonly codes: readonly (readonly string[])[]
}

const CODE_COLUMN = /^code[ _-]?\d*$/i
/** What people write for “nothing to code”. */
const NOTHING = new Set(['', 'na', 'n/a'])

/** Reads a file whose first column names the respondent, the second has the answer, and `Code 1` … its codes. */
export async function readCodingsFile(
  market: Market,
  file: string,
  { signal, progress }: Pick<RunContext, 'signal' | 'progress'>,
): Promise<{ readonly name: string; readonly rows: readonly CodedRow[] }> {
  const table = await readTable(file, { tempFolder: join(market.folder, 'import'), signal, progress })
  const places = table.columns.flatMap((column, place) => (CODE_COLUMN.test(column.trim()) ? [place] : []))
  if (places.length === 0 || places.some((place) => place < 2)) {
    refuse('no_code_columns', `${table.name} has no columns of codes after the respondent and the answer.`, {
      at: { file: table.name, row: 1 },
      hint: 'First the respondent, then the answer, then Code 1, Code 2 … with a -> b for a part of a code.',
    })
  }
  const rows = table.rows.map((cells, index): CodedRow => {
    const written = places
      .map((place) => cells[place] ?? '')
      .filter((cell) => !NOTHING.has(cell.trim().toLowerCase()))
    const codes = written
      .map((cell) => cell.split(/\s*->\s*/u).map((part) => part.trim()))
      .filter((path) => !path.includes(''))
    return { row: index + 2, respondent: (cells[0] ?? '').trim(), text: cells[1] ?? '', codes }
  })
  return { name: table.name, rows }
}
