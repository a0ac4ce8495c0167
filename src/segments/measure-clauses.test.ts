import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../test/scratch-market.ts'
import { smallMarket } from '../../test/small-market.ts'
import { segmentOperations } from './index.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await smallMarket()
})
afterAll(() => market?.close())

async function run(name: string, input: object): Promise<unknown> {
  const operation = segmentOperations.find((each) => each.name === name)
  if (operation === undefined) throw new Error(name)
  const context = { signal: new AbortController().signal, progress: () => {}, actor: 'test' }
  return operation.run(market, operation.input.parse(input), context)
}

describe("each clause's own effect", () => {
  it('is what it keeps alone, and what the rule would keep without it', async () => {
    const expr = 'account.industry == "Software" && account.employees >= 100 && account.country != "France"'
    await run('segment save', { name: 'three', expr })
    const shown = await run('segment show', { name: 'three' })
    // Software 1–7; large 1–5; not French 1, 2, 3, 6, 8, 9.
    expect(shown).toMatchObject({
      size: { accounts: 3 },
      clauses: [
        { size: { accounts: 7 }, without: 3 },
        { size: { accounts: 5 }, without: 4 },
        { size: { accounts: 6 }, without: 5 },
      ],
    })
  })

  it('of a lone clause leaves everybody, and for people counts people', async () => {
    expect(await run('segment draft', { rule: 'account.employees >= 100' })).toMatchObject({
      clauses: [{ without: 9 }],
    })
    expect(
      await run('segment draft', { rule: 'contact.department == "creative" && contact.may_contact == true' }),
    ).toMatchObject({ size: { contacts: 3 }, clauses: [{ without: 4 }, { without: 4 }] })
  })

  it('lists every segment with the size that it has by itself', async () => {
    await run('segment save', { name: 'creatives', expr: 'contact.department == "creative"' })
    await run('segment save', { name: 'german', expr: 'account.country == "Germany"' })
    const { segments } = (await run('segment list', {})) as { segments: { name: string; size: unknown }[] }
    for (const { name, size } of segments)
      expect(await run('segment size', { expr: name })).toMatchObject(size as object)
    expect(segments.map(({ name }) => name)).toEqual(['creatives', 'german', 'three'])
  })
})
