import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ScratchMarket } from '../../test/scratch-market.ts'
import { smallMarket } from '../../test/small-market.ts'
import { segmentOperations } from './index.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await smallMarket()
  for (const [name, expr] of Object.entries(SEGMENTS)) await run('segment save', { name, expr })
})
afterAll(() => market?.close())

const SEGMENTS = {
  'big-software': 'account.employees > 90 && account.industry == "Software"',
  creatives: 'contact.department == "creative" && contact.may_contact',
  'has-won': 'deals.exists(d, d.status == "won")',
  nested: 'inSegment("big-software") || account.country == "Norway"',
}

interface Told {
  segments: {
    name: string
    in: string | null
    missing: string[]
    clauses: { rule: string; answer: string; missing: string[] }[]
    people?: object
  }[]
}

async function run(name: string, input: object): Promise<unknown> {
  const operation = segmentOperations.find((one) => one.name === name)
  if (operation === undefined) throw new Error(`no operation ${name}`)
  const checked = operation.input.parse(input)
  const context = { signal: new AbortController().signal, progress: () => undefined, actor: 'test' }
  const output = operation.output.parse(await operation.run(market, checked, context))
  expect(operation.print?.(output, checked)).toMatch(/\S/)
  return output
}

async function answers(account: string): Promise<Record<string, string>> {
  const { segments } = (await run('segment of', { account })) as Told
  return Object.fromEntries(segments.map((each) => [each.name, [each.in, ...each.missing].join(' ')]))
}

describe('segment of', () => {
  it('tells in, not in, and cannot tell with the field that is missing', async () => {
    expect(await answers('acme.com')).toEqual({
      'big-software': 'true',
      creatives: 'true',
      'has-won': 'false',
      nested: 'true',
    })
    // No size: the one clause is unknown, and so is the whole.
    expect(await answers('Gale')).toEqual({
      'big-software': 'unknown account.employees',
      creatives: 'false',
      'has-won': 'false',
      nested: 'unknown account.employees account.country',
    })
    // No industry, but 40 employees: false whatever the industry is.
    expect(await answers('haze.com')).toMatchObject({ 'big-software': 'false', nested: 'false' })
    expect(await answers('3')).toMatchObject({ 'has-won': 'true', creatives: 'true' })
  })

  it('answers clause by clause, and counts people for a rule about people', async () => {
    const { segments } = (await run('segment of', { account: 'haze.com' })) as Told
    expect(segments.find((each) => each.name === 'big-software')?.clauses).toMatchObject([
      { rule: 'account.employees > 90', answer: 'false', missing: [] },
      { answer: 'unknown', missing: ['account.industry'] },
    ])
    const acme = (await run('segment of', { account: 'acme.com' })) as Told
    expect(acme.segments.find((each) => each.name === 'creatives')?.people).toEqual({ kept: 1, unknown: 0, total: 3 })
  })

  it('says that a rule is no longer valid', async () => {
    await market.state.db
      .updateTable('segments')
      .set({ rule: 'account.gone > 1' })
      .where('name', '=', 'nested')
      .execute()
    expect(await answers('acme.com')).toMatchObject({ 'big-software': 'true', nested: '' })
  })
})
