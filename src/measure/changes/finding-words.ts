import type { Tested } from './judge-changes.ts'

export interface WordsBeside {
  /** `a year before`, `the quarter before`. */
  readonly then: string
  readonly currency: string
}

/** `mid-market-software: 41 new customers against 24 a year before (+71%, +6% to +180%)`. */
export function findingWords(finding: Tested, { then, currency }: WordsBeside): string {
  const { name, what, before, after, unit, lo, hi } = finding
  const since = finding.since === null ? '' : ` First on record on ${finding.since}: new, or recorded only since.`
  if (unit === 'share') {
    const points = `${signed(finding.change ?? 0, 'points')} points, ${signed(lo ?? -1, 'points')} to ${signed(hi ?? 1, 'points')}`
    return `${name}: ${percent(after.value)} ${SHARES[what] ?? what} (of ${whole(after.n)}) against ${percent(before.value)} (of ${whole(before.n)}) ${then} (${points}).${since}`
  }
  const amount = (value: number): string => (unit === 'amount' ? `${currency} ${whole(value)}` : whole(value))
  const limits =
    hi === null
      ? `at least ${signed(lo ?? -1, 'percent')}`
      : `${signed(lo ?? -1, 'percent')} to ${signed(hi, 'percent')}`
  const change = finding.change === null ? `none ${then}` : `${signed(finding.change, 'percent')}, ${limits}`
  const counted = unit === 'amount' ? `${what} ${amount(after.value)}` : `${amount(after.value)} ${what}`
  return `${name}: ${counted} against ${amount(before.value)} ${then} (${change}).${since}`
}

const SHARES: Readonly<Record<string, string>> = {
  'share of new customers': 'of the new customers',
  'share of deals opened': 'of the deals opened',
  'share of lost deals': 'of the lost deals',
  'share of touches begun by the buyer': 'of the touches begun by the buyer',
  'share of companies that answered': 'of the companies touched answered',
}

function whole(value: number): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }).format(value)
}

function percent(share: number): string {
  const digits = share < 0.1 ? 1 : 0
  return `${(share * 100).toFixed(digits)}%`
}

function signed(change: number, as: 'percent' | 'points'): string {
  const rounded = change * 100
  const text =
    Math.abs(rounded) < 10
      ? rounded.toFixed(1)
      : new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 }).format(rounded)
  const plain = text.replace(/^-/u, '−').replace(/\.0$/u, '')
  return `${rounded >= 0 ? '+' : ''}${plain}${as === 'percent' ? '%' : ''}`
}
