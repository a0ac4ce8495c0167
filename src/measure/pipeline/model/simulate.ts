import {
  chancesWithin,
  countDraw,
  gammaFactor,
  normalDraw,
  poissonDraw,
  type Random,
  spreadRates,
} from '../../../statistics/index.ts'
import { GROUPS } from '../deals/pipeline-deals.ts'
import type { Creation } from './creation.ts'
import type { DealsAt } from './deals-at.ts'
import { type CauseRates, type Rates, redrawnRates } from './fit-rates.ts'
import type { OpenDeals } from './open-deals.ts'
import type { Effects, SegmentEffect } from './product-effects.ts'
import { monthSpans } from './quarter-days.ts'
import { drawAmounts, type WonAmounts } from './won-amounts.ts'

export interface Fitted {
  readonly at: DealsAt
  readonly rates: Rates
  readonly effects: Effects
  readonly segment: SegmentEffect
  readonly open: OpenDeals
  readonly creation: Creation | undefined
  readonly amounts: readonly WonAmounts[]
}

/** One figure: what is expected, and what the draws made of it (ascending). */
export interface Drawn {
  readonly mean: number
  readonly draws: Float64Array
}

export interface Simulated {
  readonly fromOpen: Drawn
  readonly openWins: Drawn
  readonly notYetCreated: Drawn
  readonly newWins: Drawn
  readonly opened: Drawn
  readonly total: Drawn
  readonly wins: Drawn
  /** Chance of each open cell to be won and lost in the time, at the rates estimated. */
  readonly won: Float64Array
  readonly lost: Float64Array
}

/** Chances under one set of rates: of open deals by age and product, and of what is opened in the time by product. */
interface Chanced {
  readonly openWon: Float64Array
  readonly openLost: Float64Array
  readonly newWon: Float64Array
}

const MOST_STEPS = 150_000_000
/** Deals that say an amount and have so many others beside them are drawn together but for the largest. */
const SINGLE = 400

/**
 * What the open deals and those not yet opened will bring, drawn many times. Each draw takes other accounts (groups of them,
 * with replacement: what the rates rest on), another pace of openings, other fortunes of the months, and then for each deal
 * whether it is won in the time and what it brings. The mean is of the rates estimated, not of the draws.
 */
export function simulate(
  fitted: Fitted,
  asked: {
    readonly days: number
    readonly fiscalYearStartsIn: number
    readonly replicates: number
    readonly draws: number
  },
  random: Random,
): Simulated {
  const { at, rates, open, creation, amounts } = fitted
  const months = monthSpans(at.day + 1, at.day + asked.days, asked.fiscalYearStartsIn)
  const position = Array.from({ length: asked.days }, (_, ahead) => {
    const day = at.day + 1 + ahead
    return months.find(({ until }) => day < until)?.position ?? 0
  })
  const steps = (open.ages.length + asked.days / 2) * asked.days * at.deals.products.length
  const replicates = Math.max(20, Math.min(asked.replicates, Math.floor(MOST_STEPS / Math.max(1, steps))))
  const chanced = (redrawn: CauseRates): Chanced => chancesOf(fitted, redrawn, position)
  const best = chanced(rates)
  const drawn = drawer(fitted)

  const groups = groupsSeen(rates)
  const each = Math.ceil(asked.draws / replicates)
  const results = Array.from({ length: 7 }, () => new Float64Array(each * replicates))
  const arrivals = creation === undefined ? 0 : creation.arrivals.rate * asked.days
  // A month's fortune is shared by all deals; one that lasts part of a month counts for that part.
  const monthShares = months.map(
    ({ from, until }) => (Math.min(until, at.day + asked.days + 1) - Math.max(from, at.day + 1)) / asked.days,
  )
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const times = new Uint16Array(GROUPS)
    for (let count = 0; count < groups.length; count += 1) {
      const taken = groups[Math.floor(random() * groups.length)] ?? 0
      times[taken] = (times[taken] ?? 0) + 1
    }
    const chances = chanced(redrawnRates(rates, times))
    const openMoments = drawn.moments(chances.openWon)
    for (let draw = 0; draw < each; draw += 1) {
      const fortune = monthShares.reduce((sum, share) => sum + share * gammaFactor(rates.monthly, random), 0)
      const [openAmount, openWins] = drawn.open(chances.openWon, openMoments, fortune, random)
      const pace = creation === undefined ? 0 : arrivals * gammaFactor(creation.arrivals.variance, random)
      const [newAmount, newWins] = drawn.created(chances.newWon, pace * fortune, random)
      const place = replicate * each + draw
      const figures = [
        openAmount,
        openWins,
        newAmount,
        newWins,
        poissonDraw(pace, random),
        openAmount + newAmount,
        openWins + newWins,
      ]
      for (const [index, figure] of figures.entries()) (results[index] as Float64Array)[place] = figure
    }
  }
  const [openAmount, openWins] = drawn.expectedOpen(best.openWon)
  let [newAmount, newWins] = [0, 0]
  for (const [product, share] of (creation?.mix ?? []).entries()) {
    const wins = arrivals * share * (best.newWon[product] ?? 0)
    newWins += wins
    newAmount += wins * (amounts[product]?.mean ?? 0)
  }
  const means = [openAmount, openWins, newAmount, newWins, arrivals, openAmount + newAmount, openWins + newWins]
  const figure = (index: number): Drawn => ({
    mean: means[index] ?? 0,
    draws: (results[index] as Float64Array).sort(),
  })
  return {
    fromOpen: figure(0),
    openWins: figure(1),
    notYetCreated: figure(2),
    newWins: figure(3),
    opened: figure(4),
    total: figure(5),
    wins: figure(6),
    won: best.openWon,
    lost: best.openLost,
  }
}

