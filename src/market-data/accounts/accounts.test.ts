import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { type Problem, ProblemError } from '../../problem.ts'
import type { AccountShown } from '../operations/account-shown.ts'
import { marketDataOperations } from '../operations.ts'
import type { Timeline } from './account-timeline.ts'
import type { FoundAccount } from './find-accounts.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
  market.at('2026-01-01T00:00:00Z')
  await run('settings set', { timeZone: 'Europe/Berlin' })
  for (const [name, text] of Object.entries(FILES)) await run('import', { files: [await market.file(name, text)] })
  for (const [table, rows] of Object.entries(ROWS)) await market.engine.insert(table, rows)
  await run('rate set', { currency: 'EUR', rate: 1.5, from: '2020-01-01' })
}, 120_000)
afterAll(() => market?.close())

const FILES = {
  'hubspot-companies.csv': `Record ID,Company name,Company Domain Name,Industry,Number of Employees,Lifecycle Stage,Company owner,Create Date,Favourite Colour
1,Acme Söftware GmbH,acme.com,Software,500,,Dana,2024-03-01,blue
2,Acme Analytics,acme-analytics.io,Software,50,Customer,Eli,2024-03-02,red
3,Northwind Studios,northwind.com,Media,80,Prospect,Eli,2024-03-03,
4,Twins Ltd,twins.com,Media,,Prospect,,2024-03-03,
5,Twins Inc,twins.org,Media,,Prospect,,2024-03-03,
6,Small Acme Shop,shop.example,Retail,3,Prospect,,2024-03-03,
`,
  'later.csv': `Record ID,Company name,Number of Employees
1,Acme Söftware GmbH,650
`,
}

const SYSTEM = { aid: 1, _import: 1, _row: 1 }
const VERSION = {
  ...SYSTEM,
  _valid_from: '1970-01-01 00:00:00',
  _valid_to: '2200-01-01 00:00:00',
  _known_from: '1970-01-01 00:00:00',
  _current: true,
}

/** Everything that belongs to the first account, as the tables hold it: dates of Berlin in UTC. */
const ROWS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  contacts: [
    {
      ...VERSION,
      rid: 1,
      id: 'c1',
      name: 'Ada Lovelace',
      title: 'Creative Director',
      department: 'creative',
      may_contact: true,
    },
    {
      ...VERSION,
      rid: 2,
      id: 'c2',
      name: 'Bob Bell',
      department: 'finance',
      may_contact: false,
      buying_roles: ['economic buyer'],
    },
    { ...VERSION, rid: 3, name: 'Cid Cole', email: 'Cid@acme.com' },
  ],
  deals: [
    {
      ...VERSION,
      rid: 1,
      id: 'd1',
      name: 'Pilot',
      stage: 'Closed won',
      status: 'won',
      amount: 1000,
      currency: 'EUR',
      opened_at: '2025-01-09 23:00:00',
      closed_at: '2025-02-09 23:00:00',
      reason: 'liked the demo',
    },
    {
      ...VERSION,
      rid: 2,
      id: 'd2',
      name: 'Rollout',
      status: 'open',
      amount: 9000,
      currency: 'USD',
      opened_at: '2025-11-30 23:00:00',
    },
  ],
  deal_contacts: [{ ...VERSION, rid: 1, deal: 'd1', contact: 'cid@acme.com', role: 'champion' }],
  orders: [
    {
      ...SYSTEM,
      rid: 1,
      id: 'o1',
      at: '2024-02-19 23:00:00',
      product: 'Seats',
      quantity: 10,
      revenue: 100,
      currency: 'USD',
    },
    {
      ...SYSTEM,
      rid: 2,
      id: 'o2',
      at: '2025-02-28 23:00:00',
      product: 'Seats',
      quantity: 20,
      revenue: 200,
      currency: null,
    },
    {
      ...SYSTEM,
      rid: 3,
      id: 'o3',
      at: '2025-03-31 22:00:00',
      product: 'Support',
      quantity: 1,
      revenue: 30,
      currency: 'EUR',
    },
  ],
  touches: [
    {
      ...SYSTEM,
      rid: 1,
      at: '2025-01-05 09:30:00',
      kind: 'email',
      contact: 'c1',
      initiated_by: 'seller',
      campaign: 'Spring',
    },
    { ...SYSTEM, rid: 2, at: '2025-01-19 23:00:00', kind: 'meeting', contact: 'c2', initiated_by: 'buyer' },
    { ...SYSTEM, rid: 3, at: null, kind: 'call' },
  ],
  usage: [
    { ...SYSTEM, rid: 1, at: '2025-06-10 10:00:00', feature: 'exports', amount: 5, contact: 'c1' },
    { ...SYSTEM, rid: 2, at: '2025-07-02 10:00:00', feature: 'exports', amount: 4, contact: 'c1' },
    { ...SYSTEM, rid: 3, at: '2025-07-20 10:00:00', feature: 'exports', amount: 3, contact: 'c2' },
  ],
  answers: [
    {
      ...SYSTEM,
      rid: 1,
      at: '2025-08-01 10:00:00',
      instrument: 'NPS',
      question: 'nps',
      wording: 'How likely …?',
      value: 9,
      respondent: 'r1',
    },
  ],
}

