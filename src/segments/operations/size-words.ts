import { z } from 'zod'
import { formatNumber } from '../../terminal-table.ts'

/** How many a rule keeps, and for how many it cannot be told. */
export const sizeSchema = z.object({
  /** Accounts the rule keeps; for a rule about people, accounts with at least one such person. */
  accounts: z.number(),
  /** People the rule keeps; only for a rule about people. */
  contacts: z.number().optional(),
  /** Accounts (people) for which the rule is neither true nor false, because something it needs is missing. */
  unknown: z.number(),
  /** All accounts (people). */
  total: z.number(),
  /** Fields that are missing where the rule is unknown, the most frequent first; one account may lack several. */
  unknownBecause: z.array(z.object({ field: z.string(), accounts: z.number() })),
})

export type Size = z.output<typeof sizeSchema>

/** `1,204 of 5,000 accounts; for 310 it cannot be told: account.employees is missing for 290, …`. */
export function sizeWords(size: Size): string {
  if (size.total === 0) {
    const what = size.contacts === undefined ? 'accounts' : 'contacts'
    return `There are no ${what} in this workspace. Import a file (brushwork import FILE), or name another with --workspace.`
  }
  const kept =
    size.contacts === undefined
      ? `${formatNumber(size.accounts)} of ${formatNumber(size.total)} accounts`
      : `${formatNumber(size.contacts)} of ${formatNumber(size.total)} contacts, at ${formatNumber(size.accounts)} accounts`
  if (size.unknown === 0) return kept
  const because = size.unknownBecause.map(({ field, accounts }) => `${field} for ${formatNumber(accounts)}`)
  const missing = because.length === 0 ? '' : `: missing is ${because.join(', ')}`
  return `${kept}; for ${formatNumber(size.unknown)} it cannot be told${missing}`
}
