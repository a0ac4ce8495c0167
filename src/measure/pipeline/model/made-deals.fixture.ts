import { poissonDraw, seededRandom } from '../../../statistics/index.ts'
import { GROUPS, LOST, NEVER, type PipelineDeals, WON } from '../deals/pipeline-deals.ts'

export interface MadeMarket {
  readonly seed: number | string
  /** Days on which deals are opened, from `START` on. */
  readonly days: number
  /** Deals opened a day. */
  readonly pace: number
  /** Chances a day, by age. */
  readonly won: (age: number) => number
  readonly lost: (age: number) => number
}

/** 1 January 2024. */
export const START = 19_723

/** Deals of a market whose rates are known: what becomes of each is drawn day by day until `days` days after `START`. */
export function madeDeals({ seed, days, pace, won, lost }: MadeMarket): PipelineDeals {
  const random = seededRandom(seed)
  const rows: { opened: number; closed: number; outcome: number; amount: number; product: number; group: number }[] =
    []
  for (let day = 0; day < days; day += 1) {
    for (let count = poissonDraw(pace, random); count > 0; count -= 1) {
      const product = random() < 0.3 ? 1 : 0
      let [closed, outcome] = [NEVER, 0]
      for (let age = 0; day + age < days && outcome === 0; age += 1) {
        const luck = random()
        if (luck < won(age)) outcome = WON
        else if (luck < won(age) + lost(age)) outcome = LOST
        if (outcome !== 0) closed = START + day + age
      }
      const amount = outcome === WON ? (product === 1 ? 5000 : 1000) * (0.8 + 0.4 * random()) : Number.NaN
      rows.push({ opened: START + day, closed, outcome, amount, product, group: Math.floor(random() * GROUPS) })
    }
  }
  return dealsOf(rows)
}

export function dealsOf(
  rows: readonly {
    readonly opened: number
    readonly closed: number
    readonly outcome: number
    readonly amount: number
    readonly product?: number
    readonly group?: number
    readonly stage?: number
  }[],
): PipelineDeals {
  const size = rows.length
  return {
    size,
    opened: Int32Array.from(rows, ({ opened }) => opened),
    closed: Int32Array.from(rows, ({ closed }) => closed),
    outcome: Uint8Array.from(rows, ({ outcome }) => outcome),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    product: Uint16Array.from(rows, ({ product = 0 }) => product),
    stage: Uint16Array.from(rows, ({ stage = 0 }) => stage),
    member: new Float64Array(size).fill(1),
    group: Uint16Array.from(rows, ({ group = 0 }) => group),
    hasAccount: new Uint8Array(size).fill(1),
    accounts: size,
    products: ['Pen', 'Ink', 'other products'],
    stages: ['Engaging', 'Prospecting'],
    leftOut: { noClosing: 0, noStatus: 0, backwards: 0 },
  }
}
