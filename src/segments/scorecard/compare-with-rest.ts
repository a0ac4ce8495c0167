import type { Market } from '../../market-data/index.ts'
import type { CheckedRule, Run } from '../language/index.ts'
import { countDealUnits, dealUnits } from '../outcomes/deal-units.ts'
import { type Horizon, NEEDED_DEALS } from '../outcomes/horizon.ts'
import type { AccountYear } from './account-years.ts'
import { dealSides } from './deal-sides.ts'
import { accountDifferences, dealDifferences } from './differences.ts'
import { counted } from './in-words.ts'
import type { MarketMoney } from './market-money.ts'
import type { Difference } from './scorecard-schema.ts'
import { momentFrom, momentOf, windowOf, yearsBefore } from './time-window.ts'

/** The six differences, without their q-values, and what they leave out, in words. */
export interface ComparedWithRest {
  readonly differences: Difference[]
  readonly notes: string[]
}

export async function compareWithRest(
  market: Market,
  run: Run,
  rule: CheckedRule,
  known: { readonly horizon: Horizon; readonly money: MarketMoney; readonly years: readonly AccountYear[] },
  signal: AbortSignal,
): Promise<ComparedWithRest> {
  const { horizon, money, years } = known
  const { refused } = money
  const seed = rule.text
  const deals = await compareDeals(market, run, rule, { horizon, amount: refused.amount, seed }, signal)
  const window = windowOf(run, yearsBefore(run, 1), momentOf(run))
  return {
    differences: [...deals.differences, ...accountDifferences(years, window, refused, seed)],
    notes: deals.notes,
  }
}

async function compareDeals(
  market: Market,
  run: Run,
  rule: CheckedRule,
  asked: { readonly horizon: Horizon; readonly amount: string | undefined; readonly seed: string },
  signal: AbortSignal,
): Promise<ComparedWithRest> {
  const { horizon, amount, seed } = asked
  const days = horizon.days
  if (days === null) {
    const reason = `Needs at least ${NEEDED_DEALS} closed deals with both dates, has ${horizon.deals}.`
    const window = windowOf(run, undefined, momentOf(run))
    return { differences: dealDifferences([], window, { rate: reason, deals: reason, amount }, seed), notes: [] }
  }
  const units = dealUnits(run, days)
  const [{ sides, first, last }, { units: deals, won, leftOut }] = await Promise.all([
    dealSides(market, run, rule, units, amount === undefined, signal),
    countDealUnits(market, run, days, signal),
  ])
  const to = momentFrom(last) ?? momentOf(run)
  const begins = momentFrom(first)
  const window = {
    ...windowOf(run, undefined, to),
    from: begins === undefined ? null : windowOf(run, undefined, begins).to,
  }
  const rate =
    deals > 0 && won === deals
      ? 'Every deal in the data was won: where those that were lost are not recorded, a win rate cannot be told.'
      : undefined
  const outside = [
    [leftOut.tooYoung, 'was opened too recently to have ended', 'were opened too recently to have ended'],
    [leftOut.noOpeningDate, 'has no opening date', 'have no opening date'],
    [leftOut.noAccount, 'has no account', 'have no account'],
    [
      leftOut.noStatus,
      'does not say whether it is open, won or lost',
      'do not say whether they are open, won or lost',
    ],
  ] as const
  const notes = outside.flatMap(([count, one, many]) =>
    count === 0 ? [] : [`Left out: ${counted(count, `deal that ${one}`, `deals that ${many}`)}.`],
  )
  const unknown = sides.find(({ inside }) => inside === null)?.deals ?? 0
  if (unknown > 0) {
    notes.push(`For ${counted(unknown, 'deal')} it cannot be told whether the account was in it at the opening.`)
  }
  return { differences: dealDifferences(sides, window, { rate, deals: undefined, amount }, seed), notes }
}
