import type { Market } from '../market-data/index.ts'
import type { Operation } from '../operation.ts'
import { history } from './history/operations/history.ts'
import { moved } from './history/operations/moved.ts'
import { refresh } from './history/operations/refresh.ts'
import { wasIn } from './history/operations/was-in.ts'
import { check } from './operations/check.ts'
import { compare } from './operations/compare.ts'
import { complete } from './operations/complete.ts'
import { copy } from './operations/copy.ts'
import { draft } from './operations/draft.ts'
import { examples } from './operations/examples.ts'
import { list } from './operations/list.ts'
import { marketOverview } from './operations/market-overview.ts'
import { of } from './operations/of.ts'
import { overlap } from './operations/overlap.ts'
import { remove } from './operations/remove.ts'
import { rename } from './operations/rename.ts'
import { save } from './operations/save.ts'
import { show } from './operations/show.ts'
import { size } from './operations/size.ts'
import { suggest } from './operations/suggest.ts'
import { vocabulary } from './operations/vocabulary.ts'
import { why } from './operations/why.ts'
import { patternsBy } from './patterns/operations/patterns-by.ts'
import { patternsFind } from './patterns/operations/patterns-find.ts'
import { economicsSet, economicsShow } from './scorecard/economics/economics-operations.ts'
import { score } from './scorecard/score-operation.ts'

export { readAsOf } from './as-of.ts'
export { isSettled } from './features/is-settled.ts'
export { findSegment, noSuchSegment } from './find-segment.ts'
export { type NamedAccount, namedAccounts } from './history/named-accounts.ts'
export { withRefresh } from './history/operations/import-with-refresh.ts'
export {
  askedFields,
  type CheckedExpression,
  type CheckedRule,
  checkExpression,
  clauses,
  compileRule,
  expressionWords,
  languageReference,
  openScan,
  openUnitScan,
  outcomeFields,
  type RuleScan,
  type Run,
  type Units,
} from './language/index.ts'
export { didYouMean } from './language/suggest.ts'
export { startOfDay } from './language/zoned-time.ts'
export {
  type MembershipDifference,
  membershipDifference,
  type SegmentDifference,
  segmentDifferences,
} from './membership-difference.ts'
export { type Horizon, NEEDED_DEALS, readHorizon } from './outcomes/horizon.ts'
export { type BookedRule, bookRule, type ChosenRule, chooseRule, openRuleBook, type RuleBook } from './rule-book.ts'
export type { Champion, FindChampion } from './scorecard/champion.ts'
export { economicsDefinitions } from './scorecard/economics/economics-definitions.ts'
export { type MarketMoney, marketMoney } from './scorecard/market-money.ts'
export { type PurchaseSource, purchasesSql } from './scorecard/purchases.ts'
export { scoreSegment } from './scorecard/score-segment.ts'
export type { Scorecard } from './scorecard/scorecard-schema.ts'
export { type SegmentOutcomes, segmentOutcomes } from './scorecard/segment-outcomes.ts'
export { dayOf, momentFrom, momentOf, momentSql, type TimeWindow, windowOf } from './scorecard/time-window.ts'
export { type SegmentBody, segmentDefinitions } from './segment-definitions.ts'
export { segmentReversals } from './segment-reversals.ts'
export { runOf, type SegmentSize, segmentSize } from './segment-size.ts'
export { listSegments, type SavedSegment } from './segment-store.ts'

export { type SegmentOfAccount, segmentsOfAccount } from './segments-of-account.ts'
export { type WhyAccount, whyAccount } from './why/why-account.ts'

/** What people do with segments, for every door. */
export const segmentOperations: readonly Operation<Market>[] = [
  size,
  check,
  draft,
  complete,
  vocabulary,
  save,
  list,
  show,
  examples,
  compare,
  overlap,
  why,
  of,
  copy,
  rename,
  remove,
  suggest,
  marketOverview,
  score,
  economicsShow,
  economicsSet,
  refresh,
  history,
  wasIn,
  moved,
  patternsFind,
  patternsBy,
]
