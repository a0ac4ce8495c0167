import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quiet } from '../../../test/bring.ts'
import { openTwoShards } from '../../../test/engines/two-shards.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { loadCatalog } from '../../market-data/index.ts'
import { openRuleBook, runOf, segmentOperations } from '../../segments/index.ts'
import type { Changes } from './changes-schema.ts'
import { changesSchema } from './changes-schema.ts'
import { changesWords } from './changes-words.ts'
import { findChanges } from './find-changes.ts'

const BEGINNING = '1900-01-01 00:00:00.000'
const NEVER = '2299-12-31 00:00:00.000'
const EVENT = { _import: 1, _row: 1 }
const version = (aid: number, from: string, to: string, knownFrom: string, more: object) => ({
  ...EVENT,
  aid,
  rid: aid,
  _valid_from: from,
  _valid_to: to,
  _known_from: knownFrom,
  _current: to === NEVER,
  id: `a${aid}`,
  ...more,
})
const ACCOUNTS = Array.from({ length: 60 }, (_, place) => place + 1)
const instant = (days: number): string =>
  new Date(Date.UTC(2023, 0, 1) + days * 86_400_000).toISOString().replace('T', ' ').slice(0, 23)
/** First days of the quarters of three years, as days since 2023-01-01. */
const QUARTERS = Array.from(
  { length: 12 },
  (_, place) => (Date.UTC(2023, place * 3, 1) - Date.UTC(2023, 0, 1)) / 86_400_000,
)
const GROWTH = QUARTERS.at(-1) ?? 0
const isSoftware = (aid: number): boolean => aid % 2 === 0

/**
 * Sixty companies that buy once in every quarter from 2023 on. In the fourth quarter of 2025 those in software buy three times as
 * much at once, half of the companies have taken up Figma in August, and nearly every deal is lost for the price. Touches are
 * recorded from March 2025 on, of the channel event only within November.
 */
async function fill({ engine }: ScratchMarket): Promise<void> {
  await engine.insert(
    'accounts',
    ACCOUNTS.flatMap((aid) => {
      const then = { industry: isSoftware(aid) ? 'Software' : 'Retail', technologies: ['Slack'] }
      if (aid % 4 > 1) return [version(aid, BEGINNING, NEVER, '2023-01-01', then)]
      const now = { ...then, technologies: ['Slack', 'Figma'] }
      return [
        version(aid, BEGINNING, '2025-08-01', '2023-01-01', then),
        version(aid, '2025-08-01', NEVER, '2025-08-01', now),
      ]
    }),
  )
  const orders = ACCOUNTS.flatMap((aid) => QUARTERS.map((first) => ({ aid, day: first + Math.floor(aid * 1.45) })))
  await engine.insert(
    'orders',
    orders.map(({ aid, day }, place) => ({
      ...EVENT,
      aid,
      rid: place + 1,
      at: instant(day),
      product: aid % 3 === 0 ? 'Ink' : 'Pen',
      revenue: (100 + (aid % 7)) * (isSoftware(aid) && day >= GROWTH ? 3 : 1),
    })),
  )
  await engine.insert(
    'deals',
    orders.map(({ aid, day }, place) => ({
      ...version(aid, BEGINNING, NEVER, '2023-01-01', {}),
      rid: place + 1,
      id: `d${place}`,
      status: 'lost',
      source: aid % 5 === 0 ? 'Referral' : 'Ads',
      reason: day >= GROWTH ? (aid % 6 === 0 ? 'Timing' : 'Price') : aid % 3 === 0 ? 'Price' : 'Timing',
      opened_at: instant(day),
      closed_at: instant(day),
    })),
  )
  const touches = orders.filter(({ day }) => day >= 790)
  await engine.insert(
    'touches',
    touches.map(({ aid, day }, place) => ({
      ...EVENT,
      aid,
      rid: place + 1,
      at: instant(day),
      kind: 'call',
      channel: day >= GROWTH + 40 && day < GROWTH + 50 ? 'event' : 'phone',
      initiated_by: place % 2 === 0 ? 'buyer' : 'seller',
    })),
  )
}

