import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_MARKET, PLANTED, writeMarket } from '../../src/example/index.ts'
import { importFiles, type Market } from '../../src/market-data/index.ts'
import type { Operation } from '../../src/operation.ts'
import { personaOperations } from '../../src/personas/index.ts'
import { researchOperations } from '../../src/research/index.ts'
import { readRoleTexts } from '../../src/roles/index.ts'
import { type ScratchMarket, scratchMarket } from '../scratch-market.ts'
import { keepContacts } from './keep-contacts.ts'

/** The survey of the whole example market, and of its people only those who answered: all that the gap is told from. */

let market: ScratchMarket
const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }

beforeAll(async () => {
  market = { ...(await scratchMarket()), readTexts: readRoleTexts }
  market.at('2026-11-01')
  const folder = join(market.folder, 'files')
  const { files } = await writeMarket(folder, DEFAULT_MARKET)
  const survey = files.find(({ file }) => file === 'customer-survey.csv')
  const contacts = files.find(({ file }) => file === 'contacts.csv')
  if (survey === undefined || contacts === undefined) throw new Error('files of the example are missing')
  await keepContacts(contacts.path, survey.path)
  for (const { path, map } of [contacts, survey]) await importFiles(market, { files: [path], map }, context)
  await rm(folder, { recursive: true })
}, 60_000)
afterAll(() => market?.close())

async function ask(operations: readonly Operation<Market>[], name: string, input: object): Promise<unknown> {
  const operation = operations.find((each) => each.name === name) as Operation<Market>
  return operation.output.parse(await operation.run(market, operation.input.parse(input), context))
}

interface Gap {
  reason: string | null
  n: number
  kind: string
  rho: number
  rhoLo95: number
  rhoHi95: number
  items: { item: string; statedRank: number; derivedRank: number; gap: number; lo95: number; hi95: number }[]
}

describe('the survey of the example', () => {
  it.each(['would_renew', 'renews_today'])(
    'shows the planted gap between what creative managers say and do (%s)',
    async (outcome) => {
      const asked = { role: 'creative manager', instrument: 'customer-survey', outcome }
      const gap = (await ask(personaOperations, 'persona gap', asked)) as Gap
      expect(gap.reason).toBeNull()
      expect(gap.n).toBeGreaterThan(150)
      expect(gap.kind).toBe(outcome === 'would_renew' ? 'linear' : 'logistic')
      // As planted the two orders are each other's opposite; the interval excludes that they have nothing to do with each other.
      expect(gap.rho).toBeLessThan(-0.6)
      expect(gap.rhoHi95).toBeLessThan(0)
      const find = (item: string) => gap.items.find((each) => each.item.toLowerCase() === item)
      const { price, 'approvals everyone can see': approvals } = PLANTED.research.survey.items
      expect(price.stated).toBeGreaterThan(approvals.stated)
      expect(find('price')?.statedRank).toBe(1)
      expect(find('price')?.lo95).toBeGreaterThan(0)
      expect(find('approvals everyone can see')).toMatchObject({ statedRank: 6, derivedRank: 1 })
      expect(find('approvals everyone can see')?.hi95).toBeLessThan(0)
    },
  )

  it('is read as it was asked: scales, one choice, several, words', async () => {
    const shown = (await ask(researchOperations, 'survey show', { instrument: 'customer-survey' })) as {
      questions: { question: string; kind: string; grid: string | null }[]
    }
    const kinds = new Map(shown.questions.map(({ question, kind }) => [question, kind]))
    expect(kinds.get('stated_3')).toBe('scale')
    expect(kinds.get('would_renew')).toBe('scale')
    expect(kinds.get('renews_today')).toBe('single')
    expect(kinds.get('reminding')).toBe('scale')
    expect(kinds.get('ways')).toBe('multiple')
    expect(kinds.get('lacking')).toBe('open')
    expect(shown.questions.filter(({ grid }) => grid !== null)).toHaveLength(12)
  })
})
