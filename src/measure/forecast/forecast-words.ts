import { formatNumber } from '../../terminal-table.ts'

/** Money in whole units where it is large, counts with one decimal: nobody can forecast cents. */
export function amountWords(amount: number | null, currency: string | null): string {
  if (amount === null) return '–'
  const places = currency === null ? 1 : Math.abs(amount) < 100 ? 2 : 0
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: places }).format(amount)
}

export function bandWords(lo: number | null, hi: number | null, currency: string | null): string {
  return lo === null || hi === null ? '–' : `${amountWords(lo, currency)} to ${amountWords(hi, currency)}`
}

/** `72% of 36`. */
export function shareWords(share: number, of: number): string {
  return `${formatNumber(Math.round(share * 100))}% of ${formatNumber(of)}`
}

export const METHOD_WORDS = {
  combination: 'the mean of several simple methods',
  'seasonal-naive': 'a repetition of the year before, which nothing else beat',
  naive: 'a repetition of the last one',
  none: 'nothing: there is nothing to learn from',
} as const

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