function chancesOf(
  { at, rates, effects, segment, open, creation }: Fitted,
  drawn: CauseRates,
  position: readonly (0 | 1 | 2)[],
): Chanced {
  const products = at.deals.products.length
  const pools = rates.starts.length
  const oldest = Math.max(rates.exposed.byMonth.ages, ...rates.starts) + 1
  const daily = (byPool: Float64Array, by: number): readonly Float64Array[] =>
    [0, 1, 2].map((place) =>
      spreadRates(rates.starts, byPool.subarray(place * pools, (place + 1) * pools), oldest).map((rate) => rate * by),
    )
  // Without effects of products all of them share one column.
  const columns = effects.used ? products : 1
  const places = new Map(open.ages.map((age, place) => [age, place]))
  const byAge = {
    won: new Float64Array(open.ages.length * columns),
    lost: new Float64Array(open.ages.length * columns),
  }
  const newWon = new Float64Array(products)
  for (let column = 0; column < columns; column += 1) {
    const won = daily(drawn.won, (effects.won[column] ?? 1) * segment.won)
    const lost = daily(drawn.lost, (effects.lost[column] ?? 1) * segment.lost)
    const days = position.map((place) => ({ won: won[place] ?? [], lost: lost[place] ?? [] }))
    for (const [place, age] of open.ages.entries()) {
      // One seen open at the end of a day has passed that age already.
      const chances = chancesWithin(days, age + 1)
      byAge.won[place * columns + column] = chances.won
      byAge.lost[place * columns + column] = chances.lost
    }
    if (creation === undefined) continue
    let sum = 0
    for (let ahead = 0; ahead < days.length; ahead += 1) sum += chancesWithin(days, 0, ahead).won
    if (effects.used) newWon[column] = sum / days.length
    else newWon.fill(sum / days.length)
  }
  const at0 = (table: Float64Array, age: number, product: number): number =>
    table[(places.get(age) ?? 0) * columns + (effects.used ? product : 0)] ?? 0
  const [openWon, openLost] = [new Float64Array(open.cells.length), new Float64Array(open.cells.length)]
  let [dated, datedWon, datedLost] = [0, 0, 0]
  for (const [place, { age, product, weight }] of open.cells.entries()) {
    if (age < 0) continue
    const [toWon, toLost] = [at0(byAge.won, age, product), at0(byAge.lost, age, product)]
    openWon[place] = toWon
    openLost[place] = toLost
    dated += weight
    datedWon += weight * toWon
    datedLost += weight * toLost
  }
  // One without an opening date is taken to be as old as the others are.
  for (const [place, { age }] of open.cells.entries()) {
    if (age >= 0 || dated === 0) continue
    openWon[place] = datedWon / dated
    openLost[place] = datedLost / dated
  }
  return { openWon, openLost, newWon }
}

/** Groups of accounts that any deal was seen open in: to draw one without would be to draw nothing. */
function groupsSeen({ pooled, starts }: Rates): readonly number[] {
  const width = 3 * starts.length
  return Array.from({ length: GROUPS }, (_, group) => group).filter((group) =>
    pooled.atRisk.subarray(group * width, (group + 1) * width).some((days) => days > 0),
  )
}

