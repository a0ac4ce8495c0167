/**
 * What a person waits for while writing a rule: `segment draft` (text, tree, problems, sentence, size, every clause's size,
 * what is to blame for the unknown), completion, and the values of a field.
 *
 *   npx tsx bench/draft.ts [--accounts 100000] [--runs 30]
 *
 * To 100,000 accounts belong 500,000 contacts, 200,000 deals, 2M touches and 1M orders. Prints milliseconds.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openChdb } from '../src/engines/chdb/index.ts'
import { loadCatalog, type Market, marketDataOperations } from '../src/market-data/index.ts'
import type { Operation } from '../src/operation.ts'
import { segmentOperations } from '../src/segments/index.ts'
import { openState } from '../src/state/index.ts'
import { FULL_SIZE, fillMarketAtSize, marketSize } from './rules/market-at-size.ts'

const { values } = parseArgs({
  options: { accounts: { type: 'string', default: '100000' }, runs: { type: 'string', default: '30' } },
})
const scale = Number(values.accounts) / FULL_SIZE.accounts
const runs = Number(values.runs)
const size = marketSize(scale)

/** The rules that the design gives as examples; the last one stands on a saved segment. */
const RULES = [
  'account.industry in ["Software", "Fintech"] && account.employees >= 50',
  '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() > 3',
  'deals.exists(d, d.status == "won" && d.closed_at > ago("365d")) && orders.filter(o, o.at > ago("365d")).map(o, o.revenue).sum() > 10000',
  'inSegment("mid-market-software") && !touches.exists(t, t.kind == "meeting" && t.at > ago("90d"))',
]
const COMPLETED = ['account.industry == "so', 'account.', 'contacts.exists(c, c.dep', 'account.name == "Company 12']
const VALUES = [
  ['accounts.industry', ''],
  ['touches.channel', 'se'],
  ['accounts.technologies', ''],
  ['accounts.name', '123'],
] as const

const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
const engine = await openChdb({ folder: join(folder, 'observations') })
const state = await openState({ folder })
const market: Market = { engine, state, folder, clock: () => new Date('2026-06-30T00:00:00Z') }
try {
  await loadCatalog(market)
  await fillMarketAtSize(engine, size)
  console.log(JSON.stringify(size))
  await ask('segment save', { name: 'mid-market-software', expr: RULES[0] })
  console.log(`${'milliseconds'.padEnd(72)}${'least'.padStart(7)}${'p50'.padStart(7)}${'p95'.padStart(7)}`)
  for (const rule of RULES)
    await measure(`draft ${rule}`, (run) => ask('segment draft', { rule: `${rule}${' '.repeat(run)}` }))
  for (const text of COMPLETED)
    await measure(`complete ${text}`, () => ask('segment complete', { text, position: text.length }))
  for (const [field, prefix] of VALUES)
    await measure(`values ${field} ${prefix}`, () => ask('field values', { field, prefix }))
  await cancelled()
} finally {
  await engine.close()
  await state.close()
  await rm(folder, { recursive: true, force: true })
}

async function ask(name: string, input: object, signal = new AbortController().signal): Promise<unknown> {
  const all = [...segmentOperations, ...marketDataOperations] as readonly Operation<Market>[]
  const operation = all.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  return operation.run(market, operation.input.parse(input), { signal, progress: () => {}, actor: 'bench' })
}

async function measure(name: string, work: (run: number) => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let run = 0; run < runs + 2; run += 1) {
    const start = performance.now()
    await work(run)
    // The first two find files and caches cold.
    if (run >= 2) times.push(performance.now() - start)
  }
  times.sort((left, right) => left - right)
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(0)
  console.log(`${name.slice(0, 70).padEnd(72)}${at(0).padStart(7)}${at(0.5).padStart(7)}${at(0.95).padStart(7)}`)
}

/** Someone types on: each request is cancelled after 10 ms, and the last must not wait for the others. */
async function cancelled(): Promise<void> {
  const slow = RULES[2] ?? ''
  await measure('draft after five that were cancelled while they ran', async () => {
    for (let index = 0; index < 5; index += 1) {
      const abort = new AbortController()
      const asked = ask('segment draft', { rule: slow }, abort.signal).catch(() => undefined)
      setTimeout(() => abort.abort(), 10)
      await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 15))])
    }
    await ask('segment draft', { rule: slow })
  })
}
