import type { Market } from '../src/market-data/index.ts'
import { measureOperations } from '../src/measure/index.ts'
import type { Operation } from '../src/operation.ts'
import { segmentOperations } from '../src/segments/index.ts'
import { withLargeMarket } from './rules/large-market.ts'

/**
 * Cohorts and movement on markets of growing size, with 10 orders an account:
 * `npx tsx bench/cohorts.ts [accounts …]`, 50,000 and 100,000 unless given. Prints the least of two, in milliseconds.
 */
const asked = process.argv.slice(2).map(Number)
const RULES = {
  software: 'account.industry == "Software" && account.employees >= 50',
  creative: '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > 1',
  met: 'touches.exists(t, t.kind == "meeting" && t.at > ago("90d"))',
  buyers: 'orders.filter(o, o.at > ago("365d")).map(o, o.revenue).sum() > 1000',
}

for (const accounts of asked.length > 0 ? asked : [50_000, 100_000]) {
  await withLargeMarket(accounts, async (market) => {
    const run = async (name: string, input: object): Promise<unknown> => {
      const all = [...segmentOperations, ...measureOperations] as readonly Operation<Market>[]
      const operation = all.find((each) => each.name === name)
      if (operation === undefined) throw new Error(name)
      const context = { signal: new AbortController().signal, progress: () => {}, actor: 'bench' }
      return operation.run(market, operation.input.parse(input), context)
    }
    for (const [name, expr] of Object.entries(RULES)) await run('segment save', { name, expr })
    for (const [name, input] of [
      ['measure cohorts', { by: 'month' }],
      ['measure cohorts', { by: 'quarter', segment: 'software' }],
      ['measure cohorts', { by: 'quarter', segment: 'met' }],
      ['measure movement', { segments: ['software'] }],
      ['measure movement', {}],
      ['measure moved', { fromGroup: 'in none', toGroup: 'met' }],
    ] as const) {
      const times: number[] = []
      for (let round = 0; round < 2; round += 1) {
        const start = performance.now()
        await run(name, input)
        times.push(performance.now() - start)
      }
      console.log(`  ${`${name} ${JSON.stringify(input)}`.padEnd(64)}${Math.round(Math.min(...times))} ms`)
    }
  })
}
