import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChdb } from '../../src/engines/chdb/index.ts'
import type { Engine } from '../../src/engines/index.ts'
import { KINDS } from '../../src/market-data/index.ts'
import { identifier, join, type Sql, sql, value } from '../../src/query/index.ts'
import { type CheckedRule, checkRule, openScan, openUnitScan } from '../../src/segments/language/index.ts'
import { openTwoShards } from '../engines/two-shards.ts'
import { NOW, randomMarket, type StoredMarket, type StoredRow, writeMarket, writeReadTexts } from './random-market.ts'
import { randomRule, SEGMENTS } from './random-rules.ts'
import { testCatalog } from './test-catalog.ts'

const SEED = Number(process.env['SEED'] ?? 20261122)
const SETTINGS = {
  max_query_size: 4_000_000,
  max_ast_elements: 2_000_000,
  max_expanded_ast_elements: 2_000_000,
  compile_expressions: 0,
  max_threads: 1,
}
/** Two months before the first is a time that Berlin's clocks leave out, before the second one that they show twice. */
const MOMENTS = [
  '2023-05-26T00:30:00Z',
  '2023-12-29T01:30:00Z',
  '2024-02-29T10:00:00.001Z',
  '2025-06-01T00:00:00.001Z',
]
const BEGINNING = Date.parse('1900-01-01T00:00:00Z')
const RULES_OF_TIME = [
  'deals.exists(d, d.opened_at >= ago("2m") && d.status == "open")',
  'touches.filter(t, t.at > ago("1y")).size() > deals.size()',
  'ago("2m") > date("2023-03-26") && deals.map(d, d.closed_at).max() < ago("36h")',
  'deals.filter(d, daysSince(d.opened_at) > 100).size() >= 1',
  'account.created_at == null || account.created_at < now',
]

const rules: readonly CheckedRule[] = [
  ...RULES_OF_TIME,
  ...[1, 2, 3].flatMap((depth) => fc.sample(randomRule('account', depth), { seed: SEED + depth, numRuns: 9 })),
].map((text) => {
  const { rule, problems } = checkRule(text, { catalog: testCatalog, segments: SEGMENTS, subject: 'account' })
  if (rule === undefined) throw new Error(`${text}\n${JSON.stringify(problems)}`)
  return rule
})

/** Recorded from the beginning, and accounts without a date of their own: then nothing has to stand in. */
function recordedAlways(market: StoredMarket): StoredMarket {
  const always = (row: StoredRow): StoredRow => ({
    ...row,
    knownFrom: row.validFrom === BEGINNING ? BEGINNING : row.knownFrom,
    fields: new Map(row.fields),
  })
  return new Map(
    [...market].map(([kind, rows]) => [
      kind,
      rows.map((row) => {
        const known = always(row)
        return kind === 'accounts' ? { ...known, fields: new Map(known.fields).set('created_at', null) } : known
      }),
    ]),
  )
}

const units = {
  select: sql`SELECT aid, toUInt128(aid * 100 + place) AS unit, fromUnixTimestamp64Milli(at, 'UTC') AS moment, place
    FROM (SELECT aid FROM accounts WHERE _current) ARRAY JOIN ${value(
      MOMENTS.map((moment) => Date.parse(moment)),
      'Array(Int64)',
    )} AS at, ${value([...MOMENTS.keys()], 'Array(UInt32)')} AS place`,
}

type Verdicts = ReadonlyMap<string, unknown>

async function read(engine: Engine, key: Sql, scan: ReturnType<typeof openScan>, batch: readonly CheckedRule[]) {
  const columns = batch.flatMap((rule, index) => [
    sql`${scan.verdict(rule)} AS ${identifier(`v${index}`)}`,
    sql`ifNull(toBool(${scan.truth(rule)}), false) AS ${identifier(`t${index}`)}`,
  ])
  const rows = await engine.rows(
    sql`SELECT ${key} AS one, ${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where}`,
    { settings: SETTINGS },
  )
  return batch.map((rule, index): Verdicts => {
    for (const row of rows) expect(row[`t${index}`], rule.text).toBe(row[`v${index}`] === true)
    return new Map(rows.map((row) => [String(row['one']), row[`v${index}`]]))
  })
}

/** The verdicts of units beside those of the same rules as of each moment. */
async function compareAll(engine: Engine, all: readonly CheckedRule[], size: number): Promise<Set<unknown>> {
  const seen = new Set<unknown>()
  for (let start = 0; start < all.length; start += size) {
    const batch = all.slice(start, start + size)
    const now = { catalog: testCatalog, now: new Date(NOW) }
    const given = await read(engine, sql`toString(unit)`, openUnitScan(now, units), batch)
    for (const [place, moment] of MOMENTS.entries()) {
      const dated = openScan('account', { ...now, asOf: new Date(moment) })
      const expected = await read(engine, sql`toString(aid * 100 + ${value(place, 'UInt32')})`, dated, batch)
      for (const [index, rule] of batch.entries()) {
        for (const [unit, verdict] of expected[index] ?? []) {
          expect(given[index]?.get(unit), `${moment} ${unit}: ${rule.text}`).toBe(verdict)
          seen.add(verdict)
        }
        expect(given[index]?.size).toBe((expected[index]?.size ?? 0) * MOMENTS.length)
      }
    }
  }
  return seen
}

describe('a rule at moments of their own against the same rule as of each moment', () => {
  let folder = ''
  let engine: Engine | undefined

  beforeAll(async () => {
    folder = await mkdtemp(joinPath(tmpdir(), 'bw-units-'))
    engine = await openChdb({ folder })
    await writeMarket(engine, recordedAlways(randomMarket(SEED, { accounts: 25, missing: 0.3 })))
  })
  afterAll(async () => {
    await engine?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('one node: the same verdicts', async () => {
    if (engine === undefined) throw new Error('no engine')
    expect(await compareAll(engine, rules, 20)).toEqual(new Set([true, false, null]))
  })

  it('two shards: the same verdicts', async () => {
    await engine?.close()
    engine = await openTwoShards({ folder, tables: KINDS.map((kind) => kind.name) })
    await writeReadTexts(engine)
    const several = [...rules.slice(0, RULES_OF_TIME.length), ...rules.slice(-4)]
    expect(await compareAll(engine, several, several.length)).toContain(true)
  })
})
