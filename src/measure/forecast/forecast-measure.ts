import { refuse } from '../../problem.ts'
import type { MarketMoney } from '../../segments/index.ts'
import type { Flow } from '../flows/read-flows.ts'

/** What can be forecast. */
export const FORECAST_MEASURES = ['revenue', 'profit', 'newCustomers', 'wins', 'orders'] as const

export type ForecastMeasure = (typeof FORECAST_MEASURES)[number]

interface MeasureFacts {
  /** Where it stands in what came in. */
  readonly flow: 'revenue' | 'profit' | 'newCustomers' | 'wins' | 'purchases'
  /** What says how many rows carry it at all. */
  readonly said: keyof Flow
  /** Amounts are in the workspace's currency; of everything else, what is counted. */
  readonly unit: string | null
  readonly words: string
}

export const MEASURE_FACTS: Readonly<Record<ForecastMeasure, MeasureFacts>> = {
  revenue: { flow: 'revenue', said: 'priced', unit: null, words: 'revenue' },
  profit: { flow: 'profit', said: 'profited', unit: null, words: 'profit' },
  newCustomers: { flow: 'newCustomers', said: 'newCustomers', unit: 'new customers', words: 'new customers' },
  wins: { flow: 'wins', said: 'wins', unit: 'deals won', words: 'deals won' },
  orders: { flow: 'purchases', said: 'purchases', unit: 'order lines', words: 'order lines' },
}

/** Which records tell of it; refused with the reason where none can. */
export function recordsOf(measure: ForecastMeasure, money: MarketMoney): 'orders' | 'deals' {
  if (measure === 'wins') return 'deals'
  const no = (why: string, hint?: string): never =>
    refuse('forecast_refused', why, {
      at: { field: 'measure', value: measure },
      ...(hint === undefined ? {} : { hint }),
    })
  const { source, refused } = money
  if (source === null) return no('Nothing was bought yet: there are no orders and no deals that were won.')
  if (measure === 'orders') {
    return source === 'orders' ? source : no('There are no orders.', 'Deals that were won are: --measure wins.')
  }
  if (measure === 'newCustomers') return source
  const summed = source === 'deals' && measure === 'revenue' ? 'amount' : measure
  if (!money.money.includes(summed)) return no(refused[measure] ?? `The ${measure} cannot be summed.`)
  return source
}

/** Cents, so that what is forecast alone and as one part of many starts from the same figures. */
export function toCents(amount: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(amount * 100) / 100 + 0
}
