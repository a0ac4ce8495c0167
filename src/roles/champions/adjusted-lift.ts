import { penalisedLogistic } from '../../statistics/index.ts'
import type { ClosedDeal } from './closed-deal.ts'
import { sizeThirds } from './deal-strata.ts'

/** The lift with other things held equal; an odds ratio. */
export interface AdjustedLift {
  readonly oddsRatio: number
  readonly lo95: number
  readonly hi95: number
  readonly p: number
  /** What was held equal, in words. */
  readonly controls: readonly string[]
  /** Deals it was fitted to. */
  readonly deals: number
}

/** Past these the model is fitted to every second, third … account: it would say the same. */
const MOST_DEALS = 20_000

/** A source or a segment of fewer deals than these on either side of it is not told apart. */
const LEAST_APART = 20

/**
 * Penalised logistic regression of winning on the role, with what else was known at the landmark: how many other people were
 * engaged, the size of the deal, its segments, its source. The length of the deal is no such thing: it is known at the end, and
 * would take away what the role does by making deals quicker. At least ten events a variable: where they do not suffice, the
 * later of these are left out, and null where not even the first can stay.
 */
export function adjustedLift(role: string, comparable: readonly ClosedDeal[]): AdjustedLift | null {
  const step = Math.ceil(comparable.length / MOST_DEALS)
  const deals = comparable.filter(({ account }) => account % step === 0)
  const events = deals.filter(({ won }) => won).length
  const room = Math.floor(Math.min(events, deals.length - events) / 10) - 1
  let controls = controlsOf(role, deals).slice(0, Math.max(0, room))
  while (controls.length > 0) {
    const columns = [
      deals.map((deal) => Number(deal.engaged.includes(role))),
      ...controls.map(({ column }) => column),
    ]
    const accounts = new Map<number, number>()
    const clusters = deals.map(({ account }) => {
      const place = accounts.get(account) ?? accounts.size
      accounts.set(account, place)
      return place
    })
    const found = penalisedLogistic({ hits: deals.map(({ won }) => Number(won)), columns, clusters }, [0])
    if ('effects' in found) {
      const [effect] = found.effects
      if (effect === undefined) return null
      return {
        oddsRatio: Math.exp(effect.estimate),
        lo95: Math.exp(effect.low),
        hi95: Math.exp(effect.high),
        p: effect.p,
        controls: [...new Set(controls.map(({ words }) => words))],
        deals: deals.length,
      }
    }
    // What the others tell already adds nothing; the role itself being told by nothing but itself is asked first.
    if (found.reason !== 'told by others' || found.column === 0) return null
    controls = controls.filter((_, place) => place !== found.column - 1)
  }
  return null
}

interface Control {
  readonly words: string
  readonly column: readonly number[]
}

/** In the order of what matters most. */
function controlsOf(role: string, deals: readonly ClosedDeal[]): Control[] {
  const others = deals.map(({ engaged }) => Math.log1p(engaged.filter((each) => each !== role).length))
  const thirds = sizeThirds(deals)
  return [
    { words: 'the number of other people engaged', column: others },
    ...oneOf('the size of the deal', thirds),
    ...oneOf(
      'its segments',
      deals.map(({ segments }) => segments),
    ),
    ...oneOf(
      'its source',
      deals.map(({ source }) => source),
    ),
  ]
}

/** A column for each value but the most frequent, as far as there are deals enough of it. */
function oneOf(words: string, values: readonly string[]): Control[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [, ...rest] = [...counts].toSorted((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
  return rest
    .filter(([, count]) => count >= LEAST_APART)
    .map(([value]) => ({ words, column: values.map((each) => Number(each === value)) }))
}
