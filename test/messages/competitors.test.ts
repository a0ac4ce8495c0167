import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Market } from '../../src/market-data/index.ts'
import { readCompetitors } from '../../src/messages/draft/reading/read-competitors.ts'
import { openRuleBook } from '../../src/segments/index.ts'
import { openTwoShards } from '../engines/two-shards.ts'
import type { ScratchMarket } from '../scratch-market.ts'
import { smallMarket } from '../small-market.ts'

const { signal } = new AbortController()

async function answers(market: Market): Promise<unknown[]> {
  const book = await openRuleBook(market)
  const larger = { id: 1, name: 'larger', rule: 'account.employees > 90', subject: 'account', note: null } as const
  const broken = { ...larger, rule: 'account.nothing > 1' }
  const asked = [undefined, larger, broken] as readonly Parameters<typeof readCompetitors>[2][]
  return Promise.all(asked.map((segment) => readCompetitors(market, book, segment, signal)))
}

let market: ScratchMarket
let one: unknown[]
let two: unknown[]
beforeAll(async () => {
  market = await smallMarket()
  const deal = {
    _import: 1,
    _row: 1,
    _valid_from: '1970-01-01 00:00:00.000',
    _valid_to: '2200-01-01 00:00:00.000',
    _known_from: '1970-01-01 00:00:00.000',
    _current: true,
  }
  await market.engine.insert(
    'deals',
    Array.from({ length: 18 }, (_, index) => ({
      ...deal,
      rid: 500 + index,
      id: `k${index}`,
      aid: 1 + (index % 9),
      status: index % 3 === 0 ? 'won' : index % 3 === 1 ? 'lost' : 'open',
      competitor: index < 12 ? 'Ledgerlark' : index < 15 ? ' ledgerlark' : 'none',
      reason: index % 2 === 0 ? 'Price' : null,
    })),
  )
  one = await answers(market)
  await market.engine.close()
  const tables = ['accounts', 'contacts', 'deals', 'orders', 'touches', 'account_keys']
  const engine = await openTwoShards({ folder: join(market.folder, 'observations'), tables })
  try {
    two = await answers({ ...market, engine })
  } finally {
    await engine.close()
  }
}, 120_000)
afterAll(() => market?.close())

it('counts closed deals that name a competitor, in a segment and in all of the market', () => {
  const [all, larger, broken] = one as { name: string; won: number; lost: number; wonAccounts: number[] }[][]
  expect(all).toMatchObject([{ name: 'Ledgerlark', won: 5, lost: 5 }])
  expect(larger?.[0]?.won).toBeLessThan(5)
  expect(broken).toEqual([])
})

it('reads the same on two shards', () => {
  const sorted = (found: unknown[]): unknown =>
    JSON.parse(JSON.stringify(found), (key, held) =>
      key === 'wonAccounts' ? (held as number[]).toSorted((first, second) => first - second) : held,
    )
  expect(sorted(two)).toEqual(sorted(one))
})
