import type { TooFewTouches } from '../../statistics/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { jobRoleWords } from '../titles/words.ts'

/** `33%`; under one in ten with a decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(share !== 0 && share < 0.0995 ? 1 : 0)}%`
}

/** `Needs at least 30 deals …, has 12.` */
export function tooFewWords({ of, needs, has }: TooFewTouches, touches: string, accounts: string): string {
  return `Needs at least ${formatNumber(needs)} ${of === 'accounts' ? accounts : touches}, has ${formatNumber(has)}.`
}

interface Compared {
  readonly role: string
  readonly share: number
  readonly loTogether: number
}

/** ` Also more often than by lot: Executives in finance (7.8%).`; empty where there is no other such role. */
export function alsoWords(roles: readonly Compared[], named: Compared): string {
  const others = roles.filter(({ role, loTogether }) => role !== named.role && loTogether > 1)
  if (others.length === 0) return ''
  const words = others.map(({ role, share }) => `${jobRoleWords(role)} (${percent(share)})`)
  return ` Also more often than by lot: ${words.join(', ')}.`
}
