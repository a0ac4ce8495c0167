import { activityCandidates } from '../../src/measure/changes/activity-candidates.ts'
import { type Judged, judgeChanges } from '../../src/measure/changes/judge-changes.ts'
import { stockCandidates } from '../../src/measure/changes/stock-candidates.ts'
import { valueCandidates } from '../../src/measure/changes/value-candidates.ts'
import type { MadeMarket } from './made-market.ts'

const QUARTER = {
  key: '2025-Q1',
  grain: 'quarter',
  firstDay: '',
  lastDay: '',
  from: 0,
  until: 1,
  partial: false,
} as const
const NOBODY_REFUSED = {
  source: undefined,
  'reason lost': undefined,
  competitor: undefined,
  product: undefined,
  channel: undefined,
}

/** What the operation would tell of a made market: the same candidates, the same tests. */
export function judgeMarket({ activity, values, segments, stocks }: MadeMarket): Judged {
  const all = { purchases: true, revenue: true, newCustomers: true, wins: true, opened: true }
  const quarters = { before: QUARTER, after: QUARTER, periods: [], seasonal: true, why: '', recordsEnd: null }
  const rules = segments.map((name) => ({ about: 'segment' as const, name, rule: undefined as never }))
  return judgeChanges([
    ...activityCandidates(activity, segments, all),
    ...stockCandidates(rules, stocks, quarters).candidates,
    ...valueCandidates({ timeZone: 'UTC' }, quarters, values, NOBODY_REFUSED, undefined).candidates,
  ])
}
