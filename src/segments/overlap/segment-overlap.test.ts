import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../../test/scratch-market.ts'
import { smallMarket } from '../../../test/small-market.ts'
import { segmentOperations } from '../index.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await smallMarket()
  await run('segment save', { name: 'software', expr: 'account.industry == "Software"' })
  await run('segment save', { name: 'large', expr: 'account.employees >= 150' })
  await run('segment save', { name: 'german', expr: 'account.country == "Germany"' })
  await run('segment save', { name: 'creatives', expr: 'contact.department == "creative"' })
})
afterAll(() => market?.close())

async function run(name: string, input: object): Promise<unknown> {
  const operation = segmentOperations.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  return operation.run(market, operation.input.parse(input), context)
}

describe('segment overlap', () => {
  it('counts pairs, combinations, those in none, and what cannot be told', async () => {
    const seen = await run('segment overlap', {})
    // Software 1–7, large 1–4, German 2 and 3; 8 lacks its industry, 7 its size and country.
    expect(seen).toMatchObject({
      total: 9,
      covered: 7,
      coverage: 7 / 9,
      none: 2,
      undecided: 1,
      threshold: 0.5,
      segments: [
        { name: 'german', accounts: 2, unknown: 1, alone: 0 },
        { name: 'large', accounts: 4, unknown: 1, alone: 0 },
        { name: 'software', accounts: 7, unknown: 1, alone: 3 },
      ],
      pairs: [
        { left: 'large', right: 'software', accounts: 4, either: 7, jaccard: 4 / 7, warning: true },
        { left: 'german', right: 'large', accounts: 2, either: 4, leftShare: 1, jaccard: 0.5, warning: false },
        { left: 'german', right: 'software', accounts: 2, either: 7, jaccard: 2 / 7, warning: false },
      ],
      combinations: [
        { segments: ['software'], accounts: 3 },
        { segments: ['german', 'large', 'software'], accounts: 2 },
        { segments: ['large', 'software'], accounts: 2 },
      ],
      further: { combinations: 0, accounts: 0 },
      leftOut: [{ name: 'creatives', reason: expect.stringContaining('about people') }],
    })
    const { print } = segmentOperations.find((each) => each.name === 'segment overlap') ?? {}
    const words = print?.(seen, {})
    expect(words).toContain('7 of 9 accounts (77.8%) are in at least one of 3 segments.')
    expect(words).toMatch(/large +software +4 +7 +57.1% +above 50%: nearly the same\n/)
    expect(words).toMatch(/50% +german lies within\n/)
  })

  it('takes some of them, and refuses those that cannot be compared', async () => {
    expect(await run('segment overlap', { names: ['german', 'large', 'german'] })).toMatchObject({
      covered: 4,
      pairs: [{ left: 'german', right: 'large' }],
      leftOut: [],
    })
    await expect(run('segment overlap', { names: ['german', 'creatives'] })).rejects.toThrow('about people')
    await expect(run('segment overlap', { names: ['germann'] })).rejects.toThrow('no segment germann')
  })
})