interface OpenMoments {
  /** By product: wins expected of deals whose amount is drawn, and their variance. */
  readonly wins: Float64Array
  readonly variance: Float64Array
  /** Of all deals that say their amount but the largest. */
  readonly small: {
    readonly amount: number
    readonly spread: number
    readonly wins: number
    readonly variance: number
  }
}

function drawer({ at, open, amounts, creation }: Fitted) {
  const { cells } = open
  const products = at.deals.products.length
  const priced = [...cells.keys()].filter((place) => !Number.isNaN(cells[place]?.amount ?? Number.NaN))
  const unpriced = [...cells.keys()].filter((place) => Number.isNaN(cells[place]?.amount ?? Number.NaN))
  const bySize = priced.sort((a, b) => Math.abs(cells[b]?.amount ?? 0) - Math.abs(cells[a]?.amount ?? 0))
  const [large, others] = [bySize.slice(0, SINGLE), bySize.slice(SINGLE)]

  const moments = (chances: Float64Array): OpenMoments => {
    const [wins, variance] = [new Float64Array(products), new Float64Array(products)]
    for (const place of unpriced) {
      const { product = 0, weight = 0 } = cells[place] ?? {}
      const chance = chances[place] ?? 0
      wins[product] = (wins[product] ?? 0) + weight * chance
      variance[product] = (variance[product] ?? 0) + weight * chance * (1 - chance)
    }
    const small = { amount: 0, spread: 0, wins: 0, variance: 0 }
    for (const place of others) {
      const { weight = 0, amount = 0 } = cells[place] ?? {}
      const [own, spread] = cellWins(weight, chances[place] ?? 0)
      small.amount += own * amount
      small.spread += spread * amount ** 2
      small.wins += own
      small.variance += spread
    }
    return { wins, variance, small }
  }

  return {
    moments,
    /** Amount and wins of the open deals in one draw. */
    open: (
      chances: Float64Array,
      { wins, variance, small }: OpenMoments,
      fortune: number,
      random: Random,
    ): [number, number] => {
      let [amount, won] = [0, 0]
      for (let product = 0; product < products; product += 1) {
        const mean = (wins[product] ?? 0) * fortune
        const count = countDraw(mean, Math.min(mean, (variance[product] ?? 0) * fortune), random)
        const of = amounts[product]
        if (of !== undefined) amount += drawAmounts(of, count, random) * (open.says[product] ?? 1)
        won += count
      }
      for (const place of large) {
        const cell = cells[place]
        if (cell === undefined) continue
        const count = countDraw(...cellWins(cell.weight, Math.min(1, (chances[place] ?? 0) * fortune)), random)
        amount += count * cell.amount
        won += count
      }
      if (others.length > 0) {
        const mean = small.wins * fortune
        const count = countDraw(mean, Math.min(mean, small.variance * fortune), random)
        won += count
        // Amounts and wins of many small deals go together as far as their number does.
        const each = small.wins > 0 ? small.amount / small.wins : 0
        const rest = Math.max(0, (small.spread - small.variance * each ** 2) * fortune)
        amount += count * each + Math.sqrt(rest) * normalDraw(random)
      }
      return [amount, won]
    },
    /** Amount and wins of what is opened in the time, in one draw. */
    created: (chances: Float64Array, openings: number, random: Random): [number, number] => {
      let [amount, won] = [0, 0]
      for (const [product, share] of (creation?.mix ?? []).entries()) {
        const count = poissonDraw(openings * share * (chances[product] ?? 0), random)
        const of = amounts[product]
        if (of !== undefined) amount += drawAmounts(of, count, random)
        won += count
      }
      return [amount, won]
    },
    expectedOpen: (chances: Float64Array): [number, number] => {
      let [amount, won] = [0, 0]
      for (const [place, cell] of cells.entries()) {
        const wins = cell.weight * (chances[place] ?? 0)
        won += wins
        amount +=
          wins *
          (Number.isNaN(cell.amount)
            ? (amounts[cell.product]?.mean ?? 0) * (open.says[cell.product] ?? 1)
            : cell.amount)
      }
      return [amount, won]
    },
  }
}

/** Wins of so many alike, and their variance; a deal that is of the segment with some chance is won with part of its chance. */
function cellWins(weight: number, chance: number): [number, number] {
  const own = weight < 1 ? weight * chance : chance
  const count = weight < 1 ? 1 : weight
  return [count * own, count * own * (1 - own)]
}
