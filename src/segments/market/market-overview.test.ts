import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../../test/scratch-market.ts'
import { smallMarket } from '../../../test/small-market.ts'
import type { Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { identifier, sql } from '../../query/index.ts'
import { writeRates } from '../../state/index.ts'
import { wilsonInterval } from '../../statistics/index.ts'
import { segmentOperations } from '../index.ts'
import type { MarketOverview } from './market-overview.ts'
import type { SuggestedRules } from './suggest-rules.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await smallMarket()
})
afterAll(() => market?.close())

async function run(name: string, input: object): Promise<unknown> {
  const operation = segmentOperations.find((each) => each.name === name) as Operation<Market>
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  const parsed = operation.input.parse(input)
  const output = operation.output.parse(await operation.run(market, parsed, context))
  expect(operation.print?.(output, parsed)).toEqual(expect.stringMatching(/\S/))
  return output
}

const overview = (input = {}): Promise<MarketOverview> => run('market overview', input) as Promise<MarketOverview>
const save = (name: string, expr: string) => run('segment save', { name, expr })

// By hand, from test/small-market.ts: deals closed are d1 (account 3, won) and d3 (account 2, lost); the only order is
// of account 3, 10 USD on 2025-03-01; accounts 1 to 7 are in Software, 8 has no industry, 9 is in Retail.
describe('market overview', () => {
  it('knows the whole market before anything is saved', async () => {
    const seen = await overview()
    expect(seen).toMatchObject({
      currency: 'USD',
      basis: { closedDeals: 2, closedFrom: '2025-02-01', closedTo: '2025-06-01', orderLines: 1 },
      market: { accounts: 9, closeRate: { rate: 0.5, won: 1, closed: 2, accounts: 2, reason: null } },
      segments: [],
      none: { accounts: 9, undecided: 0, rule: null },
    })
    expect(seen.market.closeRate).toMatchObject(wilsonInterval(0.5, 2))
    expect(seen.market.revenue.lastYear).toMatchObject({ perAccount: 10 / 9, total: 10, buyers: 1, low: null })
    expect(seen.market.profit.allTime).toMatchObject({ perAccount: null, reason: expect.stringContaining('profit') })
  })

  it('counts segments, their overlap and who is in none, in one pass', async () => {
    await save('software', 'account.industry == "Software"')
    await save('german', 'account.country == "Germany"')
    await save('small', 'account.employees < 100 && account.industry != "Retail"')
    await save('bought', 'account.lifecycle == "customer" || orders.size() > 0')
    await save('creatives', 'contact.department == "creative"')
    const seen = await overview()
    const [bought, german, small, software] = seen.segments
    expect(bought).toMatchObject({ name: 'bought', accounts: 1, asksOutcome: ['account.lifecycle', 'orders'] })
    // Bolt lost its only deal, Crest won its own.
    expect(german).toMatchObject({ accounts: 2, unknown: 1, alone: 0, closeRate: { won: 1, closed: 2, rate: 0.5 } })
    expect(german?.revenue.lastYear).toMatchObject({ perAccount: 5, total: 10, buyers: 1 })
    // Fjord (80 people); Haze (40) has no industry and Gale no size: unknown.
    expect(small).toMatchObject({
      accounts: 1,
      unknown: 2,
      closeRate: { rate: null, reason: expect.stringMatching(/None of its companies/) },
    })
    expect(software).toMatchObject({ accounts: 7, unknown: 1, alone: 4, colour: 0, asksOutcome: [] })
    expect(seen.none).toMatchObject({ accounts: 2, undecided: 1 })
    expect(await run('segment size', { expr: seen.none.rule })).toMatchObject({ accounts: 1 })
    expect(seen.overlaps).toEqual([
      { left: 'bought', right: 'german', accounts: 1, jaccard: 1 / 2 },
      { left: 'german', right: 'software', accounts: 2, jaccard: 2 / 7 },
      { left: 'bought', right: 'software', accounts: 1, jaccard: 1 / 7 },
      { left: 'small', right: 'software', accounts: 1, jaccard: 1 / 7 },
    ])
    expect(seen.combinations).toEqual([
      { segments: ['bought', 'german', 'software'], accounts: 1 },
      { segments: ['german', 'software'], accounts: 1 },
      { segments: ['small', 'software'], accounts: 1 },
    ])
    expect(seen.people).toMatchObject([{ name: 'creatives', people: 4, accounts: 3, unknown: 0, total: 6 }])
  })

  it('sees the market as it stood at the end of a day', async () => {
    const seen = await overview({ asOf: '2025-02-28' })
    expect(seen.market).toMatchObject({ accounts: 9, closeRate: { won: 1, closed: 1, rate: 1 } })
    expect(seen.market.revenue.allTime).toMatchObject({ perAccount: null, reason: 'There are no orders.' })
    const later = await overview({ asOf: '2026-12-31' })
    expect(later.market.revenue.lastYear.reason).toMatch(/^No order is of the 12 months before 2026-12-31/)
    expect(later.market.revenue.allTime).toMatchObject({ total: 10 })
  })

  it('never mixes currencies: refuses without a rate, and leaves out what no rate reaches', async () => {
    const line = (id: number, at: string) =>
      ({
        aid: 2,
        rid: id,
        id: `e${id}`,
        _import: 1,
        _row: id,
        at,
        revenue: 100,
        profit: 40,
        currency: 'EUR',
      }) as const
    await market.engine.insert('orders', [
      line(12, '2025-04-01 00:00:00.000'),
      line(13, '2025-10-01 00:00:00.000'),
      line(14, '2024-10-01 00:00:00.000'),
    ])
    const change = { actor: 'test', action: 'test', subject: 'test' }
    await market.state.change(change, async () => {})
    expect((await overview()).market.revenue.lastYear).toMatchObject({
      perAccount: null,
      reason: expect.stringMatching(/EUR.*no rate/),
    })
    const from = new Date('2025-01-01T00:00:00Z')
    await market.state.change(change, (tx) => writeRates(tx, [{ currency: 'EUR', from, rate: 1.5 }]))
    const seen = await overview()
    expect(seen.market.revenue.lastYear).toMatchObject({ total: 310, buyers: 2 })
    expect(seen.market.revenue.allTime).toMatchObject({ total: 310, buyers: 2 })
    expect(seen.market.profit.lastYear).toMatchObject({ total: 120, perAccount: 120 / 9, buyers: 1 })
    expect(seen.basis.notes).toEqual([
      expect.stringMatching(/^For the revenue of 1 order/),
      expect.stringMatching(/^1 of 4 order lines .* profit/),
      expect.stringMatching(/^For the profit of 1 order/),
    ])
  })

  it('lists a segment that is no longer valid apart', async () => {
    await market.state.db
      .updateTable('segments')
      .set({ rule: 'account.gone == 1' })
      .where('name', '=', 'small')
      .execute()
    const seen = await overview()
    expect(seen.broken).toMatchObject([{ name: 'small', problem: { code: expect.any(String) } }])
    expect(seen.segments.map((segment) => segment.name)).toEqual(['bought', 'german', 'software'])
  })
})

