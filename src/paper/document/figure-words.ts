import type { Figure } from './figure.ts'

/** What a figure says, cut into the cells of a row. */
export interface FigureWords {
  readonly value: string
  /** `28% to 41%`, and null where there is none. */
  readonly interval: string | null
  /** `128 closed deals`. */
  readonly n: string
  /** `95%`, of the interval. */
  readonly level: string | null
}

export function figureWords({ value, unit, currency, lo, hi, level, n, of }: Figure): FigureWords {
  const write = (amount: number): string => amountWords(amount, unit, currency)
  const told = lo !== null && hi !== null
  return {
    value: write(value),
    interval: told ? `${write(lo)} to ${write(hi)}` : null,
    n: `${new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(n)} ${of}`,
    level: told && level !== null ? amountWords(level, 'share', null) : null,
  }
}

/** The level of the intervals of several figures in words, where they have any. */
export function intervalNote(figures: readonly Figure[]): string | null {
  const levels = [...new Set(figures.map((figure) => figureWords(figure).level).filter((level) => level !== null))]
  if (levels.length === 0) return null
  return `The truth is likely between the two ends: ${levels.join(' or ')} of such intervals hold it.`
}

function amountWords(amount: number, unit: Figure['unit'], currency: string | null): string {
  switch (unit) {
    case 'share':
      return `${decimals(amount * 100, Math.abs(amount) < 0.1 && amount !== 0 ? 1 : 0)}%`
    case 'money':
      return money(amount, currency)
    case 'days':
      return `${decimals(amount, Math.abs(amount) < 10 ? 1 : 0)} days`
    case 'count':
      return decimals(amount, 2)
    case 'score':
      return decimals(amount, 1)
  }
}

function money(amount: number, currency: string | null): string {
  const shown = decimals(amount, Math.abs(amount) < 100 ? 2 : 0)
  return currency === null || currency === '' ? shown : `${currency} ${shown}`
}

function decimals(amount: number, most: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: most }).format(amount)
}
