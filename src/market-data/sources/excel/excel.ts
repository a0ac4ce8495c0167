import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type ExcelJs from 'exceljs'
import { type Problem, ProblemError, refuse } from '../../../problem.ts'
import { csv } from '../csv/csv.ts'
import { csvLine } from '../csv/rewrite.ts'
import type { FileFormat, FormatResult, OpenedFile } from '../file-format.ts'
import { cellTextOf } from './cell-text-of.ts'

/** Excel workbooks (.xlsx), one sheet of them: the first, or the one that is named. */
export const excel: FileFormat = {
  name: 'excel',
  text: false,
  recognises: (head) => head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004',
  read,
}

async function read(file: OpenedFile): Promise<FormatResult> {
  const path = file.scratch.path('csv')
  const sheets: string[] = []
  file.options.progress?.({ message: `Reading the sheet of ${file.name}` })
  try {
    await readingAnew(async () => {
      sheets.length = 0
      await pipeline(
        () => lines(file, sheets),
        createWriteStream(path),
        file.options.signal === undefined ? {} : { signal: file.options.signal },
      )
    })
  } catch (error) {
    if (error instanceof ProblemError || (error as Error).name === 'AbortError') throw error
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error
    refuse('excel_unreadable', `${file.name} cannot be read as an Excel workbook: ${(error as Error).message}`, {
      at: { file: file.name },
      hint: 'Open it in Excel or LibreOffice and save it as .xlsx or CSV. Password-protected files cannot be read.',
    })
  }
  mustHaveSheet(file, sheets)
  const { delimiter: _, ...options } = file.options
  const result = await csv.read({ ...file, path, options: { ...options, delimiter: ',' } })
  if (result.loadable.path !== path) await file.scratch.drop(path)
  const { delimiter: __, ...rest } = result
  return { ...rest, converted: true, notices: [...otherSheets(file, sheets), ...result.notices] }
}

/**
 * On a busy machine the library may come to a sheet before the list of sheets has reached it, and then stumbles over what it does
 * not have yet (exceljs 4.4, `this.model.sheets`). The same file reads well the next time; one that is broken fails again.
 */
async function readingAnew(attempted: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await attempted()
      return
    } catch (error) {
      if (!(error instanceof TypeError) || attempt === 3) throw error
    }
  }
}

async function* lines(file: OpenedFile, sheets: string[]): AsyncGenerator<string> {
  // Loaded when there is a workbook to read: it brings five hundred modules along.
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.stream.xlsx.WorkbookReader(file.path, {
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    worksheets: 'emit',
    entries: 'ignore',
  })
  const wanted = file.options.sheet?.trim().toLowerCase()
  let found = false
  for await (const sheet of book) {
    const name = (sheet as unknown as { name?: string }).name ?? `sheet ${sheets.length + 1}`
    sheets.push(name)
    const chosen = !found && (wanted === undefined || name.trim().toLowerCase() === wanted)
    if (chosen) found = true
    let row = 0
    let block = ''
    for await (const one of sheet) {
      if (!chosen) continue
      const texts = cells(one)
      // Formatted but blank rows below the table are none of it.
      if (texts.every((text) => text === '')) continue
      // Blank rows between others keep the row numbers right.
      for (row += 1; row < one.number; row += 1) block += '\n'
      block += csvLine(texts)
      if (block.length > 1 << 16) {
        yield block
        block = ''
      }
    }
    yield block
  }
}

function cells(row: ExcelJs.Row): string[] {
  const values = row.values as ExcelJs.CellValue[]
  return Array.from({ length: Math.max(values.length - 1, 0) }, (_, at) => cellTextOf(values[at + 1]))
}

function mustHaveSheet(file: OpenedFile, sheets: readonly string[]): void {
  const wanted = file.options.sheet?.trim().toLowerCase()
  if (sheets.length === 0) refuse('file_empty', `${file.name} holds no sheet.`, { at: { file: file.name } })
  if (wanted === undefined || sheets.some((name) => name.trim().toLowerCase() === wanted)) return
  refuse('sheet_unknown', `${file.name} has no sheet "${file.options.sheet}".`, {
    at: { file: file.name, field: 'sheet' },
    hint: `It has: ${sheets.join(', ')}.`,
  })
}

function otherSheets(file: OpenedFile, sheets: readonly string[]): Problem[] {
  if (sheets.length < 2 || file.options.sheet !== undefined) return []
  return [
    {
      code: 'sheets_left_out',
      message: `Only the first sheet of ${file.name} is read (${sheets[0]}); there are also ${sheets.slice(1).join(', ')}.`,
      at: { file: file.name, field: 'sheet' },
      hint: 'Name another with `sheet: …` in the map.',
    },
  ]
}
