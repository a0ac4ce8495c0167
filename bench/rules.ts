/**
 * Size of ten representative rules beside hand-written SQL for the same rules on the same tables, in turn.
 *
 *   npx tsx bench/rules.ts [--scale 1] [--runs 15]
 *
 * Scale 1 is 1M accounts, 5M contacts, 2M deals, 20M touches, 10M orders. Prints milliseconds and the ratio of the medians;
 * `size` is what a person waits for: how many match, how many are unknown, of how many.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openChdb } from '../src/engines/chdb/index.ts'
import type { Engine } from '../src/engines/index.ts'
import { buildCatalog } from '../src/market-data/index.ts'
import { tableSql } from '../src/market-data/tables/table-sql.ts'
import { raw, type Sql, sql, value } from '../src/query/index.ts'
import { checkRule, compileRule } from '../src/segments/language/index.ts'
import { fillMarketAtSize, marketSize } from './rules/market-at-size.ts'
import { REPRESENTATIVE_RULES } from './rules/representative-rules.ts'

const NOW = new Date('2026-06-30T00:00:00Z')

const { values } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, runs: { type: 'string', default: '15' } },
})
const scale = Number(values.scale)
const runs = Number(values.runs)
const size = marketSize(scale)

const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
const engine = await openChdb({ folder: join(folder, 'observations') })
try {
  const catalog = buildCatalog({
    custom: [],
    afterOutcome: new Set(),
    settings: { timeZone: 'UTC', currency: 'USD', fiscalYearStartsIn: 1 },
    rates: [],
    currencies: new Map(),
  })
  for (const kind of catalog.kinds.values()) {
    for (const statement of tableSql(kind)) await engine.run(raw(statement))
  }
  const filling = performance.now()
  await fillMarketAtSize(engine, size)
  console.log(`${JSON.stringify(size)} filled in ${((performance.now() - filling) / 1000).toFixed(1)} s`)
  console.log('')
  console.log(
    `${'rule'.padEnd(48)}${'accounts'.padStart(10)}${'by hand'.padStart(16)}${'compiled'.padStart(16)}${'ratio'.padStart(7)}${'size'.padStart(16)}`,
  )
  const ratios: number[] = []
  for (const { name, rule, handWritten } of REPRESENTATIVE_RULES) {
    const checked = checkRule(rule, { catalog, segments: new Map() })
    if (checked.rule === undefined)
      throw new Error(`${name}: ${checked.problems.map((each) => each.message).join(' ')}`)
    const compiled = compileRule(checked.rule, { catalog, now: NOW })
    const hand = bindNow(handWritten)
    const members = sql`SELECT count() AS n FROM (${compiled.members()})`
    const [byHand, byCompiler] = [await count(engine, hand), await count(engine, members)]
    if (byHand !== byCompiler) throw new Error(`${name}: by hand ${byHand}, compiled ${byCompiler}`)
    const times = { hand: [] as number[], compiled: [] as number[], size: [] as number[] }
    for (let run = 0; run < runs; run += 1) {
      times.hand.push(await time(engine, hand))
      times.compiled.push(await time(engine, members))
      times.size.push(await time(engine, compiled.size()))
    }
    const ratio = quantile(times.compiled, 0.5) / quantile(times.hand, 0.5)
    ratios.push(ratio)
    console.log(
      `${name.padEnd(48)}${byHand.padStart(10)}${shown(times.hand)}${shown(times.compiled)}${ratio.toFixed(2).padStart(7)}${shown(times.size)}`,
    )
  }
  console.log('')
  console.log(
    `median and p95 in ms of ${runs} runs each, in turn; median of the ratios ${quantile(ratios, 0.5).toFixed(2)}, largest ${Math.max(...ratios).toFixed(2)}`,
  )
} finally {
  await engine.close()
  await rm(folder, { recursive: true, force: true })
}

/** Puts the clock where the hand-written SQL names it, bound like every value. */
function bindNow(text: string): Sql {
  const pieces = text.split("{now:DateTime64(3, 'UTC')}")
  return pieces.reduce<Sql>(
    (all, piece, index) =>
      index === 0
        ? raw(piece)
        : sql`${all}fromUnixTimestamp64Milli(${value(NOW.getTime(), 'Int64')}, 'UTC')${raw(piece)}`,
    raw(''),
  )
}

async function count(on: Engine, statement: Sql): Promise<string> {
  const [row] = await on.rows<{ n: string }>(statement)
  return row?.n ?? ''
}

async function time(on: Engine, statement: Sql): Promise<number> {
  const start = performance.now()
  await on.rows(statement)
  return performance.now() - start
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

function shown(times: readonly number[]): string {
  return `${quantile(times, 0.5).toFixed(0).padStart(9)}${quantile(times, 0.95).toFixed(0).padStart(7)}`
}
