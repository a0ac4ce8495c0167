import { type Interval, seededRandom } from '../../statistics/index.ts'

/** What one respondent was shown and chose: places of items. */
export interface BestWorstSet {
  readonly respondent: string
  readonly shown: readonly number[]
  readonly best: number | null
  readonly worst: number | null
}

export interface BestWorstScore extends Interval {
  /** Times chosen best less times chosen worst, by times shown: from −1 to 1. */
  readonly score: number
  readonly shown: number
  readonly best: number
  readonly worst: number
}

const DRAWS = 1000

/**
 * Best–worst counting scores (Finn & Louviere 1992; Marley & Louviere 2005): (best − worst) ÷ times shown for each item, the
 * interval 95% by resampling respondents (percentiles), since the sets of one person belong together. Items that were never
 * shown are undefined. `seed` makes it the same each time.
 */
export function bestWorstScores(
  sets: readonly BestWorstSet[],
  items: number,
  seed: number | string,
): (BestWorstScore | undefined)[] {
  const people = new Map<string, { shown: Float64Array; net: Float64Array }>()
  const totals = Array.from({ length: items }, () => ({ shown: 0, best: 0, worst: 0 }))
  for (const { respondent, shown, best, worst } of sets) {
    const person = people.get(respondent) ?? { shown: new Float64Array(items), net: new Float64Array(items) }
    people.set(respondent, person)
    const count = (item: number, how: 'shown' | 'best' | 'worst', net: number): void => {
      const total = totals[item]
      if (total === undefined) throw new RangeError(`no item ${item}`)
      total[how] += 1
      if (how === 'shown') person.shown[item] = (person.shown[item] ?? 0) + 1
      person.net[item] = (person.net[item] ?? 0) + net
    }
    for (const item of shown) count(item, 'shown', 0)
    if (best !== null) count(best, 'best', 1)
    if (worst !== null) count(worst, 'worst', -1)
  }
  const draws = drawScores([...people.values()], items, seed)
  return totals.map(({ shown, best, worst }, item) => {
    if (shown === 0) return undefined
    const drawn = (draws[item] ?? []).sort((left, right) => left - right)
    const at = (share: number): number => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? 0
    return { score: (best - worst) / shown, shown, best, worst, low: at(0.025), high: at(0.975) }
  })
}

function drawScores(
  people: readonly { shown: Float64Array; net: Float64Array }[],
  items: number,
  seed: number | string,
): number[][] {
  const random = seededRandom(seed)
  const scores: number[][] = Array.from({ length: items }, () => [])
  const shown = new Float64Array(items)
  const net = new Float64Array(items)
  for (let draw = 0; draw < DRAWS; draw += 1) {
    shown.fill(0)
    net.fill(0)
    for (let at = 0; at < people.length; at += 1) {
      const person = people[Math.floor(random() * people.length)]
      for (let item = 0; item < items; item += 1) {
        shown[item] = (shown[item] ?? 0) + (person?.shown[item] ?? 0)
        net[item] = (net[item] ?? 0) + (person?.net[item] ?? 0)
      }
    }
    for (let item = 0; item < items; item += 1) {
      const times = shown[item] ?? 0
      if (times > 0) scores[item]?.push((net[item] ?? 0) / times)
    }
  }
  return scores
}
