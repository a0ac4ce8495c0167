import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openChdb } from '../src/engines/chdb/index.ts'
import { loadCatalog, type Market } from '../src/market-data/index.ts'
import { measureOperations } from '../src/measure/index.ts'
import type { Operation } from '../src/operation.ts'
import { raw } from '../src/query/index.ts'
import { segmentOperations } from '../src/segments/index.ts'
import { openState } from '../src/state/index.ts'
import { fillMarketAtSize } from './rules/market-at-size.ts'

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

for (const accounts of asked.length > 0 ? asked : [50_000, 100_000]) await measureAt(accounts)

async function measureAt(accounts: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
  const state = await openState({ folder })
  const engine = await openChdb({ folder: join(folder, 'observations') })
  const market: Market = { engine, state, folder, clock: () => new Date('2026-06-30T12:00:00Z') }
  const run = async (name: string, input: object): Promise<unknown> => {
    const all = [...segmentOperations, ...measureOperations] as readonly Operation<Market>[]
    const operation = all.find((each) => each.name === name)
    if (operation === undefined) throw new Error(name)
    const context = { signal: new AbortController().signal, progress: () => {}, actor: 'bench' }
    return operation.run(market, operation.input.parse(input), context)
  }
  try {
    await loadCatalog(market)
    const size = {
      accounts,
      contacts: 5 * accounts,
      deals: 2 * accounts,
      touches: 20 * accounts,
      orders: 10 * accounts,
    }
    await fillMarketAtSize(engine, size)
    for (const table of ['accounts', 'contacts', 'deals', 'orders', 'touches']) {
      await engine.run(raw(`OPTIMIZE TABLE ${table} FINAL`))
    }
    for (const [name, expr] of Object.entries(RULES)) await run('segment save', { name, expr })
    console.log(`${accounts.toLocaleString('en')} accounts`)
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
  } finally {
    await engine.close()
    await state.close()
    await rm(folder, { recursive: true, force: true })
  }
}
