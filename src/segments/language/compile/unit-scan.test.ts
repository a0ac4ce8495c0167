import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScratchMarket, scratchMarket } from '../../../../test/scratch-market.ts'
import { loadCatalog } from '../../../market-data/index.ts'
import { sql, value } from '../../../query/index.ts'
import { checkExpression, checkRule } from '../index.ts'
import type { Run } from './scan.ts'
import { openUnitScan } from './unit-scan.ts'

const BEGINNING = '1900-01-01 00:00:00.000'
const NEVER = '2299-12-31 00:00:00.000'
const MOMENTS = ['2024-01-01', '2025-02-01', '2025-07-01']

let market: ScratchMarket
let run: Run
beforeAll(async () => {
  market = await scratchMarket()
  run = { catalog: await loadCatalog(market), now: new Date('2026-01-01T00:00:00Z') }
  const version = (rid: number, from: string, to: string, knownFrom: string, more: object) => ({
    aid: rid,
    rid,
    _import: 1,
    _row: 1,
    _valid_from: from,
    _valid_to: to,
    _known_from: knownFrom,
    _current: to === NEVER,
    ...more,
  })
  await market.engine.insert('accounts', [
    // Imported in January 2025; an enrichment of June brought region and technologies, of anybody for the first time.
    version(1, BEGINNING, '2025-06-01', '2025-01-01', { industry: 'Software' }),
    version(1, '2025-06-01', NEVER, '2025-06-01', { industry: 'Retail', region: 'North', technologies: ['Figma'] }),
    // Imported in March without an industry, which others had by then; it came in August.
    version(2, BEGINNING, '2025-08-01', '2025-03-01', {}),
    version(2, '2025-08-01', NEVER, '2025-08-01', { industry: 'Media' }),
    // Only referred to until August.
    version(3, BEGINNING, '2025-08-01', NEVER, {}),
    version(3, '2025-08-01', NEVER, '2025-08-01', { industry: 'Energy' }),
  ])
  await market.engine.insert('contacts', [
    version(1, BEGINNING, NEVER, '2025-03-01', { department: 'creative' }),
    version(2, BEGINNING, NEVER, '2025-03-01', { department: 'finance', created_at: '2025-02-15' }),
  ])
})
afterAll(() => market?.close())

/** For each account and moment the value of an expression; `*` where something was recorded later. */
async function told(expression: string, asOf?: Date): Promise<unknown[]> {
  const days = MOMENTS.map((day) => Date.parse(`${day}T00:00:00Z`))
  const select = sql`SELECT aid, toUInt128(aid * 10 + place) AS unit, fromUnixTimestamp64Milli(at, 'UTC') AS moment, place
    FROM (SELECT DISTINCT aid FROM accounts) ARRAY JOIN ${value(days, 'Array(Int64)')} AS at, [0, 1, 2] AS place`
  const scan = openUnitScan(asOf === undefined ? run : { ...run, asOf }, { select })
  const context = { catalog: run.catalog, segments: new Map(), subject: 'account' as const }
  const checked = checkExpression(expression, context).rule
  const rule = checkRule(`(${expression}) == (${expression})`, context).rule
  if (checked === undefined || rule === undefined) throw new Error(expression)
  const [shown, later] = [scan.value(checked), scan.recordedLater(rule)]
  const rows = await market.engine.rows<{ aid: number; shown: string | number | null; later: number }>(
    sql`SELECT aid, ${shown} AS shown, ${later} AS later FROM ${scan.from()} WHERE ${scan.where} ORDER BY aid, place`,
  )
  const marked = rows.map((row) => `${row.shown ?? '–'}${row.later === 1 ? ' *' : ''}`)
  return [1, 2, 3].map((aid) => marked.filter((_, index) => rows[index]?.aid === aid))
}

describe('what was recorded after the moment', () => {
  it('stands in for a row before the row was recorded, and stays empty where it was recorded empty', async () => {
    expect(await told('account.industry')).toEqual([
      ['Software *', 'Software', 'Retail'],
      ['Media *', '–', '–'],
      ['Energy *', 'Energy *', 'Energy *'],
    ])
  })

  it('stands in for a field before anybody had it', async () => {
    expect(await told('account.region')).toEqual([
      ['North *', 'North *', 'North'],
      ['–', '–', '–'],
      ['–', '–', '–'],
    ])
    expect(await told('"Figma" in account.technologies')).toEqual([
      ['1 *', '1 *', '1'],
      ['0', '0', '0'],
      ['0', '0', '0'],
    ])
  })

  it('is bounded by the date as of which the market is seen', async () => {
    const asOf = new Date('2025-05-01T00:00:00Z')
    expect(await told('account.industry', asOf)).toEqual([
      ['Software *', 'Software'],
      ['–', '–'],
      ['–', '–'],
    ])
    expect(await told('account.region', asOf)).toEqual([
      ['–', '–'],
      ['–', '–'],
      ['–', '–'],
    ])
  })

  it('counts for rows: one without a date of its own was always there', async () => {
    expect(await told('contacts.size()')).toEqual([
      ['1 *', '1 *', '1'],
      ['0', '0', '1'],
      ['0', '0', '0'],
    ])
  })
})
