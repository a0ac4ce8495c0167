/**
 * Rows a second of an import: a CSV of accounts with 20 columns, brought in from the first byte to the commit;
 * then the same file again (nothing new), and 1% of it changed.
 *
 *   npx tsx bench/import.ts [--rows 1000000]
 *
 * The baseline in the same run is the engine alone reading the same file into a table of text columns:
 * what no import can be faster than.
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { openChdb } from '../src/engines/chdb/index.ts'
import { importFiles } from '../src/market-data/import/import-files.ts'
import type { Market } from '../src/market-data/index.ts'
import { raw } from '../src/query/index.ts'
import { openState } from '../src/state/index.ts'

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } })
const rows = Number(values.rows)

const HEADER =
  'id,name,domain,industry,employees,revenue,country,region,city,founded_year,technologies,lifecycle,owner,created_at,updated_at,tier,score,newsletter,partner,remark'
const INDUSTRIES = ['Software', 'Fintech', 'Retail', 'Media', 'Manufacturing', 'Health']
const COUNTRIES = ['Germany', 'France', 'United States', 'Poland', 'Japan']
const TECHNOLOGIES = ['Figma;Slack', 'Salesforce', 'HubSpot;Jira;Figma', '', 'SAP']
const LIFECYCLES = ['prospect', 'customer', 'former']

const folder = await mkdtemp(join(tmpdir(), 'brushwork-bench-'))
const state = await openState({ folder })
const engine = await openChdb({ folder: join(folder, 'observations') })
try {
  const market: Market = { engine, state, folder, clock: () => new Date() }
  const first = await writeCsv('accounts.csv', 0)
  const changed = await writeCsv('changed.csv', 100)
  const { size } = await stat(first)
  console.log(`${rows.toLocaleString('en')} rows of 20 columns, ${(size / 1e6).toFixed(0)} MB`)

  const columns = HEADER.split(',')
  const into = columns.map((_, index) => `c${index}`)
  await engine.run(
    raw(
      `CREATE TABLE baseline (row UInt64, ${into.map((name) => `${name} Nullable(String)`).join(', ')}, extra Nullable(String)) ENGINE = MergeTree ORDER BY row`,
    ),
  )
  await timed('baseline: the engine reads text', () =>
    engine.load('baseline', { path: first, format: 'CSV', columns, into, delimiter: ',', skipLines: 1 }),
  )
  await timed('import', () => bringIn(market, first))
  await timed('the same file again', () => bringIn(market, first))
  await timed('1% of the rows changed', () => bringIn(market, changed))
  console.log(
    `largest memory of this process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB (the engine has its own)`,
  )
} finally {
  await engine.close()
  await state.close()
  await rm(folder, { recursive: true, force: true })
}

async function bringIn(market: Market, path: string): Promise<void> {
  const result = await importFiles(
    market,
    { files: [path], as: 'accounts' },
    { actor: 'bench', signal: new AbortController().signal, progress: () => {} },
  )
  const { accepted, unchanged, rejected, problemCount } = result
  console.log(`  ${JSON.stringify({ accepted, unchanged, rejected, problemCount })}`)
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${what.padEnd(34)}${seconds.toFixed(1).padStart(7)} s${Math.round(rows / seconds)
      .toLocaleString('en')
      .padStart(12)} rows/s`,
  )
}

/** Every `changedEvery`-th row has another number of employees and a later date; 0: none. */
async function writeCsv(name: string, changedEvery: number): Promise<string> {
  const path = join(folder, name)
  const out = createWriteStream(path)
  out.write(`${HEADER}\n`)
  let block = ''
  for (let n = 1; n <= rows; n += 1) {
    const isChanged = changedEvery > 0 && n % changedEvery === 0
    block += `A${n},Company ${n} Ltd,company-${n}.example,${INDUSTRIES[n % 6]},${(n * 7919) % 5000}${isChanged ? 1 : ''},${(n * 31) % 1000000}.50,${COUNTRIES[n % 5]},Region ${n % 12},City ${n % 500},${1950 + (n % 70)},${TECHNOLOGIES[n % 5]},${LIFECYCLES[n % 3]},Owner ${n % 40},2023-0${1 + (n % 9)}-1${n % 10},${isChanged ? '2026-02-01' : '2026-01-01'},${n % 4},${(n % 1000) / 10},${n % 2 === 0 ? 'yes' : 'no'},${n % 17 === 0 ? 'yes' : ''},"Remark, with a comma ${n % 1000}"\n`
    if (block.length > 1_000_000) {
      if (!out.write(block)) await once(out, 'drain')
      block = ''
    }
  }
  out.end(block)
  await finished(out)
  return path
}
