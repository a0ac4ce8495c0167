import type { DatedRate } from '../../state/index.ts'

/** Rates as an audit entry holds them, to be compared with those of another moment. */
export function rateTexts(rates: readonly DatedRate[]): readonly string[] {
  return rates.map(({ currency, from, rate }) => `${currency} ${from.toISOString()} ${rate}`).sort()
}
