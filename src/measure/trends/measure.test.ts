import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quiet } from '../../../test/bring.ts'
import { trendMarket } from '../../../test/measure/trend-market.ts'
import type { ScratchMarket } from '../../../test/scratch-market.ts'
import { personaOperations } from '../../personas/index.ts'
import { wilsonInterval } from '../../statistics/index.ts'
import { measure } from './measure-operation.ts'
import type { Trends } from './measure-schema.ts'
import { trendsInWords } from './show-trends.ts'

let market: ScratchMarket
beforeAll(async () => {
  market = await trendMarket()
}, 60_000)
afterAll(() => market?.close())

const asked = async (input: object = {}): Promise<Trends> =>
  (await measure.run(
    market,
    measure.input.parse({ segment: 'account.industry == "Software"', ...input }),
    quiet,
  )) as Trends
const column = <K extends keyof Trends['periods'][number]>({ periods }: Trends, name: K) =>
  periods.map((each) => each[name])
const shares = (trends: Trends, name: 'closeRate' | 'winRate' | 'retention' | 'reached') =>
  column(trends, name).map((each) => (each === null ? null : `${Math.round(each.value * each.n)}/${each.n}`))

describe('a segment by month', () => {
  it('counts who is in at each end, who came and who went', async () => {
    const trends = await asked({ periods: 4 })
    expect(column(trends, 'key')).toEqual(['2025-01', '2025-02', '2025-03', '2025-04'])
    expect(column(trends, 'partial')).toEqual([false, false, false, true])
    expect(column(trends, 'accounts')).toEqual([2, 3, 3, 3])
    expect(column(trends, 'entered')).toEqual([0, 1, 1, 0])
    expect(column(trends, 'left')).toEqual([0, 0, 1, 0])
    // Of Elm nobody knows the industry.
    expect(column(trends, 'unknown')).toEqual([1, 1, 1, 1])
  })

  it('loses a customer a year after the last purchase, in whatever segment it was before', async () => {
    const trends = await asked({ periods: 4 })
    expect(column(trends, 'customers')).toEqual([2, 1, 2, 2])
    // The records begin on 2024-01-10: until a year later nobody can be lost.
    expect(column(trends, 'lostCustomers')).toEqual([null, 1, 0, 0])
    expect(shares(trends, 'retention')).toEqual([null, '1/2', '1/1', '2/2'])
    expect(trends.periods[1]?.retention).toMatchObject({ lo: wilsonInterval(0.5, 2).low })
    expect(column(trends, 'newCustomers')).toEqual([0, 0, 1, 0])
    expect(column(trends, 'revenue')).toEqual([100, 50, 140, 30])
    expect(column(trends, 'profit')).toEqual([10, null, 14, 3])
    expect(column(trends, 'buyers')).toEqual([1, 1, 2, 1])
  })

  it('takes the win rate of deals opened, once all had the time, and the close rate of those closed', async () => {
    const trends = await asked({ periods: 4 })
    expect(trends.horizonDays).toBeCloseTo(21, 6)
    expect(column(trends, 'opened')).toEqual([3, 1, 0, 1])
    expect(column(trends, 'wins')).toEqual([1, 0, 1, 0])
    expect(shares(trends, 'closeRate')).toEqual(['1/1', '0/1', '1/1', null])
    expect(shares(trends, 'winRate')).toEqual(['2/3', '0/1', null, null])
    expect(column(trends, 'dealSize').map((each) => each?.value)).toEqual([1000, undefined, 600, undefined])
    expect(column(trends, 'cycleDays').map((each) => each?.value)).toEqual([20, undefined, 48, undefined])
    expect(trends.periods[3]?.winRateFrom).toBe('2025-05-22')
    expect(trends.notes.join('\n')).toContain('1 deal opened in these periods names no company')
  })

  it('is one quarter that goes on after one that is whole', async () => {
    const trends = await asked({ by: 'quarter', periods: 2 })
    expect(column(trends, 'key')).toEqual(['2025-Q1', '2025-Q2'])
    expect(column(trends, 'partial')).toEqual([false, true])
    expect(column(trends, 'revenue')).toEqual([290, 30])
    expect(column(trends, 'accounts')).toEqual([3, 3])
    expect([...column(trends, 'entered'), ...column(trends, 'left')]).toEqual([1, 0, 0, 0])
    expect(shares(trends, 'winRate')).toEqual([null, null])
    expect(shares(trends, 'closeRate')).toEqual(['2/3', null])
  })

  it('counts everybody, strays too, without a segment', async () => {
    const trends = await asked({ segment: undefined, periods: 4 })
    expect(column(trends, 'accounts')).toEqual([4, 4, 5, 5])
    expect(column(trends, 'revenue')).toEqual([100, 50, 145, 30])
    expect(column(trends, 'opened')).toEqual([3, 2, 0, 1])
  })
})

