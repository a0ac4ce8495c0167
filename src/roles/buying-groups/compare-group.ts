import type { Market } from '../../market-data/index.ts'
import type { RuleBook, Run } from '../../segments/index.ts'
import { chooseComparison, NEEDED_WON_DEALS } from './choose-comparison.ts'
import { missingRoles, type RoleOfWonDeals } from './missing-roles.ts'
import { usualRoles } from './usual-roles.ts'
import { recordedRoles } from './won-deals.ts'

export interface GroupComparison {
  readonly coverage: { readonly usual: number; readonly here: number }
  readonly missing: readonly RoleOfWonDeals[]
  readonly compare: {
    readonly segment: string | null
    readonly wonDeals: number
    readonly wonDealsWithRoles: number
    readonly verdict: 'compared' | 'too few won deals'
    readonly reason: string
  }
}

/** What won deals of the same segment usually have, held against the roles that are here (METHODS, "Buying group"). */
export async function compareGroup(
  market: Market,
  book: RuleBook,
  run: Run,
  group: { readonly aid: number; readonly jobRoles: ReadonlySet<string>; readonly roles: ReadonlySet<string> },
  signal: AbortSignal,
): Promise<GroupComparison> {
  const { segment, wonDeals, deals } = await chooseComparison(market, book, run, group.aid, signal)
  if (deals === undefined) {
    const reason = `Needs at least ${NEEDED_WON_DEALS} won deals of which it is on record who was engaged; the market has ${wonDeals}.`
    const compare = { segment, wonDeals, wonDealsWithRoles: 0, verdict: 'too few won deals', reason } as const
    return { coverage: { usual: 0, here: 0 }, missing: [], compare }
  }
  const [engaged, recorded] = await Promise.all([
    usualRoles(market, deals, signal),
    usualRoles(market, recordedRoles(run, deals), signal),
  ])
  const job = missingRoles('job role', engaged, group.jobRoles, NEEDED_WON_DEALS)
  const buying = missingRoles('buying role', recorded, group.roles, NEEDED_WON_DEALS)
  const where = segment === null ? 'the whole market' : `the segment ${segment}`
  return {
    coverage: { usual: job.usual + buying.usual, here: job.here + buying.here },
    missing: [...job.missing, ...buying.missing],
    compare: {
      segment,
      wonDeals,
      wonDealsWithRoles: recorded.wonDeals,
      verdict: 'compared',
      reason: `Compared with ${wonDeals} won deals of ${where}: a role is usual where at least half of them had it.`,
    },
  }
}
