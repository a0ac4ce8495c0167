/**
 * What it costs to read the titles of a market, and to ask rules what they were read as, beside the same rules on the CRM's
 * own fields.
 *
 *   npx tsx bench/readings.ts [--scale 0.1] [--runs 9]
 *
 * Scale 1 is 1M accounts and 5M contacts (bench/rules/market-at-size.ts).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openChdb } from '../src/engines/chdb/index.ts'
import { loadCatalog, type Market } from '../src/market-data/index.ts'
import { raw, sql } from '../src/query/index.ts'
import { readRoleTexts, roleOperations } from '../src/roles/index.ts'
import { checkRule, compileRule } from '../src/segments/language/index.ts'
import { openState } from '../src/state/index.ts'
import { fillMarketAtSize, marketSize } from './rules/market-at-size.ts'

const RULES = [
  'contacts.exists(c, c.department == "creative")',
  'contacts.exists(c, c.title == "Head of Creative")',
  'contacts.exists(c, c.job_department == "creative")',
  'contacts.exists(c, c.job_role == "creative manager")',
  'contacts.filter(c, c.job_role in ["creative manager", "creative director"]).size() > 2',
  'contacts.exists(c, "champion" in c.buying_roles)',
]

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '0.1' }, runs: { type: 'string', default: '9' } },
})
const runs = Number(values.runs)
const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
const state = await openState({ folder })
const engine = await openChdb({ folder: join(folder, 'observations') })
const market: Market = { engine, state, folder, clock: () => new Date('2026-06-30T00:00:00Z') }
try {
  const catalog = await loadCatalog(market)
  await fillMarketAtSize(engine, marketSize(Number(values.scale)))
  const [counted] = await engine.rows(raw('SELECT count() AS people, uniqExact(title) AS titles FROM contacts'))
  console.log(`${String(counted?.people)} people with ${String(counted?.titles)} titles`)
  console.log(`reading them for the first time    ${await timed(() => readRoleTexts(market))} ms`)
  console.log(`again, because accounts were noted ${await timed(() => readRoleTexts(market))} ms`)
  console.log(`nothing changed                    ${await timed(() => readRoleTexts(market))} ms`)
  const settle = roleOperations.find(({ name }) => name === 'role settle')
  const input = settle?.input.parse({ title: 'Brand', department: 'creative', seniority: 'senior' })
  const context = { actor: 'bench', signal: new AbortController().signal, progress: () => {} }
  console.log(`settling the title of thousands    ${await timed(async () => settle?.run(market, input, context))} ms`)
  console.log('')
  const asOf = new Date('2026-01-01T00:00:00Z')
  for (const text of RULES) {
    const { rule } = checkRule(text, { catalog, segments: new Map() })
    if (rule === undefined) throw new Error(text)
    const now = await median(
      sql`SELECT count() AS n FROM (${compileRule(rule, { catalog, now: market.clock() }).members()})`,
    )
    const then = await median(
      sql`SELECT count() AS n FROM (${compileRule(rule, { catalog, now: market.clock(), asOf }).members()})`,
    )
    console.log(`${text.padEnd(90)}${`${now} ms`.padStart(10)}, as of a date ${`${then} ms`.padStart(9)}`)
  }
} finally {
  await engine.close()
  await state.close()
  await rm(folder, { recursive: true, force: true })
}

async function median(statement: ReturnType<typeof raw>): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await timed(() => engine.rows(statement)))
  return times.sort((left, right) => left - right)[Math.floor(runs / 2)] ?? 0
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.round(performance.now() - start)
}
