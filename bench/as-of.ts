/**
 * Size of ten representative rules as of a date beside the same rules now, on the same folded tables, in turn.
 *
 *   npx tsx bench/as-of.ts [--scale 1] [--runs 15]
 *
 * Scale 1 is 1M accounts, 5M contacts, 2M deals, 20M touches, 10M orders; every tenth account, contact and deal has an
 * earlier version. Also the deals as units, each at its own opening, beside as-of. Prints milliseconds and the ratios of the least;
 * the aim is at most 1.5 times.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openChdb } from '../src/engines/chdb/index.ts'
import { buildCatalog } from '../src/market-data/index.ts'
import { tableSql } from '../src/market-data/tables/table-sql.ts'
import { identifier, raw, type Sql, sql } from '../src/query/index.ts'
import { checkRule, compileRule, openUnitScan } from '../src/segments/language/index.ts'
import { dealUnits } from '../src/segments/outcomes/deal-units.ts'
import { fillMarketAtSize, marketSize } from './rules/market-at-size.ts'
import { REPRESENTATIVE_RULES } from './rules/representative-rules.ts'

const NOW = new Date('2026-06-30T00:00:00Z')
const AS_OF = new Date('2025-12-31T00:00:00Z')
const CHANGED = raw("toDateTime64('2025-09-30', 3, 'UTC')")

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
  await fillMarketAtSize(engine, size)
  for (const table of ['accounts', 'contacts', 'deals']) {
    const name = identifier(table)
    await engine.run(
      sql`ALTER TABLE ${name} UPDATE _valid_from = ${CHANGED}, _known_from = ${CHANGED} WHERE rid % 10 = 0 SETTINGS mutations_sync = 2`,
    )
    await engine.run(
      sql`INSERT INTO ${name} SELECT * REPLACE (toDateTime64('1900-01-01', 3, 'UTC') AS _valid_from, ${CHANGED} AS _valid_to, _valid_from AS _known_from, false AS _current) FROM ${name} WHERE rid % 10 = 0`,
    )
  }
  console.log(JSON.stringify(size))
  console.log(
    `${'rule'.padEnd(48)}${'now'.padStart(16)}${'as of'.padStart(16)}${'ratio'.padStart(7)}${'deals at opening'.padStart(18)}`,
  )
  const ratios: number[] = []
  for (const { name, rule } of REPRESENTATIVE_RULES) {
    const checked = checkRule(rule, { catalog, segments: new Map() }).rule
    if (checked === undefined) throw new Error(name)
    const statements = [
      compileRule(checked, { catalog, now: NOW }).size(),
      compileRule(checked, { catalog, now: NOW, asOf: AS_OF }).size(),
      unitsSize(),
    ]
    const times = statements.map((): number[] => [])
    for (let run = 0; run < runs; run += 1) {
      for (const [index, statement] of statements.entries()) {
        const start = performance.now()
        await engine.rows(statement)
        times[index]?.push(performance.now() - start)
      }
    }
    const [now = [], asOf = [], units = []] = times
    // The least is what the work costs; the rest is what else the machine did.
    const ratio = Math.min(...asOf) / Math.min(...now)
    ratios.push(ratio)
    console.log(
      `${name.padEnd(48)}${shown(now)}${shown(asOf)}${ratio.toFixed(2).padStart(7)}${Math.min(...units)
        .toFixed(0)
        .padStart(18)}`,
    )

    function unitsSize(): Sql {
      if (checked === undefined) throw new Error(name)
      const run = { catalog, now: NOW }
      const scan = openUnitScan(run, dealUnits(run, 120))
      const verdict = scan.verdict(checked)
      return sql`SELECT countIf(${verdict} AS verdict) AS kept, countIf(isNull(verdict)) AS unknown, count() AS total FROM ${scan.from()} WHERE ${scan.where}`
    }
  }
  console.log(
    `least and median in ms of ${runs} runs each, in turn; median of the ratios of the least ${quantile(ratios, 0.5).toFixed(2)}, largest ${Math.max(...ratios).toFixed(2)}`,
  )
} finally {
  await engine.close()
  await rm(folder, { recursive: true, force: true })
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

function shown(times: readonly number[]): string {
  return `${Math.min(...times)
    .toFixed(0)
    .padStart(9)}${quantile(times, 0.5).toFixed(0).padStart(7)}`
}