async function run<T>(name: string, input: object): Promise<T> {
  const operation = marketDataOperations.find((one) => one.name === name)
  if (operation === undefined) throw new Error(`no operation ${name}`)
  const checked = operation.input.parse(input)
  const context = { signal: new AbortController().signal, progress: () => undefined, actor: 'test' }
  const output = operation.output.parse(await operation.run(market, checked, context))
  if (name.startsWith('account')) expect(operation.print?.(output, checked)).toMatch(/\S/)
  return output as T
}

const find = async (text: string, limit = 10): Promise<string[]> =>
  (await run<{ accounts: FoundAccount[] }>('account find', { text, limit })).accounts.map(
    ({ id, match }) => `${id} ${match}`,
  )

async function problemOf(work: Promise<unknown>): Promise<Problem | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof ProblemError) return error.problems[0]
      throw error
    },
  )
}

describe('account find', () => {
  it('puts the very name first, then beginnings, then parts, then near misses', async () => {
    expect(await find('acme')).toEqual(['1 start', '2 start', '6 part'])
    expect(await find('acme', 2)).toEqual(['1 start', '2 start'])
    expect(await find('Acme Software')).toEqual(['1 exact'])
    expect(await find('https://www.acme.com')).toEqual(['1 exact'])
    expect(await find('3')).toEqual(['3 exact'])
    expect(await find('studio')).toEqual(['3 part'])
    expect(await find('norhtwind')).toEqual(['3 near'])
    expect(await find('nortwind stud')).toEqual(['3 near'])
    expect(await find('onrthwind')).toEqual(['3 near'])
    expect(await find('zzzzzz')).toEqual([])
    expect(await find('%_')).toEqual([])
  })
})

