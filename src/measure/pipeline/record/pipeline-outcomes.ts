import type { Market } from '../../../market-data/index.ts'
import { bookRule, type MarketMoney, type RuleBook, type Run } from '../../../segments/index.ts'
import { NEVER, WON } from '../deals/pipeline-deals.ts'
import { readDeals } from '../deals/read-deals.ts'
import { dayNumber } from '../pipeline-horizon.ts'
import type { KeptPipeline } from './kept-pipeline.ts'

/** What came in the days of a kept forecast; null with the reason where that cannot be told. */
export interface PipelineOutcome {
  readonly actual: number | null
  readonly cannot: string | null
}

/** In the order of the kept ones; by the rule of the day each was made on. One statement a rule. */
export async function pipelineOutcomes(
  market: Market,
  {
    book,
    run,
    money,
    today,
  }: { readonly book: RuleBook; readonly run: Run; readonly money: MarketMoney; readonly today: number },
  kept: readonly KeptPipeline[],
  signal: AbortSignal,
): Promise<readonly PipelineOutcome[]> {
  const found = new Map<KeptPipeline, PipelineOutcome>()
  const byRule = new Map<string | null, KeptPipeline[]>()
  for (const each of kept) {
    const cannot = cannotTell(each, { book, money, today })
    if (cannot === null) byRule.set(each.rule, [...(byRule.get(each.rule) ?? []), each])
    else found.set(each, { actual: null, cannot })
  }
  for (const [text, own] of byRule) {
    const booked = text === null ? { rule: undefined } : bookRule(book, text)
    if ('problems' in booked) {
      const why = `Its rule no longer holds: ${booked.problems.map(({ message }) => message).join(' ')}`
      for (const each of own) found.set(each, { actual: null, cannot: why })
      continue
    }
    const deals = await readDeals(market, run, { rule: booked.rule, money, today }, signal)
    for (const each of own) {
      const [from, until] = [dayNumber(each.firstDay), dayNumber(each.until)]
      let actual = 0
      for (let place = 0; place < deals.size; place += 1) {
        const closed = deals.closed[place] ?? NEVER
        if (deals.outcome[place] !== WON || deals.member[place] !== 1 || closed < from || closed > until) continue
        actual += each.measure === 'wins' ? 1 : deals.amount[place] || 0
      }
      found.set(each, { actual, cannot: null })
    }
  }
  return kept.map((each) => found.get(each) ?? { actual: null, cannot: null })
}

function cannotTell(
  { until, measure, detail }: KeptPipeline,
  { book, money, today }: { readonly book: RuleBook; readonly money: MarketMoney; readonly today: number },
): string | null {
  if (dayNumber(until) > today) return `Its days are not over: it is judged after ${until}.`
  const { currency } = book.catalog.settings
  if (detail.currency !== null && detail.currency !== currency) {
    return `It was made in ${detail.currency}, and amounts are in ${currency} now.`
  }
  return measure === 'revenue' ? (money.refused.amount ?? null) : null
}
