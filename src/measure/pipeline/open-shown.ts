import { NEVER } from './deals/pipeline-deals.ts'
import type { FoundPipeline } from './find-pipeline.ts'
import type { ForecastAt } from './model/forecast-at.ts'
import type { Pipeline } from './pipeline-schema.ts'

interface StageSums {
  deals: number
  withoutAccount: number
  undated: number
  amount: number
  withoutAmount: number
  ages: number[]
  wins: number
  chances: number
  expected: number
}

const BANDS = [0, 8, 15, 29, 57, 85, 113, 141, 183, 274, 366]

/** The open deals by stage and by age, each with its chance until the day asked for. */
export function openShown(found: FoundPipeline): Pipeline['open'] {
  const { deals, horizon, forecast, noAmounts } = found
  const chance = chanceOf(forecast)
  const stages = new Map<number, StageSums>()
  const bands = BANDS.map((from, place) => ({ from, to: BANDS[place + 1], deals: 0, won: 0, lost: 0 }))
  for (let place = 0; place < deals.size; place += 1) {
    if ((deals.outcome[place] ?? 0) !== 0 || deals.member[place] === 0) continue
    // Of a segment: one without an account may be of it, and is not shown as its own.
    if (Number.isNaN(deals.member[place])) continue
    const opened = deals.opened[place] ?? NEVER
    const age = opened === NEVER ? -1 : horizon.today - opened
    const stage = stages.get(deals.stage[place] ?? 0) ?? nothing()
    stages.set(deals.stage[place] ?? 0, stage)
    const amount = deals.amount[place] ?? Number.NaN
    const product = deals.product[place] ?? 0
    stage.deals += 1
    if (deals.hasAccount[place] === 0) stage.withoutAccount += 1
    if (Number.isNaN(amount)) stage.withoutAmount += 1
    else stage.amount += amount
    if (age >= 0) stage.ages.push(age)
    else stage.undated += 1
    const chances = chance(age, product)
    if (chances === undefined) continue
    stage.chances += 1
    stage.wins += chances.won
    stage.expected +=
      chances.won *
      (Number.isNaN(amount) || noAmounts !== undefined
        ? (forecast?.amounts[product]?.mean ?? 0) * (forecast?.open.says[product] ?? 1)
        : amount)
    const band = age < 0 ? undefined : bands.findLast(({ from }) => from <= age)
    if (band === undefined) continue
    band.deals += 1
    band.won += chances.won
    band.lost += chances.lost
  }
  const all = [...stages.values()]
  const sum = (name: 'deals' | 'withoutAccount' | 'undated' | 'amount' | 'withoutAmount'): number =>
    all.reduce((total, stage) => total + stage[name], 0)
  const amountOf = (stage: { deals: number; withoutAmount: number; amount: number }): number | null =>
    noAmounts !== undefined || stage.withoutAmount === stage.deals ? null : stage.amount
  return {
    deals: sum('deals'),
    undated: sum('undated'),
    withoutAccount: sum('withoutAccount'),
    amount: amountOf({ deals: sum('deals'), withoutAmount: sum('withoutAmount'), amount: sum('amount') }),
    withoutAmount: sum('withoutAmount'),
    stages: [...stages]
      .sort(([, a], [, b]) => b.deals - a.deals)
      .map(([place, stage]) => ({
        stage: deals.stages[place] ?? null,
        deals: stage.deals,
        withoutAccount: stage.withoutAccount,
        amount: amountOf(stage),
        withoutAmount: stage.withoutAmount,
        medianAge: median(stage.ages),
        winProbability: stage.chances === 0 ? null : stage.wins / stage.chances,
        wins: stage.chances === 0 ? null : stage.wins,
        expected: stage.chances === 0 || noAmounts !== undefined ? null : stage.expected,
      })),
    ages: bands
      .filter((band) => band.deals > 0)
      .map(({ from, to, deals: own, won, lost }) => ({
        from,
        to: to === undefined ? null : to - 1,
        deals: own,
        winProbability: won / own,
        lossProbability: lost / own,
      })),
  }
}

/** What the forecast says of an open deal of that age and product. */
function chanceOf(forecast: ForecastAt | undefined) {
  const known = new Map<string, { won: number; lost: number }>()
  for (const [place, { age, product }] of forecast?.open.cells.entries() ?? []) {
    known.set(`${age} ${product}`, {
      won: forecast?.simulated.won[place] ?? 0,
      lost: forecast?.simulated.lost[place] ?? 0,
    })
  }
  return (age: number, product: number) => known.get(`${age} ${product}`)
}

function nothing(): StageSums {
  return {
    deals: 0,
    withoutAccount: 0,
    undated: 0,
    amount: 0,
    withoutAmount: 0,
    ages: [],
    wins: 0,
    chances: 0,
    expected: 0,
  }
}

function median(values: number[]): number | null {
  const sorted = values.sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  const next = sorted[Math.ceil((sorted.length - 1) / 2)]
  return middle === undefined || next === undefined ? null : (middle + next) / 2
}
