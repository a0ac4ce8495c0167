import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { writeCorrection } from '../readings/title-corrections.ts'
import { readListedTitles } from './read-listed-titles.ts'

let market: ScratchMarket
const context = { signal: new AbortController().signal, progress: () => undefined }

beforeAll(async () => {
  market = await scratchMarket()
})
afterAll(() => market.close())

it('reads titles given, then those of a file, one a line', async () => {
  const file = await market.file('titles.txt', 'Leiterin Einkauf\n\n  VP Sales  \r\nn/a\n')
  const read = await readListedTitles(market, { titles: ['CTO'], file }, context)
  expect(read.map(({ title, department, seniority }) => [title, department, seniority])).toStrictEqual([
    ['CTO', 'engineering', 'executive'],
    ['Leiterin Einkauf', 'purchasing', 'director'],
    ['VP Sales', 'sales', 'vp'],
    ['n/a', 'unknown', 'unknown'],
  ])
})

it('lets what people settled stand, however the title is spaced and capitalised', async () => {
  const correction = { title: 'Chief Happiness Wizard', department: 'hr', seniority: 'manager' } as const
  await market.state.db
    .transaction()
    .execute((tx) => writeCorrection(tx, correction, { actor: 'test', at: new Date() }))
  const [read] = await readListedTitles(market, { titles: ['chief  HAPPINESS wizard'] }, context)
  expect(read).toStrictEqual({
    title: 'chief  HAPPINESS wizard',
    department: 'hr',
    seniority: 'manager',
    roles: [],
    confidence: { department: 'high', seniority: 'high', roles: 'none' },
    because: ['somebody settled what this title means', '“chief” says executive'],
  })
})
