import type { Period } from './period.ts'

/** Whoever bought in so many days before a period's end is a customer in it: the 12-month definition. */
export const CUSTOMER_DAYS = 365

const DAY = 86_400_000

/**
 * The first instant of the time in which a purchase makes an account a customer of the period, in milliseconds: the 365 days
 * before its end, or before what is known of one that goes on. Whoever bought in the period itself is one, so that of a leap
 * year its first day counts.
 */
export function customerSince({ from, until }: Pick<Period, 'from' | 'until'>, known: number): number {
  return Math.min(from, Math.min(until, known + 1) - CUSTOMER_DAYS * DAY)
}
