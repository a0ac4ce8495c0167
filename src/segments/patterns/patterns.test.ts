import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { openTwoShards } from '../../../test/engines/two-shards.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { seededRandom } from '../../statistics/index.ts'
import { patternsBy } from './operations/patterns-by.ts'
import { patternsFind } from './operations/patterns-find.ts'
import type { patternsBySchema, patternsSchema } from './operations/patterns-schema.ts'

const ALWAYS = {
  _import: 1,
  _row: 1,
  _valid_from: '1900-01-01 00:00:00.000',
  _valid_to: '2299-12-31 00:00:00.000',
  _known_from: '1970-01-01 00:00:00.000',
  _current: true,
}
const DAY = 86_400_000
const START = Date.UTC(2024, 0, 1)
const ACCOUNTS = 1200

let market: ScratchMarket
const context = { actor: 'test', signal: new AbortController().signal, progress: () => {} }

/** Companies with Figma and four or more creatives win half of their deals, others a fifth. */
beforeAll(async () => {
  market = await scratchMarket()
  market.at('2026-06-01T00:00:00Z')
  await loadCatalog(market)
  const random = seededRandom('patterns')
  const date = (at: number): string => new Date(at).toISOString().replace('T', ' ').replace('Z', '')
  const rows = { accounts: [] as object[], contacts: [] as object[], deals: [] as object[], touches: [] as object[] }
  for (let aid = 1; aid <= ACCOUNTS; aid += 1) {
    const opened = START + Math.floor((aid / ACCOUNTS) * 700) * DAY
    const figma = random() < 0.4
    const creatives = Math.floor(8 * random() ** 1.5)
    const won = random() < (figma && creatives >= 4 ? 0.5 : 0.2)
    const account = {
      aid,
      rid: aid,
      id: `${aid}`,
      region: random() < 0.5 ? 'North' : 'South',
      created_at: date(opened - 30 * DAY),
    }
    const lifecycle = won ? 'customer' : 'prospect'
    rows.accounts.push({ ...ALWAYS, ...account, technologies: figma ? ['Figma'] : ['Slack'], lifecycle })
    for (let number = 0; number < creatives + 2; number += 1) {
      // Two of the people came after the deal was opened: they were not known then.
      const came = number < creatives ? opened - 10 * DAY : opened + 10 * DAY
      rows.contacts.push({
        ...ALWAYS,
        aid,
        rid: rows.contacts.length + 1,
        department: 'creative',
        created_at: date(came),
      })
    }
    const closed = opened + (20 + Math.floor(60 * random())) * DAY
    const status = won ? 'won' : 'lost'
    const ended = { status, opened_at: date(opened), closed_at: date(closed), source: won ? 'Referral' : 'Event' }
    rows.deals.push({ ...ALWAYS, aid, rid: aid, id: `${aid}`, type: 'new', ...ended })
    // Renewals are won far more often, and by customers only.
    if (won) rows.deals.push({ ...ALWAYS, aid, rid: 10_000 + aid, id: `r${aid}`, type: 'renewal', ...ended })
    rows.touches.push({
      _import: 1,
      _row: 1,
      aid,
      rid: aid,
      kind: random() < 0.5 ? 'call' : 'email',
      at: date(opened - DAY),
    })
  }
  for (const [kind, all] of Object.entries(rows)) await market.engine.insert(kind, all as Record<string, unknown>[])
})
afterAll(() => market?.close())

const find = async (input: z.input<typeof patternsFind.input>): Promise<z.output<typeof patternsSchema>> =>
  (await patternsFind.run(market, patternsFind.input.parse(input), context)) as z.output<typeof patternsSchema>
const by = async (input: z.input<typeof patternsBy.input>): Promise<z.output<typeof patternsBySchema>> =>
  (await patternsBy.run(market, patternsBy.input.parse(input), context)) as z.output<typeof patternsBySchema>

