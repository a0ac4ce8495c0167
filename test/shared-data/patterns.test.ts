import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../src/market-data/import/import-files.ts'
import { undoImport } from '../../src/market-data/index.ts'
import { openRuleBook } from '../../src/segments/index.ts'
import { findDifferences } from '../../src/segments/patterns/find-differences.ts'
import { findPatterns } from '../../src/segments/patterns/find-patterns.ts'
import { patternsWords } from '../../src/segments/patterns/operations/patterns-words.ts'
import { quiet } from '../bring.ts'
import { type ScratchMarket, scratchMarket } from '../scratch-market.ts'

/** What patterns say of real files that others published (beside the checkout, never in it). */
const DATA = join(import.meta.dirname, '../../../shared/data')
const MAPS = join(import.meta.dirname, 'maps')

let market: ScratchMarket

beforeAll(async () => {
  market = await scratchMarket()
})

afterAll(() => market.close())

/** Imports files, each with its map, for one part of the test, and takes them back. */
async function withFiles(files: readonly (readonly [string, string])[], work: () => Promise<void>): Promise<void> {
  const imports: number[] = []
  for (const [file, map] of files) {
    const done = await importFiles(market, { files: [resolve(DATA, file)], map: join(MAPS, map) }, quiet)
    imports.push(...done.files.map((each) => each.import))
  }
  await work()
  for (const number of imports.reverse()) await undoImport(market, number, 'test')
}

async function find(asked: { outcome?: string; fields?: string[]; depth?: number }) {
  const options = { outcome: 'won', fields: [], asOf: undefined, depth: 3, seed: 1, ...quiet, ...asked }
  return findPatterns(market, await openRuleBook(market), options)
}

async function by(field: string, outcome = 'won') {
  return findDifferences(market, await openRuleBook(market), {
    field,
    outcome,
    asOf: undefined,
    signal: quiet.signal,
  })
}

describe('x-education-leads', () => {
  const file = 'x-education-leads/Leads.csv'
  const outcome = 'account.converted == 1'
  const lateFields = ['accounts.last_notable_activity', 'accounts.lead_quality', 'accounts.tags']

  it('suspects what was filled in after the outcome, though nothing declares it', async () => {
    await withFiles([[file, 'x-education-leads-undeclared.yaml']], async () => {
      // What is suspected does not depend on how long the rules may be.
      const { setAside, patterns, split, units } = await find({ outcome, depth: 1 })
      expect(units).toMatchObject({ n: 9237, hits: 3559 })
      // Nothing dates the rows.
      expect(split.by).toBe('random')
      const aside = new Map(setAside.map((each) => [each.field, each]))
      expect(aside.get('accounts.tags')).toMatchObject({ code: 'suspect_auc', confirm: true })
      expect(aside.get('accounts.tags')?.auc).toBeGreaterThan(0.85)
      expect(aside.get('accounts.lead_quality')).toMatchObject({ code: 'suspect_auc', confirm: true })
      expect(aside.get('accounts.last_notable_activity')).toMatchObject({ code: 'suspect_name', confirm: true })
      expect(aside.get('accounts.last_activity')).toMatchObject({ code: 'suspect_name', confirm: true })
      expect(aside.get('accounts.lead_number')).toMatchObject({ code: 'running_number', confirm: true })
      // No field is a suspect below the threshold, and no suspect is in a pattern.
      for (const { code, auc } of setAside) if (code === 'suspect_auc') expect(auc).toBeGreaterThanOrEqual(0.75)
      expect(patterns.length).toBeGreaterThan(0)
      for (const { rule } of patterns) {
        for (const { field } of setAside) expect(rule).not.toContain(field.replace('accounts.', 'account.'))
      }
    })
  })

  it('sets aside for good what the mapping declares', async () => {
    const lines = (await readFile(join(DATA, file), 'utf8')).split('\n').slice(0, 1001)
    const first = await market.file('Leads.csv', lines.join('\n'))
    await withFiles([[first, 'x-education-leads.yaml']], async () => {
      const { setAside } = await find({
        outcome,
        fields: ['tags', 'lead_quality', 'last_notable_activity', 'lead_origin'],
      })
      expect(setAside.map(({ field, code, confirm }) => ({ field, code, confirm }))).toEqual(
        expect.arrayContaining(lateFields.map((field) => ({ field, code: 'after_outcome', confirm: false }))),
      )
      await expect(by('tags', outcome)).rejects.toThrow('declared as filled in after the outcome')
    })
  })
})

describe('olist-funnel', () => {
  it('refuses a rate by business segment, answers by channel, and leaves young leads out', async () => {
    await withFiles(
      [
        ['olist-funnel/leads_to_2018-03-31.csv', 'olist-leads.yaml'],
        ['olist-funnel/closed_deals_to_2018-03-31.csv', 'olist-closed-deals.yaml'],
      ],
      async () => {
        await expect(by('business_segment')).rejects.toThrow(
          'cannot be computed: it is known only for those with the outcome',
        )
        await expect(find({ fields: ['business_segment'] })).rejects.toThrow('known for companies that were won only')

        const channels = await by('touches.channel')
        expect(channels.outcome).toMatchObject({ kind: 'won', unit: 'account' })
        const young = channels.leftOut.find(({ code }) => code === 'too_young')
        // Leads of the last weeks had no time to be won: counted as lost they would make every channel look worse.
        expect(young?.units).toBe(1600)
        expect(channels.units.n).toBe(5345 - 1600)
        expect(channels.horizon?.days).toBeGreaterThan(35)
        const rate = (value: string) => channels.values.find((each) => each.value.includes(value))
        expect(rate('organic_search')).toMatchObject({ n: 1140, hits: 71 })
        expect(rate('organic_search')?.lo95).toBeCloseTo(0.05, 2)
        expect(rate('organic_search')?.hi95).toBeCloseTo(0.078, 2)
        expect(channels.verdict).toContain('A clear difference')
        expect(channels.largest?.allPairs.lo95).toBeGreaterThan(0)
      },
    )
  })
})

describe('crm-sales', () => {
  it('finds no pattern in sector and size, and prints the largest difference with its interval', async () => {
    await withFiles(
      [
        ['crm-sales/accounts.csv', 'crm-sales-accounts.yaml'],
        ['crm-sales/sales_pipeline_as_of_2017-09-30.csv', 'crm-sales-pipeline.yaml'],
      ],
      async () => {
        const found = await find({ fields: ['industry', 'employees', 'revenue'] })
        expect(found.patterns).toEqual([])
        expect(found.none).toContain('No pattern found')
        expect(found.hypotheses).toBeGreaterThan(1000)
        expect(found.largest?.against.lo95).toBeLessThan(0)
        expect(found.largest?.against.hi95).toBeGreaterThan(0)
        expect(patternsWords(found)).toMatch(/difference [+−]\d+\.\d points \(95%: −\d+\.\d to \+\d+\.\d\)/)

        for (const field of ['industry', 'employees']) {
          const sectors = await by(field)
          expect(sectors.verdict).toContain('No clear difference')
          expect(sectors.largest?.allPairs.lo95).toBeLessThan(0)
          expect(sectors.largest?.difference).toBeLessThan(0.08)
          expect(sectors.units.accounts).toBe(85)
        }
      },
    )
  })
})
