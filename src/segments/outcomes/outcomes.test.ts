import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { loadCatalog } from '../../market-data/index.ts'
import { sql } from '../../query/index.ts'
import { checkRule, openUnitScan, type Run } from '../language/index.ts'
import { countDealUnits, dealUnits } from './deal-units.ts'
import { readHorizon } from './horizon.ts'

const IMPORTED = '2025-12-01 00:00:00.000'
const ALWAYS = {
  _import: 1,
  _row: 1,
  _valid_from: '1900-01-01 00:00:00.000',
  _valid_to: '2299-12-31 00:00:00.000',
  _known_from: IMPORTED,
  _current: true,
}

let market: ScratchMarket
let run: Run
beforeAll(async () => {
  market = await scratchMarket()
  const catalog = await loadCatalog(market)
  run = { catalog, now: new Date('2026-01-01T00:00:00Z') }
  const deal = (rid: number, opened: string | null, days: number | null, more: object = {}) => {
    const closed =
      opened === null || days === null ? null : new Date(Date.parse(`${opened}T00:00:00Z`) + days * 86_400_000)
    const status = days === null ? 'open' : 'lost'
    return {
      ...ALWAYS,
      aid: 1,
      rid,
      id: `${rid}`,
      status,
      opened_at: opened,
      closed_at: closed?.toISOString().slice(0, 10) ?? null,
      ...more,
    }
  }
  await market.engine.insert('accounts', [
    // A company that was imported after everything, with a record made after its first deals.
    { ...ALWAYS, aid: 1, rid: 1, id: '1', name: 'Acme', industry: 'Software', created_at: '2025-11-01' },
  ])
  await market.engine.insert('deals', [
    // Ten and one deals of 10, 20 … 110 days: nine of ten within 100.
    ...Array.from({ length: 11 }, (_, index) =>
      deal(index + 1, '2025-01-01', (index + 1) * 10, { status: index < 3 ? 'won' : 'lost' }),
    ),
    deal(20, '2025-09-20', null),
    deal(21, '2025-09-30', null),
    deal(22, null, null),
    deal(23, '2025-02-01', null, { status: null }),
    deal(24, '2025-02-01', null, { aid: 0 }),
    deal(25, '2025-02-01', 0, { status: 'won' }),
  ])
})
afterAll(() => market?.close())

describe('the horizon', () => {
  it('is the 90th percentile of the days to close', async () => {
    // 0, 10, 20 … 110: place 9.9 of 0 to 11.
    expect(await readHorizon(market, run)).toEqual({ deals: 12, days: 99 })
  })

  it('is not told from a few, and knows no future', async () => {
    const early = { ...run, asOf: new Date('2025-02-15T00:00:00Z') }
    expect(await readHorizon(market, early)).toEqual({ deals: 5, days: null })
  })
})

describe('deals as units', () => {
  it('leaves out what is no unit, each for one reason', async () => {
    expect(await countDealUnits(market, run, 99)).toEqual({
      units: 13,
      won: 4,
      accounts: 1,
      leftOut: { noAccount: 1, noOpeningDate: 1, tooYoung: 1, noStatus: 1 },
    })
  })

  it('sees a deal closed after the date as open', async () => {
    const early = { ...run, asOf: new Date('2025-02-15T00:00:00Z') }
    expect(await countDealUnits(market, early, 10)).toMatchObject({ units: 12, won: 4 })
    expect(await countDealUnits(market, { ...run, asOf: new Date('2025-01-15T00:00:00Z') }, 10)).toMatchObject({
      units: 11,
      won: 1,
    })
  })

  it('asks rules at each opening: no end of its own deal, and what was recorded first stands in', async () => {
    const units = dealUnits(run, 99)
    const told = async (text: string) => {
      const { rule, problems } = checkRule(text, { catalog: run.catalog, segments: new Map() })
      if (rule === undefined) throw new Error(JSON.stringify(problems))
      const scan = openUnitScan(run, units)
      const [verdict, later] = [scan.verdict(rule), scan.recordedLater(rule)]
      const rows = await market.engine.rows<{ deal: number; won: number; verdict: boolean | null; later: number }>(
        sql`SELECT toUInt32(unit) AS deal, won, ${verdict} AS verdict, ${later} AS later FROM ${scan.from()} WHERE ${scan.where} ORDER BY unit`,
      )
      return rows.map((row) => ({ ...row, won: row.won === 1, later: row.later === 1 }))
    }
    const software = await told('account.industry == "Software"')
    expect(software).toHaveLength(13)
    expect(software.every((row) => row.verdict === true && row.later)).toBe(true)
    expect((await told('account.name == "Acme"')).every((row) => row.verdict === true && !row.later)).toBe(true)
    // Deal 25 was opened and won on one day: its own win is not known at its opening, those closed before are.
    const won = await told('deals.exists(d, d.status == "won")')
    expect(won.filter((row) => row.verdict === true).map(({ deal }) => deal)).toEqual([20, 25])
    expect(
      (await told('deals.exists_one(d, d.status == "won" && d.opened_at >= ago("8m"))')).filter(
        (row) => row.verdict === true,
      ),
    ).toEqual([expect.objectContaining({ deal: 20 })])
  })
})
