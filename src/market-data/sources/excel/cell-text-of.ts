import type { CellValue } from 'exceljs'

/**
 * A cell as text: numbers with all their digits, dates as `YYYY-MM-DD` or `YYYY-MM-DD HH:mm:ss` (Excel knows no time zone),
 * formulas by their stored result, errors as Excel writes them (`#N/A`).
 */
export function cellTextOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value !== 'object') return String(value)
  if ('error' in value) return value.error
  if ('richText' in value) return value.richText.map((piece) => piece.text).join('')
  if ('hyperlink' in value) return cellTextOf(value.text)
  if ('result' in value) return cellTextOf(value.result)
  return ''
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  // Serial numbers are fractions of a day: half a millisecond either way is the same second.
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString()
  const [day = '', time = ''] = iso.slice(0, 19).split('T')
  if (day.startsWith('1899-12-3') || day.startsWith('1900-01-00')) return time
  return time === '00:00:00' ? day : `${day} ${time}`
}
