import { formatCount, formatDate, formatMoney } from '../../look/format.ts'
import type { ListColumn, ListRow } from './account-list.ts'

const decimals = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** A value as its column writes it; undefined where it is not known. */
export function cellWords(cell: ListRow['cells'][number], column: ListColumn): string | undefined {
  if (cell === null || cell === '') return undefined
  if (Array.isArray(cell)) return cell.length === 0 ? undefined : cell.join(', ')
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  if (typeof cell === 'number') {
    // A year is a name, not an amount: 1999, not 1,999.
    if (isYear(column)) return String(cell)
    if (column.unit !== null && /^[A-Z]{3}$/.test(column.unit)) return formatMoney(cell, column.unit)
    return column.type === 'integer' ? formatCount(cell) : decimals.format(cell)
  }
  return column.type === 'date' ? formatDate(cell, 'short') : cell
}

export function isNumber(column: ListColumn): boolean {
  return (column.type === 'integer' || column.type === 'number') && !isYear(column)
}

function isYear({ text, label }: ListColumn): boolean {
  return /(^|[^a-z])year([^a-z]|$)/i.test(`${text.replaceAll('_', ' ')} ${label}`) && !/size\(|sum\(/.test(text)
}
