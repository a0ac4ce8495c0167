import { describe, expect, it } from 'vitest'
import { NEVER, type PipelineDeals, WON } from '../deals/pipeline-deals.ts'
import { backtests } from './backtest.ts'
import { type AskedForecast, forecastAt } from './forecast-at.ts'
import { limitsOf } from './limits.ts'
import { dealsOf, type MadeMarket, madeDeals, START } from './made-deals.fixture.ts'

const ASKED: AskedForecast = {
  days: 60,
  fiscalYearStartsIn: 1,
  ownAmounts: false,
  undatedAreOpen: false,
  countWins: false,
  replicates: 20,
  draws: 400,
}

/** Wins come early or late, losses in between: neither an average cycle nor a close rate tells when. */
const MARKET: Omit<MadeMarket, 'seed'> = {
  days: 320,
  pace: 3,
  won: (age) => (age < 10 ? 0.02 : age > 50 && age < 110 ? 0.012 : 0.001),
  lost: (age) => (age > 15 && age < 60 ? 0.015 : 0.002),
}

const TODAY = START + 320 - 1 - ASKED.days

function wonAfter(deals: PipelineDeals, day: number): number {
  let sum = 0
  for (let place = 0; place < deals.size; place += 1) {
    const closed = deals.closed[place] ?? NEVER
    if (deals.outcome[place] === WON && closed > day && closed <= day + ASKED.days) sum += deals.amount[place] ?? 0
  }
  return sum
}

