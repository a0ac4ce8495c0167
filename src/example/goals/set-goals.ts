import type { Market } from '../../market-data/index.ts'
import type { RunContext } from '../../operation.ts'
import { DEFAULT_MARKET, type MarketOptions } from '../market-options.ts'
import { operate } from '../operate.ts'
import { EXAMPLE_GOALS, type ExampleGoal } from './example-goals.ts'

/** The goals of the example, set as anybody sets them; set once more they are the same. */
export async function setGoals(
  market: Market,
  { accounts, endsOn }: Pick<MarketOptions, 'accounts' | 'endsOn'>,
  context: RunContext,
): Promise<void> {
  const share = accounts / DEFAULT_MARKET.accounts
  for (const { period, target, budget, spent, ...goal } of EXAMPLE_GOALS) {
    const amounts = {
      target: inProportion(target, share),
      ...(budget === undefined ? {} : { budget: inProportion(budget, share) }),
      ...(spent === undefined ? {} : { spent: inProportion(spent, share) }),
    }
    const asked = { ...goal, ...amounts, period: periodOf(period, endsOn), likely: false }
    await operate(market, 'goal set', asked, context)
  }
}

/** To three digits, and at least 1. */
function inProportion(amount: number, share: number): number {
  return Math.max(1, Math.round(Number((amount * share).toPrecision(3))))
}

function periodOf(period: ExampleGoal['period'], endsOn: string): string {
  const [year = 0, month = 1] = endsOn.split('-').map(Number)
  if (period === 'year') return String(year)
  const quarter = year * 4 + Math.floor((month - 1) / 3) + (period === 'quarter' ? 0 : 1)
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`
}