let market: ScratchMarket
const found: Record<'one' | 'two', Changes[]> = { one: [], two: [] }

async function ask(asked: ScratchMarket): Promise<Changes[]> {
  const book = await openRuleBook(asked)
  const run = runOf(asked, book)
  const quarters = [undefined, '2025-Q3'] as const
  const answers: Changes[] = []
  for (const quarter of quarters)
    answers.push(changesSchema.parse(await findChanges(asked, book, run, quarter, quiet.signal)))
  return answers
}

beforeAll(async () => {
  market = await scratchMarket()
  market.at('2026-01-02T00:00:00Z')
  await loadCatalog(market)
  await fill(market)
  const save = segmentOperations.find(({ name }) => name === 'segment save')
  for (const [name, expr] of [
    ['software', 'account.industry == "Software"'],
    ['buyers', 'orders.size() > 0'],
    ['figma', '"Figma" in account.technologies'],
  ]) {
    await save?.run(market, save.input.parse({ name, expr }), quiet)
  }
  found.one = await ask(market)
  await market.engine.close()
  const tables = ['accounts', 'contacts', 'deals', 'deal_contacts', 'orders', 'touches', 'usage', 'answers']
  const engine = await openTwoShards({ folder: join(market.folder, 'observations'), tables })
  try {
    found.two = await ask({ ...market, engine })
  } finally {
    await engine.close()
  }
}, 120_000)
afterAll(() => market?.close())

describe('what changed in a market', () => {
  it('is what was planted, against the same quarter a year before', () => {
    const [changes] = found.one
    expect(changes).toMatchObject({ quarter: { key: '2025-Q4' }, against: { key: '2024-Q4' }, basis: 'orders' })
    const told = changes?.findings.map(({ about, name, what }) => `${about}: ${name}: ${what}`).sort()
    expect(told).toEqual([
      'market: the whole market: revenue',
      'product: Ink: revenue',
      'product: Pen: revenue',
      'reason lost: Price: share of lost deals',
      'reason lost: Timing: share of lost deals',
      'segment: figma: accounts',
      // They are more companies: so they buy more.
      'segment: figma: buyers',
      'segment: figma: deals opened',
      'segment: figma: revenue',
      'segment: software: revenue',
      'technology: Figma: accounts',
      'technology: Figma: share of deals opened',
    ])
  })

  it('says it in words', () => {
    const words = found.one[0]?.findings.map((each) => each.words) ?? []
    expect(words).toContainEqual(
      expect.stringMatching(
        /^software: revenue USD [\d,]+ against USD [\d,]+ a year before \(\+2\d\d%, .*whole market \+\d+%\)\.$/u,
      ),
    )
    expect(words).toContainEqual(
      expect.stringMatching(
        /^Figma \(technology\): 30 companies against 0 a year before \(30 came in, 0 went; none a year before\)\.$/u,
      ),
    )
    const printed = changesWords(found.one[0] as Changes)
    expect(printed).toContain('2025-Q4 (2025-10-01 to 2025-12-31) against 2024-Q4')
    expect(printed).toContain('Within noise:')
  })

  it('does not take records that begin for a change, nor what follows from a rule', () => {
    const refused = new Map(found.one[0]?.refused.map(({ what, reason }) => [what, reason]))
    expect(refused.get('touches begun by the buyer')).toContain('touches begins on 2025-0')
    expect(refused.get('buyers: customers, revenue, deals')).toContain('asks for orders itself')
    expect(found.one[0]?.findings.some(({ about }) => about === 'channel')).toBe(false)
  })

  it('finds of the quarter before only what had come by then', () => {
    expect(found.one[1]?.quarter.key).toBe('2025-Q3')
    expect(found.one[1]?.findings.map(({ about, name }) => `${about}: ${name}`.toLowerCase())).toSatisfy(
      (told: string[]) => told.every((each) => each.endsWith(': figma')),
    )
  })

  it('answers on two shards as on one', () => {
    expect(found.two).toEqual(found.one)
  })
})