describe('segment suggest', () => {
  it('begins with the largest group of each field, and calls nothing better that may be luck', async () => {
    const suggested = (await run('segment suggest', {})) as SuggestedRules
    // Software holds 7 of 9 and is hardly a choice; Retail is one account. Bolt and Crest share Germany.
    expect(suggested.suggestions).toMatchObject([
      { rule: 'account.employees >= 50 && account.employees < 250', accounts: 5, because: 'large' },
      { rule: 'account.country == "France"', accounts: 2, closeRate: { rate: null }, because: 'large' },
    ])
    expect(suggested.suggestions[0]?.closeRate).toMatchObject({ won: 1, closed: 1 })
  })

  it('puts first what closes clearly more', async () => {
    const always = {
      _import: 1,
      _row: 1,
      _valid_from: '1970-01-01 00:00:00.000',
      _valid_to: '2200-01-01 00:00:00.000',
    }
    const known = { ...always, _known_from: '1970-01-01 00:00:00.000', _current: true }
    const aids = Array.from({ length: 300 }, (_, index) => 100 + index)
    const isBank = (aid: number): boolean => aid < 200
    await market.engine.insert(
      'accounts',
      aids.map((aid) => ({ ...known, aid, rid: aid, id: `${aid}`, industry: isBank(aid) ? 'Bank "1"' : 'Mines' })),
    )
    await market.engine.insert(
      'deals',
      aids.map((aid) => ({
        ...known,
        aid,
        rid: aid,
        id: `${aid}`,
        status: isBank(aid) && aid % 4 > 0 ? 'won' : 'lost',
      })),
    )
    const { suggestions, market: whole } = (await run('segment suggest', {})) as SuggestedRules
    expect(whole.closeRate).toMatchObject({ won: 76, closed: 302 })
    expect(suggestions[0]).toMatchObject({
      rule: String.raw`account.industry == "Bank \"1\""`,
      accounts: 100,
      closeRate: { won: 75, closed: 100 },
      because: 'closes_more',
    })
    expect(suggestions.filter(({ because }) => because === 'closes_more')).toHaveLength(1)
  })
})

describe('an empty market', () => {
  it('says so in words', async () => {
    for (const table of ['accounts', 'deals', 'orders']) {
      await market.engine.run(sql`TRUNCATE TABLE ${identifier(table)}`)
    }
    const seen = await overview()
    expect(seen.market).toMatchObject({
      accounts: 0,
      closeRate: { rate: null, reason: 'No deal was won or lost yet.' },
    })
    expect(seen.market.profit.allTime.reason).toBe('There are no orders.')
    expect(seen.segments[0]).toMatchObject({ accounts: 0, revenue: { lastYear: { total: null } } })
  })
})
