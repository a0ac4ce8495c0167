import type { Market } from '../../market-data/index.ts'
import { outcomeFields } from '../language/index.ts'
import { readHorizon } from '../outcomes/horizon.ts'
import type { ChosenRule, RuleBook } from '../rule-book.ts'
import { runOf } from '../segment-size.ts'
import { accountYears } from './account-years.ts'
import { compareWithRest } from './compare-with-rest.ts'
import { marketMoney } from './market-money.ts'
import type { Difference } from './scorecard-schema.ts'
import { dayOf, momentOf } from './time-window.ts'

/** What came of a segment's accounts, as its scorecard has it (test 4), without the rest of the card. */
export interface SegmentOutcomes {
  /** Why nothing is told at all. */
  readonly refused: string | null
  readonly differences: readonly Difference[]
  readonly currency: string
  readonly day: string
}

/** Five statements; the figures are those of `segment score` at the same day. */
export async function segmentOutcomes(
  market: Market,
  book: RuleBook,
  { rule }: Pick<ChosenRule, 'rule'>,
  asOf: Date | undefined,
  signal: AbortSignal,
): Promise<SegmentOutcomes> {
  const run = runOf(market, book, asOf)
  const told = { currency: book.catalog.settings.currency, day: dayOf(momentOf(run), run) }
  const refused = circularRule([...outcomeFields(rule)])
  if (refused !== null) return { ...told, refused, differences: [] }
  const [money, horizon] = await Promise.all([marketMoney(market, run, signal), readHorizon(market, run, signal)])
  const years =
    money.source === null ? [] : await accountYears(market, run, rule, { ...money, source: money.source }, signal)
  const { differences } = await compareWithRest(market, run, rule, { horizon, money, years }, signal)
  return { ...told, refused: null, differences }
}

/** Why nothing is compared where the rule itself asks what came of its accounts. */
export function circularRule(asksOutcome: readonly string[]): string | null {
  return asksOutcome.length === 0
    ? null
    : `The rule itself asks for ${asksOutcome.join(', ')}: whatever came of these accounts would follow from the rule, and say nothing about who they are.`
}
