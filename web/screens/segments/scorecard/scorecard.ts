import type { OutputOf } from '../../../api/operation-types.ts'
import { counted, formatCount, formatDate, formatMoney, formatShare } from '../../../look/format.ts'

export type Scorecard = OutputOf<'segment score'>
export type ScoredTest = Scorecard['tests'][number]
export type Verdict = ScoredTest['verdict']
export type Difference = Scorecard['different']['differences'][number]
type Unit = ScoredTest['unit']

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'passes',
  weak: 'weak',
  fail: 'fails',
  unknown: 'cannot be told',
}

/** A figure in its unit: `46%`, `€2,208`, `51 days`, `120`. */
export function figureText(value: number, unit: Unit, currency: string): string {
  switch (unit) {
    case 'share':
      return value > 0 && value < 0.001 ? 'under 0.1%' : formatShare(value)
    case 'amount':
      return formatMoney(value, currency, Math.abs(value) >= 100_000)
    case 'days':
      return counted(Math.round(value), 'day')
    case 'accounts':
      return formatCount(value)
  }
}

/** A difference in its unit, with its sign: `+21 points`, `−€900`, `+2 days`; none where it rounds to nought. */
export function differenceText(value: number, unit: Unit, currency: string): string {
  const size = Math.abs(value)
  const words = unit === 'share' ? pointsText(size * 100) : figureText(size, unit, currency)
  if (!/[1-9]/.test(words)) return words
  return `${value > 0 ? '+' : '−'}${words}`
}

function pointsText(points: number): string {
  return `${points < 0.05 ? '0' : points < 10 ? points.toFixed(1) : Math.round(points)} points`
}

/** `1 January 2023 to 30 June 2026`, `until 30 June 2026`; empty where there is none. */
export function windowText(window: { readonly from: string | null; readonly to: string } | null): string {
  if (window === null) return ''
  return window.from === null
    ? `until ${formatDate(window.to)}`
    : `${formatDate(window.from)} to ${formatDate(window.to)}`
}
