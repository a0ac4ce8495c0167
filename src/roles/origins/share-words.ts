import type { TooFewTouches } from '../../statistics/index.ts'
import { formatNumber } from '../../terminal-table.ts'

/** `33%`; under one in ten with a decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(share !== 0 && share < 0.0995 ? 1 : 0)}%`
}

/** `Needs at least 30 deals …, has 12.` */
export function tooFewWords({ of, needs, has }: TooFewTouches, touches: string, accounts: string): string {
  return `Needs at least ${formatNumber(needs)} ${of === 'accounts' ? accounts : touches}, has ${formatNumber(has)}.`
}
