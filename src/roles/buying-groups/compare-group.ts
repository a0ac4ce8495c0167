import type { BuyingGroup } from './buying-group-schema.ts'
import { type Comparison, NEEDED_WON_DEALS } from './choose-comparison.ts'
import { missingRoles, type RoleOfWonDeals } from './missing-roles.ts'

export interface GroupComparison extends Pick<BuyingGroup, 'coverage' | 'compare'> {
  readonly missing: readonly RoleOfWonDeals[]
}

/** What won deals usually have, held against the roles that are here (METHODS, "Buying group"). */
export function compareGroup(
  { segment, engaged, recorded }: Comparison,
  here: { readonly jobRoles: ReadonlySet<string>; readonly buyingRoles: ReadonlySet<string> },
): GroupComparison {
  const compare = { segment, wonDeals: engaged.wonDeals, wonDealsWithRoles: recorded.wonDeals }
  if (engaged.wonDeals < NEEDED_WON_DEALS) {
    const reason = `Too few won deals to say who is missing: needs at least ${NEEDED_WON_DEALS} of which it is on record who was engaged, has ${engaged.wonDeals}.`
    return {
      coverage: { usual: 0, here: 0 },
      missing: [],
      compare: { ...compare, verdict: 'too few won deals', reason },
    }
  }
  const job = missingRoles('job role', engaged, here.jobRoles, NEEDED_WON_DEALS)
  const buying = missingRoles('buying role', recorded, here.buyingRoles, NEEDED_WON_DEALS)
  const where = segment === null ? 'the whole market' : `the segment ${segment}`
  return {
    coverage: { usual: job.usual + buying.usual, here: job.here + buying.here },
    missing: [...job.missing, ...buying.missing],
    compare: {
      ...compare,
      verdict: 'compared',
      reason: `Compared with ${engaged.wonDeals} won deals of ${where}: a role is usual where at least half of them had it.`,
    },
  }
}
