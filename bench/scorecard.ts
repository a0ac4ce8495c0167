import type { Market } from '../src/market-data/index.ts'
import type { Operation } from '../src/operation.ts'
import { segmentOperations } from '../src/segments/index.ts'
import { TIMED_RULES, withLargeMarket } from './rules/large-market.ts'

/**
 * A whole scorecard on a large market, beside the plain size of the same rule in the same run:
 * `npx tsx bench/scorecard.ts [accounts]`, 100,000 unless given, with 5 contacts, 2 deals, 10 orders and 20 touches each.
 */
const accounts = Number(process.argv[2] ?? 100_000)

await withLargeMarket(accounts, async (market) => {
  const run = async (name: string, input: object): Promise<unknown> => {
    const operation = segmentOperations.find((each) => each.name === name) as Operation<Market>
    const context = { signal: new AbortController().signal, progress: () => {}, actor: 'bench' }
    return operation.run(market, operation.input.parse(input), context)
  }
  await run('economics set', { margin: 5000, reach: 100, serve: 50_000, horizon: 24 })
  for (const [name, rule] of Object.entries(TIMED_RULES)) {
    await run('segment save', { name: name.replaceAll(' ', '-'), expr: rule })
  }
  for (const [name, rule] of Object.entries(TIMED_RULES)) {
    const sized = await timed(() => run('segment size', { expr: rule }))
    const scored = await timed(() => run('segment score', { name: rule }))
    console.log(`${name.padEnd(24)} size ${sized} ms, scorecard ${scored} ms`)
  }
  console.log(`memory of this process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
})

/** The least of three, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.round(Math.min(...times))
}