describe('response by channel', () => {
  it('counts an answer within 14 days of the first touch after as many days of silence', async () => {
    const trends = await asked({ periods: 4 })
    expect(shares(trends, 'reached')).toEqual(['2/2', '1/3', '2/3', '1/3'])
    const [mail, phone] = trends.response
    expect(mail?.channel).toBe('mail')
    // Acme answered on the fourteenth day, Bolt on the fifteenth.
    expect(mail?.periods.map(({ reached, responded }) => [reached, responded])).toEqual([
      [2, 1],
      [0, 0],
      [0, 0],
      [1, 1],
    ])
    // Bolt was in conversation in January; Acme replied in February; in March its mail bears the time of our call.
    expect(phone?.periods.map(({ reached, responded, inTalks }) => [reached, responded, inTalks])).toEqual([
      [0, 0, 1],
      [1, 1, 0],
      [0, 0, 0],
      [0, 0, 0],
    ])
    expect(mail?.periods.map(({ partial }) => partial)).toEqual([false, false, true, true])
    expect(mail?.whole).toMatchObject({
      reached: 2,
      responded: 1,
      accounts: 2,
      rate: { lo: wilsonInterval(0.5, 2).low },
    })
  })

  it('counts answers through any channel where one channel is asked for', async () => {
    const trends = await asked({ channel: 'phone', periods: 4 })
    expect(column(trends, 'touches')).toEqual([1, 1, 2, 0])
    expect(trends.response.map(({ channel }) => channel)).toEqual(['phone'])
    expect(column(trends, 'revenue')).toEqual([null, null, null, null])
    expect(trends.refused.revenue).toContain('Orders do not say')
  })

  it('follows people of a persona: companies with them, touches with them, deals they took part in before the end', async () => {
    const create = personaOperations.find(({ name }) => name === 'persona create')
    await create?.run(market, create.input.parse({ name: 'Cara', role: 'creative director' }), quiet)
    const trends = await asked({ segment: undefined, persona: 'cara', periods: 4 })
    expect(trends.of).toBe('Cara (creative director) in the whole market')
    expect(column(trends, 'accounts')).toEqual([2, 2, 2, 2])
    expect(column(trends, 'touches')).toEqual([5, 0, 0, 0])
    expect(shares(trends, 'reached')).toEqual(['2/2', '0/2', '0/2', '0/2'])
    expect(column(trends, 'opened')).toEqual([1, 0, 0, 0])
    expect(column(trends, 'wins')).toEqual([1, 0, 0, 0])
    expect(trends.refused.revenue).toContain('ask for the segment')
    expect(trends.response[0]).toMatchObject({ channel: 'mail', whole: { reached: 2, responded: 1 } })
  })

  it('asks for one product or channel, and knows no other', async () => {
    const ink = await asked({ product: 'Ink', periods: 4 })
    expect(column(ink, 'revenue')).toEqual([0, 50, 40, 0])
    expect(column(ink, 'newCustomers')).toEqual([0, 1, 1, 0])
    expect(column(ink, 'opened')).toEqual([1, 0, 0, 0])
    expect(ink.refused.touches).toContain('does not say which product')
    expect(column(await asked({ channel: 'Fair', periods: 4 }), 'wins')).toEqual([0, 0, 1, 0])
    await expect(asked({ product: 'Inc' })).rejects.toMatchObject({
      problems: [{ code: 'unknown_product', hint: 'Did you mean Ink?' }],
    })
  })
})

describe('the print', () => {
  it('is a table a marketer reads, with what cannot be told below', async () => {
    const trends = await asked({ periods: 3 })
    const lines = trendsInWords(trends).split('\n')
    expect(lines[2]).toMatch(/^Period +Accounts +Entered +Left +Customers +New +Lost +Retained +Buyers +Revenue, USD/)
    expect(lines.find((line) => line.startsWith('2025-03'))).toMatch(
      /^2025-03 +3 +1 +1 +2 +1 +0 +100% \(\d+–100\) +2 +140/,
    )
    expect(lines).toContain('… 2025-04 goes on after what is known: not to be compared with whole periods.')
    const circular = await asked({ segment: 'deals.exists(d, d.status == "won")', periods: 3 })
    expect(trendsInWords(circular)).toContain('No close rate, win rate: The rule itself asks for deals.status')
  })
})
