import { formatNumber } from '../../terminal-table.ts'

/** `33%`; below one in a hundred with the digits that tell it from nothing: `0.4%`. */
export function percent(share: number): string {
  const given = share * 100
  const digits = given !== 0 && Math.abs(given) < 1 ? 2 : Math.abs(given) < 10 ? 1 : 0
  return `${Number(given.toFixed(digits))}%`
}

/** `1,204 accounts`, `1 account`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}

/** `12,300 EUR`; whole where it is large. */
export function amount(given: number, currency: string): string {
  return `${formatNumber(Math.abs(given) >= 100 ? Math.round(given) : given)} ${currency}`
}
