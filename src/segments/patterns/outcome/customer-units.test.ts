import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { type ScratchMarket, scratchMarket } from '../../../../test/scratch-market.ts'
import { loadCatalog } from '../../../market-data/index.ts'
import { seededRandom } from '../../../statistics/index.ts'
import { patternsFind } from '../operations/patterns-find.ts'
import type { patternsSchema } from '../operations/patterns-schema.ts'

const ALWAYS = {
  _import: 1,
  _row: 1,
  _valid_from: '1900-01-01 00:00:00.000',
  _valid_to: '2299-12-31 00:00:00.000',
  _known_from: '1970-01-01 00:00:00.000',
  _current: true,
}
const DAY = 86_400_000
const NOW = Date.UTC(2026, 5, 1)
const CUSTOMERS = 700

let market: ScratchMarket
const counted = { customers: 0, retained: 0, expanded: 0, young: 0 }

/** Customers of the North stay, those with Figma sign another deal soon; renewals, and deals years later, tell nothing. */
beforeAll(async () => {
  market = await scratchMarket()
  market.at(new Date(NOW).toISOString())
  await loadCatalog(market)
  const random = seededRandom('customers')
  const date = (at: number): string => new Date(at).toISOString().replace('T', ' ').replace('Z', '')
  const rows = { accounts: [] as object[], deals: [] as object[] }
  for (let aid = 1; aid <= CUSTOMERS; aid += 1) {
    // The last hundred became customers within the year.
    const first = NOW - (aid > 600 ? 30 + (aid % 300) : 400 + 2 * (600 - aid)) * DAY
    const north = random() < 0.5
    const figma = random() < 0.4
    const stays = random() < (north ? 0.9 : 0.55)
    const more = random() < (figma ? 0.6 : 0.15)
    rows.accounts.push({
      ...ALWAYS,
      aid,
      rid: aid,
      id: `${aid}`,
      region: north ? 'North' : 'South',
      technologies: figma ? ['Figma'] : ['Slack'],
      lifecycle: stays ? 'customer' : 'former',
    })
    const deal = (type: string, at: number): void => {
      const rid = rows.deals.length + 1
      const when = { opened_at: date(at - 40 * DAY), closed_at: date(at) }
      rows.deals.push({ ...ALWAYS, aid, rid, id: `d${rid}`, status: 'won', type, ...when })
    }
    deal('new', first)
    if (more) deal('expansion', first + 120 * DAY)
    deal('renewal', first + 200 * DAY)
    if (random() < 0.5) deal('expansion', first + 370 * DAY)
    if (aid > 600) counted.young += 1
    else {
      counted.customers += 1
      counted.retained += stays ? 1 : 0
      counted.expanded += more ? 1 : 0
    }
  }
  for (const [kind, all] of Object.entries(rows)) await market.engine.insert(kind, all as Record<string, unknown>[])
})
afterAll(() => market?.close())

async function find(outcome: string): Promise<z.output<typeof patternsSchema>> {
  const context = { actor: 'test', signal: new AbortController().signal, progress: () => {} }
  const found = await patternsFind.run(market, patternsFind.input.parse({ outcome }), context)
  return found as z.output<typeof patternsSchema>
}

describe('outcomes of customers', () => {
  it('finds who stays', async () => {
    const found = await find('retained')
    expect(found.units).toEqual({ n: counted.customers, accounts: counted.customers, hits: counted.retained })
    expect(found.patterns.map(({ rule }) => rule)).toEqual(['account.region == "North"'])
    expect(found.leftOut).toEqual([expect.objectContaining({ code: 'too_young', units: counted.young })])
    expect(found.setAside.map(({ field, code }) => [field, code])).toEqual([['accounts.lifecycle', 'circular']])
    expect(found.split.by).toBe('time')
    expect(found.outcome).toMatchObject({ kind: 'retained', unit: 'account', at: 'at its first purchase' })
  })

  it('finds who buys more within a year, renewals and later deals not counted', async () => {
    const found = await find('expanded')
    expect(found.units).toEqual({ n: counted.customers, accounts: counted.customers, hits: counted.expanded })
    expect(found.patterns.map(({ rule }) => rule)).toEqual(['"Figma" in account.technologies'])
    expect(found.outcome.words).toContain('within a year of the first')
  })
})
