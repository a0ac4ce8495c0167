import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openChdb } from '../src/engines/chdb/index.ts'
import { loadCatalog, type Market } from '../src/market-data/index.ts'
import { measure } from '../src/measure/trends/measure-operation.ts'
import { raw } from '../src/query/index.ts'
import { openState } from '../src/state/index.ts'
import { fillMarketAtSize } from './rules/market-at-size.ts'

/**
 * Twenty-four months of `measure` on a large market, of rules that change with time in different ways, beside one month of the
 * same rule in the same run: `npx tsx bench/measure.ts [accounts]`, 100,000 unless given, with 5 contacts, 2 deals, 10 orders
 * and 20 touches each.
 */
const accounts = Number(process.argv[2] ?? 100_000)
const size = { accounts, contacts: 5 * accounts, deals: 2 * accounts, touches: 20 * accounts, orders: 10 * accounts }
const RULES: Readonly<Record<string, string | undefined>> = {
  'the whole market': undefined,
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
  console.log(`${accounts.toLocaleString('en')} accounts, ${JSON.stringify(size)}`)
  for (const [name, rule] of Object.entries(RULES)) {
    const one = await timed(rule, 1)
    const many = await timed(rule, 24)
    console.log(`${name.padEnd(24)} 1 month ${one} ms, 24 months ${many} ms`)
  }
  console.log(`memory of this process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`)
} finally {
  await engine.close()
  await state.close()
  await rm(folder, { recursive: true, force: true })
}

/** The lesser of two runs, in milliseconds. */
async function timed(segment: string | undefined, periods: number): Promise<number> {
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'bench' }
  const times: number[] = []
  for (let round = 0; round < 2; round += 1) {
    const start = performance.now()
    await measure.run(market, measure.input.parse({ segment, periods }), context)
    times.push(performance.now() - start)
  }
  return Math.round(Math.min(...times))
}