describe('account show', () => {
  it('tells each value with the row that said it last', async () => {
    const shown = await run<AccountShown>('account show', { account: 'acme.com' })
    const field = (name: string) => shown.fields.find((each) => each.field === name)
    expect(shown).toMatchObject({
      account: 1,
      name: 'Acme Söftware GmbH',
      owner: 'Dana',
      records: 1,
      currency: 'USD',
    })
    // Nothing is recorded; a deal was won.
    expect(shown.lifecycle).toEqual({ value: 'customer', recorded: false })
    expect(field('employees')).toMatchObject({
      label: 'Employees',
      value: 650,
      origin: { import: 2, file: 'later.csv', row: 2, at: '2026-01-01T01:00:00' },
    })
    expect(field('industry')).toMatchObject({ origin: { import: 1, file: 'hubspot-companies.csv', row: 2 } })
    expect(field('favourite_colour')).toMatchObject({ label: 'Favourite Colour', custom: true, value: 'blue' })
    expect(field('created_at')).toMatchObject({ label: 'Created', value: '2024-03-01' })
    expect(field('country')).toMatchObject({ value: null, origin: null })
  })

  it('tells people, deals, orders by product, each bounded with its total', async () => {
    const shown = await run<AccountShown>('account show', { account: '1' })
    expect(shown.people?.rows.map(({ name, department, mayContact }) => [name, department, mayContact])).toEqual([
      ['Ada Lovelace', 'creative', true],
      ['Bob Bell', 'finance', false],
      ['Cid Cole', null, null],
    ])
    // The deal spells the address otherwise than the contact does.
    expect(shown.people?.rows.map(({ roles }) => roles)).toEqual([
      [],
      [{ role: 'economic buyer', basis: 'recorded with the person' }],
      [{ role: 'champion', basis: 'named in the deal Pilot' }],
    ])
    expect(shown.usage).toEqual([
      {
        feature: 'exports',
        lastYear: 12,
        ever: 12,
        people: 2,
        first: '2025-06-10T12:00:00',
        last: '2025-07-20T12:00:00',
      },
    ])
    expect(shown.answers).toMatchObject({ total: 1, rows: [{ instrument: 'NPS', value: 9, by: 'r1' }] })
    expect(shown.deals).toMatchObject({
      total: 2,
      rows: [
        { name: 'Rollout', status: 'open', amount: 9000, currency: 'USD', closed: null },
        {
          name: 'Pilot',
          status: 'won',
          amount: 1000,
          currency: 'EUR',
          worth: 1500,
          closed: '2025-02-10',
          reason: 'liked the demo',
        },
      ],
    })
    expect(shown.orders).toMatchObject({ total: 3, rows: [{ id: 'o3' }, { id: 'o2' }, { id: 'o1' }] })
    expect(shown.products).toMatchObject([
      { product: 'Seats', lastYear: { orders: 1, revenue: 200, quantity: 20 }, ever: { orders: 2, revenue: 300 } },
      { product: 'Support', lastYear: { orders: 1, revenue: 45 }, ever: { orders: 1, revenue: 45, uncounted: 0 } },
    ])
    const second = await run<AccountShown>('account show', { account: '1', only: 'orders', limit: 2, offset: 2 })
    expect(second).toMatchObject({ orders: { total: 3, rows: [{ id: 'o1' }] } })
    expect(second.people).toBeUndefined()
  })

  it('says when a text names no account, or several', async () => {
    expect(await problemOf(run('account show', { account: 'nobody' }))).toMatchObject({ code: 'no_such_account' })
    expect(await problemOf(run('account show', { account: '#99' }))).toMatchObject({ code: 'no_such_account' })
    expect(await problemOf(run('account show', { account: 'Twins' }))).toMatchObject({
      code: 'account_ambiguous',
      hint: 'Say which one by its number: #4, #5.',
    })
    expect(await run<AccountShown>('account show', { account: '#5' })).toMatchObject({
      account: 5,
      domain: 'twins.org',
    })
  })
})

describe('account timeline', () => {
  it('puts everything dated into one list, the newest first, with counts for each month', async () => {
    const line = await run<Timeline>('account timeline', { account: '1' })
    expect(line.events.map(({ at, kind, what }) => [at, kind, what])).toEqual([
      ['2025-12-01', 'deal_opened', 'Rollout'],
      ['2025-08-01T12:00:00', 'answer', 'How likely …?'],
      // July, with 7, is the month of most exports.
      ['2025-07-20T12:00:00', 'usage', 'exports'],
      ['2025-04-01', 'order', 'Support'],
      ['2025-03-01', 'order', 'Seats'],
      ['2025-02-10', 'deal_closed', 'Pilot'],
      ['2025-01-20', 'touch', 'meeting'],
      ['2025-01-10', 'deal_opened', 'Pilot'],
      ['2025-01-05T10:30:00', 'touch', 'email'],
      ['2024-03-01', 'created', null],
      ['2024-02-20', 'order', 'Seats'],
    ])
    expect(line).toMatchObject({ total: 11, undated: 1 })
    expect(line.events[2]).toMatchObject({ amount: 7 })
    expect(line.events[8]).toMatchObject({ startedBy: 'seller', campaign: 'Spring', person: 'c1' })
    expect(line.months.find(({ month }) => month === '2025-01')).toMatchObject({ touches: 2, deals: 1, orders: 0 })
    expect(line.months.find(({ month }) => month === '2025-04')).toMatchObject({ orders: 1, revenue: 45 })
    const page = await run<Timeline>('account timeline', { account: '1', limit: 2, offset: 9 })
    expect(page.events.map(({ kind }) => kind)).toEqual(['created', 'order'])
    expect(page.total).toBe(11)
  })
})
