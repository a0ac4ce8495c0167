import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openChdb } from '../src/engines/chdb/index.ts'
import { loadCatalog, type Market } from '../src/market-data/index.ts'
import type { Operation } from '../src/operation.ts'
import { raw } from '../src/query/index.ts'
import { segmentOperations } from '../src/segments/index.ts'
import { openState } from '../src/state/index.ts'
import { fillMarketAtSize } from './rules/market-at-size.ts'

/**
 * A whole scorecard on a large market, beside the plain size of the same rule in the same run:
 * `npx tsx bench/scorecard.ts [accounts]`, 100,000 unless given, with 5 contacts, 2 deals, 10 orders and 20 touches each.
 */
const accounts = Number(process.argv[2] ?? 100_000)
const size = { accounts, contacts: 5 * accounts, deals: 2 * accounts, touches: 20 * accounts, orders: 10 * accounts }
const RULES = {
  'fields of the account': 'account.industry == "Software" && account.employees >= 50',
  'contacts at the time':
    '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > 1',
  'touches of 90 days': 'touches.exists(t, t.kind == "meeting" && t.at > ago("90d")) && account.employees >= 50',
}

const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
const state = await openState({ folder })
const engine = await openChdb({ folder: join(folder, 'observations') })
const market: Market = { engine, state, folder, clock: () => new Date('2026-06-30T12:00:00Z') }
try {
  await loadCatalog(market)
  await fillMarketAtSize(engine, size)
  for (const table of ['accounts', 'contacts', 'deals', 'orders', 'touches']) {
    await engine.run(raw(`OPTIMIZE TABLE ${table} FINAL`))
  }
  await run('economics set', { margin: 5000, reach: 100, serve: 50_000, horizon: 24 })
  console.log(`${accounts.toLocaleString('en')} accounts, ${JSON.stringify(size)}`)
  for (const [name, rule] of Object.entries(RULES)) {
    await run('segment save', { name: name.replaceAll(' ', '-'), expr: rule })
  }
  for (const [name, rule] of Object.entries(RULES)) {
    const sized = await timed(() => run('segment size', { expr: rule }))
    const scored = await timed(() => run('segment score', { name: rule }))
    console.log(`${name.padEnd(24)} size ${sized} ms, scorecard ${scored} ms`)
  }
  console.log(`memory of this process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
} finally {
  await engine.close()
  await state.close()
  await rm(folder, { recursive: true, force: true })
}

async function run(name: string, input: object): Promise<unknown> {
  const operation = segmentOperations.find((each) => each.name === name) as Operation<Market>
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'bench' }
  return operation.run(market, operation.input.parse(input), context)
}

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