describe('patterns find', () => {
  it('finds what was planted, from what was known at the opening, and nothing else', async () => {
    const found = await find({})
    expect(found.patterns.map(({ rule, sentence, name }) => ({ rule, sentence, name }))).toEqual([
      {
        rule: '"Figma" in account.technologies && contacts.filter(c, c.department == "creative").size() >= 4',
        sentence: 'Companies that use Figma and have at least 4 people in creative',
        name: 'figma-creative-from-4',
      },
    ])
    expect(found).toMatchObject({
      none: null,
      units: { accounts: found.units.n },
      outcome: { kind: 'won', unit: 'deal' },
    })
    expect(found.leftOut.map(({ code }) => code)).toEqual(['too_young', 'other_type'])
    expect(found.setAside).toEqual([expect.objectContaining({ field: 'accounts.lifecycle', code: 'circular' })])
    const [pattern] = found.patterns
    expect(pattern?.lo95).toBeLessThanOrEqual(pattern?.rate ?? 0)
    expect(pattern?.lift).toBeCloseTo((pattern?.rate ?? 0) / (pattern?.baseRate ?? 1))
    expect(patternsFind.print?.(found, patternsFind.input.parse({}))).toContain(
      "segment save figma-creative-from-4 '",
    )
    const said = await find({ outcome: 'deals.exists(x, x.status == "won")' })
    expect(said.patterns).toEqual(found.patterns)
  })

  it('says so where there is nothing, with the largest difference', async () => {
    const { patterns, none, largest } = await find({ field: ['region', 'touches.kind'] })
    expect(patterns).toEqual([])
    expect(none).toMatch(/^No pattern found: \d+ rules were looked at/)
    expect(largest?.against.lo95).toBeLessThan(0)
  })

  it('counts nothing undated of an outcome without a date, and refuses what cannot be asked', async () => {
    const told = await find({ outcome: 'account.region == "North"' })
    expect(told.setAside.map(({ field, code }) => [field, code])).toEqual([
      ['accounts.region', 'circular'],
      ['touches.kind', 'undated_rows'],
    ])
    await expect(find({ outcome: 'contact.department == "creative"' })).rejects.toThrow('must be about companies')
    await expect(find({ outcome: 'account.employees > 5' })).rejects.toThrow(
      /Too few|needs at least|nothing to compare/,
    )
    await expect(find({ outcome: 'retained' })).rejects.toThrow('No company is recorded as a former customer')
    await expect(find({ field: ['lifecycle'] })).rejects.toThrow(
      'a company becomes a customer by the deal that is won',
    )
    await expect(find({ field: ['deals.source'] })).rejects.toThrow('patterns by FIELD')
    await expect(find({ field: ['regoin'] })).rejects.toThrow('There is no field "regoin"')
  })

  it('compares the values of one field, or says why it cannot', async () => {
    const technologies = await by({ field: 'technologies' })
    expect(technologies.values.map(({ value, rule }) => [value, rule])).toEqual([
      ['Slack', '"Slack" in account.technologies'],
      ['Figma', '"Figma" in account.technologies'],
    ])
    expect(technologies.largest?.difference).toBeGreaterThan(0.05)
    expect(technologies.verdict).toMatch(/^A clear difference/)
    const region = await by({ field: 'account.region' })
    expect(region.largest?.allPairs.lo95).toBeCloseTo(region.largest?.lo95 ?? 0)
    expect(region.values.reduce((sum, { n }) => sum + n, 0) + (region.missing?.n ?? 0)).toBe(region.units.n)
    const touches = await by({ field: 'touches.kind' })
    expect(touches.values[0]?.rule).toMatch(/^touches\.exists\(t, t\.kind == "(call|email)"\)$/)
    expect((await by({ field: 'deals.source' })).values.map(({ rate }) => rate)).toEqual([0, 1])
    await expect(by({ field: 'deals.reason' })).rejects.toThrow('is known for none')
    await expect(by({ field: 'lifecycle' })).rejects.toThrow('would say nothing')
  })

  it('gives the same as two shards', async () => {
    const kinds = ['accounts', 'contacts', 'deals', 'touches', 'orders', 'usage', 'answers', 'deal_contacts']
    const readings = [
      { name: 'role_texts', by: 'text' },
      { name: 'evidence_codes', by: 'key' },
      { name: 'scale_values', by: 'key' },
      { name: 'readings_kept', by: 'name' },
    ]
    const tables = [...kinds, ...readings]
    const few = { depth: 2, field: ['technologies', 'contacts.department'] }
    const here = await find(few)
    await market.engine.close()
    const shards = await openTwoShards({ folder: `${market.folder}/observations`, tables })
    const spread: Market = { ...market, engine: shards }
    const there = await patternsFind.run(spread, patternsFind.input.parse(few), context)
    await shards.close()
    expect(here.patterns).toHaveLength(1)
    expect(there).toEqual(here)
  })
})
