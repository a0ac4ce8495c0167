import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bring, quiet } from '../../../test/bring.ts'
import { type ScratchMarket, scratchMarket } from '../../../test/scratch-market.ts'
import { chooseRule, marketMoney, momentOf, openRuleBook, type Run, runOf } from '../../segments/index.ts'
import { knownUntil } from '../periods/known-until.ts'
import { listPeriods } from '../periods/list-periods.ts'
import { type Flow, readFlows } from './read-flows.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await scratchMarket()
  market.at('2025-04-10T12:00:00Z')
  await bring(market, 'accounts', 'id,name,industry\n1,Acme,Software\n2,Bolt,Software\n3,Crest,Retail\n')
  await bring(
    market,
    'orders',
    `id,account_id,at,product,revenue,profit
a,1,2025-01-10,Pen,100,10
b,1,2025-02-10,Pen,50,
c,2,2025-02-28,Ink,70,7
d,3,2025-02-01,Pen,30,3
e,,2025-02-02,Pen,5.25,1
f,3,2025-04-02,Ink,20,2
g,2,2025-01-15,Ink,-10,-1
`,
  )
  await bring(
    market,
    'deals',
    `id,account_id,name,status,amount,opened_at,closed_at
x,1,One,won,1000,2025-01-05,2025-02-05
y,2,Two,lost,500,2025-01-20,2025-02-20
z,3,Three,won,,2025-02-01,2025-03-31
`,
  )
}, 60_000)
afterAll(() => market?.close())

async function flows(rules: readonly (string | undefined)[], more: { partition?: boolean; product?: string } = {}) {
  const book = await openRuleBook(market)
  const run: Run = runOf(market, book)
  const scopes = rules.map((text) => (text === undefined ? undefined : chooseRule(book, text).rule))
  const periods = listPeriods(book.catalog.settings, 'month', {
    from: Date.parse('2025-01-01T00:00:00Z'),
    known: momentOf(run).getTime(),
  })
  const money = await marketMoney(market, run, quiet.signal)
  return { periods, found: await readFlows(market, run, { scopes, periods, money, ...more }, quiet.signal) }
}
const column = (flow: readonly Flow[] | undefined, name: keyof Flow) => flow?.map((each) => each[name])

describe('flows', () => {
  it('counts what came in by month, of everybody and of a segment', async () => {
    const { periods, found } = await flows([undefined, 'account.industry == "Software"'])
    expect(periods.map(({ key, partial }) => (partial ? `${key}…` : key))).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
      '2025-04…',
    ])
    // A return takes revenue back, and makes nobody a buyer or a customer.
    expect(column(found[0], 'revenue')).toEqual([90, 155.25, 0, 20])
    expect(column(found[0], 'profit')).toEqual([9, 11, 0, 2])
    expect(column(found[0], 'profited')).toEqual([2, 3, 0, 1])
    // Nobody knows who bought e: no buyer, but revenue.
    expect(column(found[0], 'buyers')).toEqual([1, 3, 0, 1])
    expect(column(found[0], 'newCustomers')).toEqual([1, 2, 0, 0])
    expect(column(found[0], 'wins')).toEqual([0, 1, 1, 0])
    expect(column(found[0], 'losses')).toEqual([0, 1, 0, 0])
    expect(column(found[0], 'opened')).toEqual([2, 1, 0, 0])
    expect(column(found[0], 'wonAmount')).toEqual([0, 1000, 0, 0])
    expect(column(found[0], 'wonPriced')).toEqual([0, 1, 0, 0])
    expect(column(found[1], 'revenue')).toEqual([90, 120, 0, 0])
    expect(column(found[1], 'newCustomers')).toEqual([1, 1, 0, 0])
  })

  it('asks a rule at the end of each month', async () => {
    // Acme has bought for 100 by January's end and for 150 by February's.
    const { found } = await flows(['orders.map(o, o.revenue).sum() > 120'])
    expect(column(found[0], 'revenue')).toEqual([0, 50, 0, 0])
  })

  it('counts each row once in a partition, and what is in none apart', async () => {
    const { found } = await flows(['account.industry == "Software"', 'account.industry in ["Software", "Retail"]'], {
      partition: true,
    })
    expect(found.map((each) => column(each, 'revenue'))).toEqual([
      [90, 120, 0, 0],
      [0, 30, 0, 20],
      [0, 5.25, 0, 0],
    ])
  })

  it('asks for one product', async () => {
    const { found } = await flows([undefined], { product: 'Ink' })
    expect(column(found[0], 'revenue')).toEqual([-10, 70, 0, 20])
    expect(column(found[0], 'newCustomers')).toEqual([0, 1, 0, 1])
  })
})

describe('until when the records tell', () => {
  const until = async (day: string, grain: 'week' | 'month') => {
    const book = await openRuleBook(market)
    const run = { catalog: book.catalog, now: new Date(`${day}T12:00:00Z`) }
    const { known, recordsEnd } = await knownUntil(market, run, { kind: 'orders', grain }, quiet.signal)
    return [new Date(known).toISOString(), recordsEnd]
  }

  it('is now while they go on, and their end once they are silent for long', async () => {
    // Pauses of 22, 1, 8, 18 and 33 days: 19 of 20 are at most 30.8.
    expect(await until('2025-05-15', 'month')).toEqual(['2025-05-15T12:00:00.000Z', null])
    // What April lacks after the 2nd is no longer than such a pause.
    expect(await until('2026-05-15', 'month')).toEqual(['2025-04-30T23:59:59.999Z', '2025-04-02'])
  })
})
