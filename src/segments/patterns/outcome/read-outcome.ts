import { columnOf, type Market, source } from '../../../market-data/index.ts'
import { refuse } from '../../../problem.ts'
import { sql } from '../../../query/index.ts'
import type { CheckedRule, Run } from '../../language/index.ts'
import { printRule } from '../../language/index.ts'
import { chooseRule, type RuleBook } from '../../rule-book.ts'
import { customerUnits } from './customer-units.ts'
import type { OutcomeUnits } from './outcome-units.ts'
import { ruleUnits } from './rule-units.ts'
import { wonAccountUnits } from './won-account-units.ts'
import { wonDealUnits } from './won-deal-units.ts'

/** Rules that ask what `won` asks. */
const WON = new Set(['deals.exists(d, d.status == "won")', 'deals.filter(d, d.status == "won").size() > 0'])

/** What `--outcome` stands for: `won`, `retained`, `expanded`, a rule about accounts, or a segment's name. */
export async function readOutcome(
  market: Market,
  book: RuleBook,
  run: Run,
  asked: string,
  signal: AbortSignal,
): Promise<OutcomeUnits> {
  const word = asked.trim()
  if (word === 'retained' || word === 'expanded') return customerUnits(market, run, word, signal)
  if (word === 'won') return won(market, run, signal)
  const { rule, sentence } = chooseRule(book, word, 'outcome')
  if (asksForWon(rule)) return won(market, run, signal)
  if (rule.subject === 'contact') {
    refuse('outcome_about_people', 'The outcome must be about companies, and this rule is about people.', {
      at: { field: 'outcome', value: asked },
      hint: 'Ask for it as a company sees it: contacts.exists(c, …).',
    })
  }
  return ruleUnits(market, run, rule, sentence, signal)
}

function asksForWon(rule: CheckedRule): boolean {
  // The name of the row is the writer's own.
  return WON.has(printRule(rule).replaceAll(/\b(\w+)(?=, \1\.status)|\b\w+(?=\.status)/g, 'd'))
}

/** Deals where some were not won; where every deal is a won one, the accounts that might have had one. */
async function won(market: Market, run: Run, signal: AbortSignal): Promise<OutcomeUnits> {
  const deals = source(run.catalog, 'deals', run.asOf)
  const status = columnOf(deals, run.catalog, 'deals', 'status')
  const [row] = await market.engine.rows(
    sql`SELECT countIf(${status} = 'won') AS won, countIf(${status} IN ('lost', 'open')) AS others FROM ${deals.from} WHERE ${deals.where}`,
    { signal },
  )
  if (Number(row?.won ?? 0) === 0) {
    refuse('no_won_deals', 'No deal was won yet, so there is nothing to compare.', {
      at: { field: 'outcome', value: 'won' },
      hint: 'Import deals with their status, or choose another outcome: any rule about companies.',
    })
  }
  return Number(row?.others) > 0 ? wonDealUnits(market, run, signal) : wonAccountUnits(market, run, signal)
}
