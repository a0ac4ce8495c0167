import type { Problem } from '../../../problem.ts'
import { mostCommon } from './delimiter.ts'

/** Which of the first records are headers, and the columns' names. */
export interface Header {
  /** Records above the header that belong to no table: a title, blank lines. */
  readonly preamble: number
  readonly headerRows: number
  readonly columns: readonly { readonly name: string; readonly headings: readonly string[] }[]
  readonly notices: readonly Problem[]
  /** Set when a person must say whether the first row is a header. */
  readonly asks?: Problem
}

const QUALTRICS = new Set([
  'startdate',
  'enddate',
  'recordeddate',
  'progress',
  'finished',
  'responseid',
  'distributionchannel',
])
const RESPONSE = /^(open-ended )?response$/i
const DATA = /^[-+]?[\d.,\s]+%?$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|^[^@\s]+@[^@\s]+\.[a-z]+$|^https?:\/\//i

/** Reads the header off the first records; `wanted` is what a person said. Trailing columns without header get a name. */
export function readHeader(records: readonly (readonly string[])[], fileName: string, wanted?: number): Header {
  const width = mostCommon(records.filter(hasText).map((record) => record.length))
  const preamble = wanted === undefined ? preambleRows(records, width) : 0
  const body = records.slice(preamble)
  const first = body[0] ?? []
  const headerRows = Math.min(wanted ?? proposeRows(body), body.length)
  const notices: Problem[] = []
  if (preamble > 0) {
    notices.push({
      code: 'lines_above_header',
      message: `${preamble} ${preamble === 1 ? 'line' : 'lines'} above the header of ${fileName} ${preamble === 1 ? 'is' : 'are'} left out.`,
      at: { file: fileName, row: 1, value: records.slice(0, preamble).flat().join(' ').slice(0, 200) },
    })
  }
  const rows = body.slice(0, headerRows)
  const count = Math.max(...rows.map((row) => row.length), dataWidth(body.slice(headerRows)), 1)
  const names = uniqueNames(rows, count, fileName, preamble + headerRows, notices)
  const columns = names.map((name, index) => ({ name, headings: headings(rows, index) }))
  const asks = wanted === undefined && looksLikeData(first) ? askForHeader(first, fileName) : undefined
  return { preamble, headerRows, columns, notices, ...(asks === undefined ? {} : { asks }) }
}

/** A title or blank lines above the header: at most one cell filled where the table has three columns or more. */
function preambleRows(records: readonly (readonly string[])[], width: number): number {
  if (width < 3) return leadingBlank(records)
  const start = records.findIndex((record) => record.filter((cell) => clean(cell) !== '').length > 1)
  return Math.max(start, 0)
}

function leadingBlank(records: readonly (readonly string[])[]): number {
  const start = records.findIndex(hasText)
  return Math.max(start, 0)
}

function proposeRows(records: readonly (readonly string[])[]): number {
  const [first = [], second = [], third = []] = records
  if (third.some((cell) => cell.startsWith('{"ImportId"'))) return 3
  const squeeze = (cell: string): string => clean(cell).toLowerCase().replace(/\s/g, '')
  const echoes = first.filter(
    (cell, at) => QUALTRICS.has(squeeze(cell)) && squeeze(second[at] ?? '') === squeeze(cell),
  )
  if (echoes.length >= 3) return 2
  return carriesForward(first, second, records.slice(2)) ? 2 : 1
}

/** A question stands once above the columns of its options: blanks in the first row, options in the second. */
function carriesForward(
  first: readonly string[],
  second: readonly string[],
  rest: readonly (readonly string[])[],
): boolean {
  const blank = first
    .map((cell, at) => ({ at, blank: clean(cell) === '' }))
    .filter((cell) => cell.blank && cell.at > 0)
  if (blank.length === 0 || rest.length === 0) return false
  const labelled = blank.filter(({ at }) => clean(second[at] ?? '') !== '')
  if (labelled.length < blank.length * 0.9) return false
  if (second.filter((cell) => RESPONSE.test(clean(cell))).length > 0) return true
  const echoed = labelled.filter(({ at }) =>
    rest.every((row) => ['', clean(second[at] ?? '')].includes(clean(row[at] ?? ''))),
  )
  return blank.length >= first.length * 0.2 && echoed.length >= labelled.length * 0.8
}

