import { type MarketMoney, marketMoney, runOf } from '../../segments/index.ts'
import type { FigureReadings } from './figure-readings.ts'

/**
 * What purchases are read from, and the last day of the records where they end long before today: figures are told as of that
 * day, or a year that is not over would be told as one.
 */
export async function recordsOf({
  market,
  signal,
  book,
  once,
}: FigureReadings): Promise<Pick<MarketMoney, 'source' | 'recordsEnd'>> {
  return once('records end', async () => marketMoney(market, runOf(market, await book()), signal))
}
