import { soil } from './dirt.ts'
import { completeOptions, type MarketOptions } from './market-options.ts'
import { type MarketRow, ROW_KINDS, type RowKind } from './market-row.ts'
import { rowsOfAccount } from './rows-of-account.ts'
import { tellAccount } from './stories/account-story.ts'

/**
 * The rows of an example market, account by account, in memory that does not grow with the market.
 *
 * @param given what to change of `DEFAULT_MARKET`; dirt is part of it unless `dirt: false`.
 * @param kinds which kinds of rows to make; all by default. The rows of a kind do not depend on this choice.
 * @throws ProblemError where the options make no market.
 */
export async function* generateMarket(
  given: Partial<MarketOptions> = {},
  kinds: readonly RowKind[] = ROW_KINDS,
): AsyncGenerator<MarketRow> {
  const options = completeOptions(given)
  const wanted = new Set(kinds)
  for (let index = 0; index < options.accounts; index += 1) {
    const story = tellAccount(options, index)
    yield* soil(options, story.company, rowsOfAccount(options, story, wanted))
  }
}