describe('the forecast of a pipeline', () => {
  it('is right on average, and its intervals hold what comes as often as they say', () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed)
    const made = seeds.map((seed) => {
      const deals = madeDeals({ ...MARKET, seed })
      const limits = limitsOf(forecastOf(deals, TODAY).simulated.total)
      return { ...limits, actual: wonAfter(deals, TODAY) }
    })
    const sum = (of: (each: (typeof made)[number]) => number): number => made.reduce((all, each) => all + of(each), 0)
    expect(Math.abs(sum(({ mean }) => mean) / sum(({ actual }) => actual) - 1)).toBeLessThan(0.05)
    const inside = sum(({ lo80, hi80, actual }) => Number(actual >= lo80 && actual <= hi80))
    expect(inside).toBeGreaterThanOrEqual(12)
    expect(inside).toBeLessThanOrEqual(19)
  })

  it('adds up, and knows nothing of what came after its day', () => {
    const deals = madeDeals({ ...MARKET, seed: 'leak' })
    const { simulated } = forecastOf(deals, TODAY)
    expect(simulated.total.mean).toBeCloseTo(simulated.fromOpen.mean + simulated.notYetCreated.mean, 6)
    expect(simulated.wins.mean).toBeCloseTo(simulated.openWins.mean + simulated.newWins.mean, 9)
    // The same deals as somebody would have had them on that day.
    const then = dealsOf(
      Array.from({ length: deals.size }, (_, place) => place)
        .filter((place) => (deals.opened[place] ?? 0) <= TODAY)
        .map((place) => {
          const known = (deals.closed[place] ?? NEVER) <= TODAY
          return {
            opened: deals.opened[place] ?? 0,
            closed: known ? (deals.closed[place] ?? 0) : NEVER,
            outcome: known ? (deals.outcome[place] ?? 0) : 0,
            amount: known ? (deals.amount[place] ?? 0) : Number.NaN,
            product: deals.product[place] ?? 0,
            group: deals.group[place] ?? 0,
          }
        }),
    )
    expect(forecastOf(then, TODAY).simulated).toEqual(simulated)
  })

  it('finds that records begin late, and is not misled by the long-lived deals left from before', () => {
    const whole = madeDeals({ ...MARKET, seed: 'cut', pace: 20 })
    const begin = START + 110
    const kept = Array.from({ length: whole.size }, (_, place) => place).filter(
      (place) => (whole.closed[place] ?? NEVER) >= begin,
    )
    const cut = dealsOf(
      kept.map((place) => ({
        opened: whole.opened[place] ?? 0,
        closed: whole.closed[place] ?? NEVER,
        outcome: whole.outcome[place] ?? 0,
        amount: whole.amount[place] ?? Number.NaN,
        product: whole.product[place] ?? 0,
        group: whole.group[place] ?? 0,
      })),
    )
    const [all, some] = [forecastOf(whole, TODAY), forecastOf(cut, TODAY)]
    expect(all.rates.begin.cut).toBe(false)
    expect(some.rates.begin).toEqual({ cut: true, day: begin })
    expect(Math.abs(some.simulated.total.mean / all.simulated.total.mean - 1)).toBeLessThan(0.1)
  })

  it('tells the months of a quarter apart where deals close in the last one', () => {
    // Deals of 30 days and more close only in March, June, September and December.
    const rows = Array.from({ length: 900 }, (_, index) => {
      const opened = START + Math.floor(index / 2)
      const due = new Date((opened + 30) * 86_400_000)
      const lastMonth = Date.UTC(due.getUTCFullYear(), Math.floor(due.getUTCMonth() / 3) * 3 + 2, 1) / 86_400_000
      const closed = Math.max(opened + 30, lastMonth + (index % 28))
      return { opened, closed, outcome: index % 3 === 0 ? 2 : 1, amount: 1000, group: index % 120 }
    })
    const deals = dealsOf(rows)
    // Until the end of February of the second year nothing closes, in the month after it much does.
    const day = Date.UTC(2024, 11, 31) / 86_400_000
    const asked = (days: number) => forecastOf(deals, day, { ...ASKED, days })
    expect(asked(58).rates.byPosition).toBe(true)
    expect(asked(58).simulated.wins.mean).toBeLessThan(5)
    expect(asked(89).simulated.wins.mean).toBeGreaterThan(50)
  })

  it('takes deals without an opening date to be as old as the others where the date is only not recorded', () => {
    const deals = madeDeals({ ...MARKET, seed: 'undated' })
    const rows = Array.from({ length: deals.size }, (_, place) => ({
      opened: deals.opened[place] ?? 0,
      closed: deals.closed[place] ?? NEVER,
      outcome: deals.outcome[place] ?? 0,
      amount: deals.amount[place] ?? Number.NaN,
    }))
    const undated = Array.from({ length: 50 }, () => ({
      opened: NEVER,
      closed: NEVER,
      outcome: 0,
      amount: Number.NaN,
    }))
    const more = dealsOf([...rows, ...undated])
    const without = forecastOf(more, TODAY).simulated.openWins.mean
    const having = forecastOf(more, TODAY, { ...ASKED, undatedAreOpen: true }).simulated.openWins.mean
    const open = rows.filter(({ opened, closed }) => opened <= TODAY && closed > TODAY).length
    expect(having).toBeCloseTo(without * (1 + 50 / open), 9)
  })

  it('is tried at earlier days with nothing but what was known then', async () => {
    const deals = madeDeals({ ...MARKET, seed: 'tried' })
    const today = START + 319
    const tried = await backtests(deals, {
      today,
      forecast: { days: 60, fiscalYearStartsIn: 1, countWins: false },
      least: 30,
      signal: new AbortController().signal,
    })
    const last = tried.at(-1)
    expect(last?.day).toBe(TODAY)
    expect(last?.actual).toBeCloseTo(wonAfter(deals, TODAY), 6)
    expect(last?.mean).toBeCloseTo(forecastOf(deals, TODAY).simulated.total.mean, 6)
    expect(tried.length).toBeGreaterThan(5)
  })
})

function forecastOf(deals: PipelineDeals, day: number, asked = ASKED) {
  const made = forecastAt({ deals, day }, asked)
  if (made === undefined) throw new Error('nothing closed')
  return made
}
