import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import type { Operation } from '../../operation.ts'
import { type RecordedChange, writeSettings } from '../../state/index.ts'
import { newcombeDifference, wilsonInterval } from '../../statistics/index.ts'
import { segmentOperations } from '../index.ts'
import type { ScoringMarket } from './champion.ts'
import { economicsDefinitions } from './economics/economics-definitions.ts'
import { reverseEconomics } from './economics/reverse-economics.ts'
import type { Difference, Scorecard, ScoredTest } from './scorecard-schema.ts'

/**
 * A market counted by hand, seen on 2026-01-01:
 * - accounts 1 to 90 are in Software, 91 to 240 in Retail; each had one deal, opened one a day from 2024-01-01 and closed
 *   after 30 days. Won are the deals of 1 to 42 and of 91 to 121: 42 of 90 against 31 of 150, as in METHODS.
 * - 241 to 250 say no industry. 251 to 260 went from Retail to Software on 2025-06-01, 261 to 270 the other way.
 * - Who won ordered Suite in October 2024; Review as well 1 to 38 and 91 to 105; again in 2025: 1 to 36 and 91 to 110.
 * - One person each at 1 to 82 who may be contacted, and one at 83 to 90 who may not.
 */
const TODAY = '2026-01-01T00:00:00Z'
const ROW = { _import: 1, _row: 1 }
const ALWAYS = {
  ...ROW,
  _known_from: '1970-01-01 00:00:00.000',
  _valid_from: '1970-01-01 00:00:00.000',
  _valid_to: '2299-12-31 00:00:00.000',
  _current: true,
}
const MOVED = '2025-06-01 00:00:00.000'

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
const day = (number: number): string =>
  new Date(Date.UTC(2024, 0, number)).toISOString().replace('T', ' ').slice(0, 23)
const won = (aid: number): boolean => aid <= 42 || (aid >= 91 && aid <= 121)

let market: ScratchMarket
/** Of Software, before anything was entered. */
let base: Scorecard
beforeAll(async () => {
  market = await scratchMarket()
  market.at(TODAY)
  await loadCatalog(market)
  const account = (aid: number, industry: string | null, more = {}) => ({
    ...ALWAYS,
    rid: aid,
    aid,
    id: `${aid}`,
    industry,
    ...more,
  })
  const moved = (aid: number, from: string, to: string) => [
    account(aid, from, { _valid_to: MOVED, _current: false }),
    account(aid, to, { _valid_from: MOVED }),
  ]
  await market.engine.insert('accounts', [
    ...numbers(1, 90).map((aid) => account(aid, 'Software')),
    ...numbers(91, 240).map((aid) => account(aid, 'Retail')),
    ...numbers(241, 250).map((aid) => account(aid, null)),
    ...numbers(251, 260).flatMap((aid) => moved(aid, 'Retail', 'Software')),
    ...numbers(261, 270).flatMap((aid) => moved(aid, 'Software', 'Retail')),
  ])
  await market.engine.insert(
    'deals',
    numbers(1, 240).map((aid) => ({
      ...ALWAYS,
      rid: aid,
      aid,
      id: `d${aid}`,
      status: won(aid) ? 'won' : 'lost',
      amount: (aid <= 90 ? 200 : 100) + (aid % 5),
      opened_at: day(aid),
      closed_at: day(aid + 30),
    })),
  )
  const order = (aid: number, product: string, at: string, revenue: number) => ({
    ...ROW,
    aid,
    product,
    at,
    revenue,
    profit: revenue / 4,
  })
  const buyers = numbers(1, 240).filter(won)
  const orders = [
    ...buyers.map((aid) => order(aid, 'Suite', '2024-10-01 00:00:00.000', 100 + (aid % 7))),
    ...[...numbers(1, 38), ...numbers(91, 105)].map((aid) => order(aid, 'Review', '2024-10-02 00:00:00.000', 10)),
    ...[...numbers(1, 36), ...numbers(91, 110)].map((aid) =>
      order(aid, 'Suite', '2025-10-01 00:00:00.000', 300 + (aid % 7)),
    ),
  ]
  await market.engine.insert(
    'orders',
    orders.map((each, index) => ({ ...each, rid: index + 1, id: `o${index}` })),
  )
  await market.engine.insert(
    'contacts',
    numbers(1, 90).map((aid) => ({
      ...ALWAYS,
      rid: aid,
      aid,
      id: `c${aid}`,
      department: aid % 2 === 0 ? 'creative' : 'finance',
      may_contact: aid <= 82,
    })),
  )
  base = await score()
})
afterAll(() => market?.close())

