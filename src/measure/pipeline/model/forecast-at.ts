import { seededRandom } from '../../../statistics/index.ts'
import { type Creation, creationOf } from './creation.ts'
import type { DealsAt } from './deals-at.ts'
import { fitRates, type Rates } from './fit-rates.ts'
import { type OpenDeals, openDeals } from './open-deals.ts'
import { type Effects, productEffects, type SegmentEffect, segmentEffect } from './product-effects.ts'
import { type Simulated, simulate } from './simulate.ts'
import { type WonAmounts, wonAmounts } from './won-amounts.ts'

export interface AskedForecast {
  /** Days after the day it is made at. */
  readonly days: number
  readonly fiscalYearStartsIn: number
  /** Whether the amounts that open deals say count: at earlier days they are not known as they were. */
  readonly ownAmounts: boolean
  readonly undatedAreOpen: boolean
  readonly countWins: boolean
  readonly replicates: number
  readonly draws: number
}

export interface ForecastAt {
  readonly rates: Rates
  readonly effects: Effects
  readonly segment: SegmentEffect
  readonly open: OpenDeals
  readonly creation: Creation | undefined
  readonly amounts: readonly WonAmounts[]
  readonly simulated: Simulated
}

/** The forecast as somebody would have made it at the end of that day. Undefined where no deal had closed by then. */
export function forecastAt(at: DealsAt, asked: AskedForecast): ForecastAt | undefined {
  const rates = fitRates(at, asked.fiscalYearStartsIn)
  if (rates === undefined) return undefined
  const effects = productEffects(at, rates)
  const segment = at.deals.member.every((each) => each === 1)
    ? { won: 1, lost: 1, closed: rates.exposed.closed }
    : segmentEffect(at, rates, effects)
  const amounts = asked.countWins
    ? at.deals.products.map(() => ({ mean: 1, variance: 0, values: Float64Array.of(1), factor: 1 }))
    : wonAmounts(at, rates.from)
  const open = openDeals(at, asked)
  const creation = creationOf(at, rates, asked.days)
  const simulated = simulate(
    { at, rates, effects, segment, open, creation, amounts },
    asked,
    seededRandom(`pipeline ${at.day} ${asked.days}`),
  )
  return { rates, effects, segment, open, creation, amounts, simulated }
}
