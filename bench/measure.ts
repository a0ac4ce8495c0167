import type { Market } from '../src/market-data/index.ts'
import { measure } from '../src/measure/trends/measure-operation.ts'
import { TIMED_RULES, withLargeMarket } from './rules/large-market.ts'

/**
 * Twenty-four months of `measure` on a large market, of rules that change with time in different ways, beside one month of the
 * same rule in the same run: `npx tsx bench/measure.ts [accounts]`, 100,000 unless given, with 5 contacts, 2 deals, 10 orders
 * and 20 touches each.
 */
const accounts = Number(process.argv[2] ?? 100_000)
const RULES: Readonly<Record<string, string | undefined>> = { 'the whole market': undefined, ...TIMED_RULES }

await withLargeMarket(accounts, async (market) => {
  for (const [name, rule] of Object.entries(RULES)) {
    const one = await timed(market, rule, 1)
    const many = await timed(market, rule, 24)
    console.log(`${name.padEnd(24)} 1 month ${one} ms, 24 months ${many} ms`)
  }
  console.log(`memory of this process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
})

/** The lesser of two runs, in milliseconds. */
async function timed(market: Market, segment: string | undefined, periods: number): Promise<number> {
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'bench' }
  const times: number[] = []
  for (let round = 0; round < 2; round += 1) {
    const start = performance.now()
    await measure.run(market, measure.input.parse({ segment, periods }), context)
    times.push(performance.now() - start)
  }
  return Math.round(Math.min(...times))
}