async function run(name: string, input: object, on: ScoringMarket = market): Promise<unknown> {
  const operation = segmentOperations.find((each) => each.name === name) as Operation<Market>
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  const parsed = operation.input.parse(input)
  const output = operation.output.parse(await operation.run(on, parsed, context))
  expect(operation.print?.(output, parsed)).toEqual(expect.stringMatching(/\S/))
  return output
}

const SOFTWARE = 'account.industry == "Software"'
const score = (name = SOFTWARE, more = {}, on?: ScoringMarket) =>
  run('segment score', { name, ...more }, on) as Promise<Scorecard>
const economics = (input: object) => run('economics set', input)
const test = (card: Scorecard, name: ScoredTest['name']) => card.tests.find((each) => each.name === name)
const difference = (card: Scorecard, measure: Difference['measure']) =>
  card.different.differences.find((each) => each.measure === measure)

describe('a scorecard', () => {
  it('counts for whom the rule can be told, and how alike its siblings are', async () => {
    await run('segment save', { name: 'software', expr: SOFTWARE })
    await run('segment save', { name: 'all-but-retail', expr: 'account.industry != "Retail"' })
    await run('segment save', { name: 'retail', expr: 'account.industry == "Retail"' })
    await run('segment save', { name: 'creatives', expr: 'contact.department == "creative"' })
    const card = await score('software')
    expect(card).toMatchObject({ accounts: 100, unknown: 10, total: 270, day: '2026-01-01' })
    expect(card.defined.overlaps).toMatchObject([
      { name: 'all-but-retail', accounts: 100, both: 100, jaccard: 1, warning: true },
      { name: 'retail', accounts: 160, both: 0, jaccard: 0, warning: false },
    ])
    expect(card.defined.notCompared).toEqual(['creatives'])
    expect(test(card, 'defined')).toMatchObject({ verdict: 'weak', figure: 260 / 270, n: 270, interval: null })
    expect(test(base, 'defined')?.reason).toContain('account.industry for 10 accounts')
  })

  it('finds the difference in win rate that METHODS prints, by membership at the opening', async () => {
    const card = base
    const rate = difference(card, 'win-rate')
    expect(rate).toMatchObject({ inside: { n: 90, value: 42 / 90 }, rest: { n: 150, value: 31 / 150 } })
    const rounded = [rate?.difference, rate?.low, rate?.high].map((given) => Number(given?.toFixed(3)))
    expect(rounded).toEqual([0.26, 0.137, 0.377])
    expect(card.different.horizon).toEqual({ days: 30, deals: 240 })
    // The middle opening is that of account 121: in the earlier half 42 of 90 against 30 of 30.
    expect(rate?.earlier).toBeCloseTo(42 / 90 - 1, 10)
    expect(difference(card, 'deal-size')).toMatchObject({ inside: { n: 42 }, rest: { n: 31 } })
    expect(difference(card, 'deal-size')?.difference).toBeCloseTo(100, 0)
    expect(difference(card, 'cycle')).toMatchObject({
      inside: { value: 30 },
      rest: { value: 30 },
      difference: 0,
      p: 1,
    })
    const again = newcombeDifference({ hits: 36, size: 42 }, { hits: 20, size: 31 })
    expect(difference(card, 'retention')).toMatchObject({ inside: { n: 42 }, rest: { n: 31 }, ...again })
    expect(test(card, 'different')).toMatchObject({ verdict: 'pass', threshold: 0.05 })
    expect(card.different.tests).toBe(card.different.differences.length + card.offer.products.length)
  })

  it('divides a year’s revenue by all accounts that were in it as the year began', async () => {
    const revenue = difference(base, 'revenue')
    const sum = (accounts: number[]) => accounts.reduce((total, aid) => total + 300 + (aid % 7), 0)
    // In it on 2025-01-01: 1 to 90 and 261 to 270; outside 150 + 10, and ten of which it cannot be told.
    expect(revenue).toMatchObject({ inside: { n: 100 }, rest: { n: 160 } })
    expect(revenue?.inside.value).toBeCloseTo(sum(numbers(1, 36)) / 100, 10)
    expect(revenue?.rest.value).toBeCloseTo(sum(numbers(91, 110)) / 160, 10)
    expect(difference(base, 'profit')?.inside.value).toBeCloseTo((revenue?.inside.value ?? 0) / 4, 10)
  })

  it('says what they buy, of those that bought anything', async () => {
    const { offer } = base
    expect(offer).toMatchObject({ source: 'orders', inside: 42, rest: 31, leftOut: 0 })
    expect(offer.products.map(({ product }) => product)).toEqual(['Suite', 'Review'])
    const expected = newcombeDifference({ hits: 38, size: 42 }, { hits: 15, size: 31 })
    expect(offer.products[1]).toMatchObject({ inside: { buyers: 38 }, rest: { buyers: 15 }, ...expected })
    for (const { p, q } of offer.products) expect(q ?? 0).toBeGreaterThanOrEqual(p ?? 1)
  })

  it('asks for what was not entered, then says from how many accounts on it pays', async () => {
    expect(test(base, 'substantial')).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringMatching(/Not entered yet: the margin/),
    })
    await economics({ margin: 1000, reach: 100, serve: 10_000, horizon: 12 })
    const card = await score()
    const { low, high } = wilsonInterval(42 / 90, 90)
    // Reached are those with a deal: 90. Prospects: 48 that lost and 251 to 260; 40 of them may be contacted.
    expect(card.substantial).toMatchObject({ reached: 90, won: 42, prospects: 58, reachable: 40, approached: 40 })
    expect(card.substantial.breakEven?.accounts).toBeCloseTo(10_000 / (1000 * (42 / 90) - 100), 10)
    expect(card.substantial.breakEven?.atLow).toBeCloseTo(10_000 / (1000 * low - 100), 10)
    expect(test(card, 'substantial')).toMatchObject({ verdict: 'pass', figure: 40, n: 90 })
    expect(test(card, 'worth-it')).toMatchObject({
      verdict: 'pass',
      interval: { low: 40 * (1000 * low - 100), high: 40 * (1000 * high - 100) },
      reason: expect.stringMatching(/All 40 prospects within reach were approached before and did not buy/),
    })

    await economics({ serve: 12_000 })
    expect(test(await score(), 'substantial')).toMatchObject({
      verdict: 'weak',
      reason: expect.stringMatching(/at the lower limit 5 accounts are missing/),
    })
    await economics({ serve: 20_000 })
    expect(test(await score(), 'substantial')).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(/Too small to pay: 15 more accounts are missing/),
    })
    await economics({ reach: 600 })
    const never = await score()
    expect(test(never, 'substantial')).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(/Never pays, whatever its size/),
    })
    expect(never.substantial.breakEven).toMatchObject({ accounts: null, missing: 0 })
    expect(test(never, 'worth-it')?.verdict).toBe('fail')
  })

  it('keeps the figures of one segment apart, and what is left open is the market’s', async () => {
    await economics({ segment: 'software', reach: 100 })
    const shown = await run('economics show', { segment: 'software' })
    expect(shown).toMatchObject({
      economics: { margin: 1000, reach: 100, serve: 20_000, horizon: 12 },
      own: { margin: null },
    })
    expect(test(await score('software'), 'substantial')?.reason).toContain('Too small to pay')
    await expect(run('economics show', { segment: 'softwar' })).rejects.toThrow('There is no segment softwar')
    expect(await economics({ segment: 'software', clear: ['reach'] })).toMatchObject({
      own: { reach: null },
      segments: [],
    })
  })

  it('writes economics out as files, takes them back, and does not read them as another currency', async () => {
    const { db } = market.state
    const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
    await economics({ segment: 'software', serve: 500 })
    const [whole, own] = await economicsDefinitions.read(db)
    expect(whole).toMatchObject({ name: 'the whole market', body: { margin: 1000, horizon: 12, currency: 'USD' } })
    expect(own).toEqual({ name: 'software', body: { serve: 500, currency: 'USD' } })
    const [change] = await db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(1).execute()
    const recorded = { ...change, detail: change?.detail } as RecordedChange
    expect(reverseEconomics.words(recorded)).toBe('Set the economics of software')
    await reverseEconomics.undo(
      market,
      recorded,
      (detail) => ({ actor: 'test', action: 'undo', subject: '', detail }),
      context,
    )
    expect(await economicsDefinitions.read(db)).toEqual([whole])
    await expect(reverseEconomics.refusal(db, recorded)).resolves.toContain('changed again since')

    await market.state.change({ actor: 'test', action: 'settings.set', subject: 'settings' }, (tx) =>
      writeSettings(tx, { currency: 'EUR' }),
    )
    expect(await run('economics show', {})).toMatchObject({
      economics: { margin: null, horizon: 12 },
      notes: [expect.stringContaining('were entered in USD and the workspace counts in EUR')],
    })
    await market.state.change({ actor: 'test', action: 'settings.set', subject: 'settings' }, (tx) =>
      writeSettings(tx, { currency: 'USD' }),
    )
  })

  it('knows nothing of champions until somebody says who they are', async () => {
    const card = base
    expect(card.reachable).toMatchObject({
      role: null,
      withRole: null,
      withContact: 82,
      withPeople: 90,
      accounts: 100,
    })
    expect(test(card, 'reachable')).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringMatching(/82% of its accounts have at least one/),
    })
    const findChampion = async () => ({ role: 'head of design', people: 'c.department == "creative"' })
    const joined = await score(SOFTWARE, {}, { ...market, findChampion })
    expect(test(joined, 'reachable')).toMatchObject({ verdict: 'weak', figure: 41 / 100, threshold: 0.5 })
  })

  it('finds no prospect by what only customers have, and refuses to compare by the outcome', async () => {
    const card = await score('orders.map(o, o.revenue).sum() > 50 && account.industry == "Software"')
    expect(card.reachable.clauses).toMatchObject([
      { prospects: { total: 197, kept: 0 }, customers: { total: 73, kept: 73 }, finding: 'finds-no-prospect' },
      { prospects: { kept: 58 }, finding: 'finds-prospects' },
    ])
    expect(test(card, 'reachable')).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(/finds no prospect/),
    })
    expect(test(card, 'different')).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringMatching(/The rule itself asks for orders/),
    })
    expect(card.different.differences).toEqual([])
    expect(card.offer.refused).toContain('The rule itself asks for orders')
  })

  it('follows its members of a year ago', async () => {
    const card = base
    expect(card.stable).toMatchObject({
      source: 'as-of',
      day: '2025-01-01',
      members: 100,
      still: 90,
      gone: 10,
      unknownThen: 10,
    })
    expect(test(card, 'stable')).toMatchObject({ figure: 0.9, threshold: 0.7, n: 100 })
    // As of the end of 2024 nothing of 2025 is there, and the figures are of the year before.
    const then = await score(SOFTWARE, { asOf: '2024-12-31' })
    expect(then).toMatchObject({
      accounts: 100,
      worth: { revenue: { total: 42 * 100 + numbers(1, 42).reduce((sum, aid) => sum + (aid % 7), 0) + 380 } },
    })
  })

  it('takes the members of a year ago from the refresh that kept them', async () => {
    market.at('2024-12-30T00:00:00Z')
    await run('segment save', { name: 'kept', expr: 'has(account.industry) && account.id != "1"' })
    await run('segment refresh', { names: ['kept'] })
    market.at(TODAY)
    await run('segment save', { name: 'kept', expr: SOFTWARE })
    const card = await score('kept')
    expect(card.stable).toMatchObject({
      source: 'history',
      day: '2024-12-30',
      version: 1,
      members: 259,
      still: 99,
      gone: 160,
    })
    expect(test(card, 'stable')?.reason).toContain('as version 1 of its rule kept them')
  })

  it('tells no win rate where every deal was won', async () => {
    // On that day the deals of 1 to 30 are closed, all of them won.
    const card = await score(SOFTWARE, { asOf: '2024-02-29' })
    expect(card.different.horizon).toEqual({ days: 30, deals: 30 })
    expect(difference(card, 'win-rate')).toMatchObject({
      inside: { value: null, n: 30 },
      difference: null,
      p: null,
      reason: expect.stringMatching(/^Every deal in the data was won/),
    })
    // What won deals are like does not hang on the lost ones: only the rest has none yet.
    expect(difference(card, 'cycle')?.reason).toMatch(/^Needs at least 20 .* the segment has 30, the rest 0/)
    expect(test(card, 'different')).toMatchObject({ verdict: 'unknown' })
  })

  it('has too little to tell of a segment of five', async () => {
    const card = await score('account.id in ["1", "2", "3", "4", "5"]')
    expect(difference(card, 'win-rate')).toMatchObject({
      difference: null,
      reason: expect.stringMatching(/Needs at least 20 deals on both sides; the segment has 5/),
    })
    expect(test(card, 'different')?.verdict).toBe('unknown')
    expect(test(card, 'substantial')?.reason).toContain('Needs at least 30 accounts of the segment')
    await expect(score('contact.department == "creative"')).rejects.toThrow('about companies')
  })
})
