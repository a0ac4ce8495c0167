import type { Figure } from '../../paper/index.ts'
import { formatNumber } from '../../terminal-table.ts'

type Amount = Pick<Figure, 'unit' | 'currency'>

/** A value of a figure as people read it: `48%`, `10,188 USD`, `58 days`. */
export function amountWords(value: number, { unit, currency }: Amount): string {
  switch (unit) {
    case 'share':
      return `${Number((value * 100).toFixed(value > 0 && value < 0.0995 ? 1 : 0))}%`
    case 'money':
      return `${formatNumber(Math.round(value))} ${currency ?? ''}`.trim()
    case 'days':
      return `${formatNumber(Math.round(value))} days`
    case 'count':
      return formatNumber(Math.round(value))
    case 'score':
      return value.toFixed(2)
  }
}

/** The value with its interval: `48% (95%: 43% to 54%)`; without one the value. */
export function intervalWords({
  value,
  lo,
  hi,
  level,
  ...amount
}: Pick<Figure, 'value' | 'lo' | 'hi' | 'level'> & Amount): string {
  const told = amountWords(value, amount)
  if (lo === null || hi === null || level === null) return told
  return `${told} (${Math.round(level * 100)}%: ${amountWords(lo, amount)} to ${amountWords(hi, amount)})`
}

/** ` in mid-market`; ` in the whole market`. */
export function segmentWords(segment: { readonly name: string } | null): string {
  return segment === null ? ' in the whole market' : ` in ${segment.name}`
}
