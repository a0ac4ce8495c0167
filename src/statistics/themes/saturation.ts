import { percentile } from '../percentile.ts'
import { type Random, seededRandom } from '../random.ts'

export interface SaturationOptions {
  /** People in the base, 4. */
  readonly base?: number
  /** People in a run, 2. */
  readonly run?: number
  /** New themes in a run ÷ themes of the base, at most so much: 0.05. */
  readonly threshold?: number
  /** Orders drawn, 1,000. */
  readonly orders?: number
  readonly random?: Random
}

/** New themes in the run after so many people ÷ themes of the base. */
export interface Run {
  readonly after: number
  readonly share: number
}

export interface Saturation {
  /** Different themes seen after so many people: mean over orders, and the 5th and 95th percentile of them. */
  readonly curve: readonly {
    readonly people: number
    readonly mean: number
    readonly low: number
    readonly high: number
  }[]
  readonly runs: readonly Run[]
  /** The first run that brings no more new than the threshold; undefined: none does. */
  readonly reached: Run | undefined
  readonly last: Run
  readonly themes: number
  /** Themes held by one person only. */
  readonly once: number
}

/** Fewer than a base and a run; nothing coded; or labels that are not brought together yet: more than half are one person's own. */
export type NoSaturation =
  | { readonly reason: 'too few'; readonly needs: number; readonly has: number }
  | { readonly reason: 'no themes' }
  | { readonly reason: 'not consolidated'; readonly labels: number; readonly once: number }

/**
 * Whether more conversations would still bring new themes: G. Guest, E. Namey and M. Chen, "A simple method to assess and
 * report thematic saturation in qualitative research", PLOS ONE 15 (2020) e0232076: themes of the first 4, then new themes in
 * each run of 2, runs overlapping; reached with the first run of at most 5%. The order in which people were asked is an
 * accident, so the curve is the mean over random orders and the runs are read from that curve. `people`: the themes of each.
 * Linear in orders × mentions.
 */
export function saturation(
  people: readonly ReadonlySet<string | number>[],
  options: SaturationOptions = {},
): Saturation | NoSaturation {
  const { base = 4, run = 2, threshold = 0.05, orders = 1000, random = seededRandom('saturation') } = options
  const holders = holdersOf(people)
  const once = holders.filter((count) => count === 1).length
  if (people.length < base + run) return { reason: 'too few', needs: base + run, has: people.length }
  if (holders.length === 0) return { reason: 'no themes' }
  if (once * 2 > holders.length) return { reason: 'not consolidated', labels: holders.length, once }
  const seen = seenInOrders(people, orders, random)
  const curve = seen.map((draws, place) => ({
    people: place + 1,
    mean: draws.reduce((sum, draw) => sum + draw, 0) / orders,
    low: percentile(draws, 0.05) ?? 0,
    high: percentile(draws, 0.95) ?? 0,
  }))
  const runs = runsOf(
    curve.map(({ mean }) => mean),
    base,
    run,
  )
  return {
    curve,
    runs,
    reached: runs.find(({ share }) => share <= threshold),
    last: runs.at(-1) as Run,
    themes: holders.length,
    once,
  }
}

/** How many people hold each theme. */
export function holdersOf(people: readonly ReadonlySet<string | number>[]): number[] {
  const holders = new Map<string | number, number>()
  for (const themes of people) for (const theme of themes) holders.set(theme, (holders.get(theme) ?? 0) + 1)
  return [...holders.values()]
}

/** `seen` is the number of different themes after one person, two, … in one order, or its mean. */
export function runsOf(seen: readonly number[], base: number, run: number): Run[] {
  const runs: Run[] = []
  for (let after = base; after + run <= seen.length; after += 1) {
    const fresh = (seen[after + run - 1] as number) - (seen[after - 1] as number)
    runs.push({ after, share: fresh / (seen[base - 1] as number) })
  }
  return runs
}

/** A sorted column of draws for each number of people. */
function seenInOrders(
  people: readonly ReadonlySet<string | number>[],
  orders: number,
  random: Random,
): Float64Array[] {
  const columns = people.map(() => new Float64Array(orders))
  const order = [...people]
  for (let draw = 0; draw < orders; draw += 1) {
    const seen = new Set<string | number>()
    for (let place = 0; place < order.length; place += 1) {
      // Fisher and Yates: each of those left has the same chance to be next.
      const other = place + Math.floor(random() * (order.length - place))
      const next = order[other] as ReadonlySet<string | number>
      order[other] = order[place] as ReadonlySet<string | number>
      order[place] = next
      for (const theme of next) seen.add(theme)
      ;(columns[place] as Float64Array)[draw] = seen.size
    }
  }
  return columns.map((column) => column.sort())
}
