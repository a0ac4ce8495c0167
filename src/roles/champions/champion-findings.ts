import type { Market } from '../../market-data/index.ts'
import type { CheckedRule } from '../../segments/index.ts'
import { dayOf, type RuleBook, runOf, type SavedSegment, type TimeWindow } from '../../segments/index.ts'
import { findLift, type LiftFindings } from './find-lift.ts'
import { type CrmRoles, type ReadDeals, readDeals } from './read-deals.ts'

/** Days after the opening by which a role must have been engaged, where nobody says otherwise. */
export const LANDMARK_DAYS = 21

export interface ChampionFindings extends LiftFindings {
  /** First and last opening of the deals compared; null without deals. */
  readonly window: TimeWindow | null
  readonly leftOut: ReadDeals['leftOut'] & Pick<CrmRoles, 'backFilled' | 'undated'>
  readonly recordedLater: number
  readonly crm: CrmRoles
}

/** Which role's early engagement goes with winning, in a segment (the whole market without a rule), now or as of a date. */
export async function championFindings(
  market: Market,
  book: RuleBook,
  asked: {
    readonly chosen: { readonly rule: CheckedRule; readonly segment?: SavedSegment } | undefined
    readonly asOf: Date | undefined
    readonly landmarkDays: number
  },
  signal: AbortSignal,
): Promise<ChampionFindings> {
  const run = runOf(market, book, asked.asOf)
  const { landmarkDays } = asked
  const { deals, leftOut, recordedLater, crm } = await readDeals(
    market,
    book,
    run,
    { rule: asked.chosen?.rule, landmarkDays },
    signal,
  )
  const findings = findLift(deals, landmarkDays)
  const openings = deals.map(({ opened }) => opened)
  const day = (moment: number): string => dayOf(new Date(moment), run)
  const window =
    openings.length === 0
      ? null
      : {
          from: day(openings.reduce((least, each) => Math.min(least, each))),
          to: day(openings.reduce((most, each) => Math.max(most, each))),
        }
  const { backFilled, undated } = crm
  return { ...findings, window, leftOut: { ...leftOut, backFilled, undated }, recordedLater, crm }
}