/** Width of the data where most rows are wider than the header: columns the header forgot. */
function dataWidth(rows: readonly (readonly string[])[]): number {
  return mostCommon(rows.filter(hasText).map((row) => row.length))
}

function uniqueNames(
  rows: readonly (readonly string[])[],
  count: number,
  file: string,
  headerRow: number,
  notices: Problem[],
): string[] {
  const taken = new Set<string>()
  const wanted = rawNames(rows, count)
  const repeated = new Set<string>()
  const names = wanted.map((name, index) => {
    const base = name === '' ? `column_${index + 1}` : name
    let unique = base
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${base}_${number}`
    if (unique !== base) repeated.add(base)
    taken.add(unique.toLowerCase())
    return unique
  })
  for (const name of repeated) {
    notices.push({
      code: 'header_repeated',
      message: `The header "${name}" occurs more than once in ${file}; the later ones are numbered: "${name}_2" and so on.`,
      at: { file, row: headerRow, column: name },
    })
  }
  const nameless = rows.length === 0 ? [] : names.filter((_, index) => wanted[index] === '')
  if (nameless.length > 0) {
    notices.push({
      code: 'header_missing',
      message: `${nameless.length} ${nameless.length === 1 ? 'column of' : 'columns of'} ${file} without a header: ${nameless.slice(0, 5).join(', ')}${nameless.length > 5 ? ' …' : ''}.`,
      at: { file, row: headerRow },
    })
  }
  return names
}

function rawNames(rows: readonly (readonly string[])[], count: number): string[] {
  const [first, second] = rows
  if (first === undefined) return Array.from({ length: count }, () => '')
  const carried = second !== undefined && first.some((cell, at) => at > 0 && clean(cell) === '')
  let question = ''
  return Array.from({ length: count }, (_, index) => {
    const own = clean(first[index] ?? '')
    if (!carried) return own
    if (own !== '') question = own
    const option = clean(second[index] ?? '')
    if (option === '' || RESPONSE.test(option)) return question
    return question === '' ? option : `${question}: ${option}`
  })
}

/** The header rows of one column, with a first row that is blank taken from its left. */
function headings(rows: readonly (readonly string[])[], index: number): string[] {
  return rows.map((row, depth) => {
    const own = clean(row[index] ?? '')
    if (own !== '' || depth > 0 || rows.length === 1) return own
    for (let at = index - 1; at >= 0; at -= 1) if (clean(row[at] ?? '') !== '') return clean(row[at] ?? '')
    return ''
  })
}

function looksLikeData(row: readonly string[]): boolean {
  const filled = row.map(clean).filter((cell) => cell !== '')
  return filled.length > 0 && filled.every((cell) => DATA.test(cell))
}

function askForHeader(first: readonly string[], file: string): Problem {
  return {
    code: 'header_unsure',
    message: `The first row of ${file} looks like data, not like a header: ${first.slice(0, 4).join(', ')}.`,
    at: { file, row: 1, field: 'header_rows' },
    hint: 'Write `header_rows: 0` in the map if the file has no header (columns are then called column_1, column_2 …), or `header_rows: 1` if it has.',
  }
}

function hasText(record: readonly string[]): boolean {
  return record.some((cell) => clean(cell) !== '')
}

/** A header as people read it: byte order mark dropped, non-breaking and repeated white space made one space. */
export function clean(cell: string): string {
  return cell
    .replace(/\uFEFF/g, '')
    .replace(/[\s\u00A0\u200B]+/g, ' ')
    .trim()
}
