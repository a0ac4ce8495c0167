import { normalDraw, type Random } from '../../src/statistics/random.ts'

/** A kind of series, of `length` periods with a year of `season` periods. */
export interface Kind {
  readonly name: string
  /** What no value can be below. */
  readonly least?: number
  readonly make: (random: Random, length: number, season: number) => number[]
}

/** Kinds of series as companies have them; what forecasts know of none of them. */
export const KINDS: readonly Kind[] = [
  {
    name: 'growth x season x noise',
    make: (random, length, season) => {
      const [rate, year, noise] = [
        yearly(random, -0.15, 0.6),
        seasons(random, season, 0.05, 0.5),
        between(random, 0.03, 0.2),
      ]
      return times(length, (at) =>
        Math.exp(8 + (rate * at) / season + (year[at % season] ?? 0) + noise * normalDraw(random)),
      )
    },
  },
  {
    name: 'line + season + noise',
    make: (random, length, season) => {
      const [rate, year, noise] = [between(random, -15, 40), seasons(random, season, 5, 40), between(random, 3, 20)]
      return times(length, (at) => 200 + (rate * at) / season + (year[at % season] ?? 0) + noise * normalDraw(random))
    },
  },
  {
    name: 'level shift',
    make: (random, length, season) => {
      const [rate, year, noise] = [
        yearly(random, 0, 0.3),
        seasons(random, season, 0.05, 0.4),
        between(random, 0.04, 0.15),
      ]
      const [when, shift] = [
        Math.floor(length * between(random, 0.2, 0.9)),
        (random() < 0.5 ? -1 : 1) * between(random, 0.2, 0.6),
      ]
      return times(length, (at) =>
        Math.exp(
          6 + (rate * at) / season + (at >= when ? shift : 0) + (year[at % season] ?? 0) + noise * normalDraw(random),
        ),
      )
    },
  },
  {
    name: 'trend that turns',
    make: (random, length, season) => {
      const [first, second] = [yearly(random, -0.2, 0.6), yearly(random, -0.4, 0.4)]
      const [year, noise] = [seasons(random, season, 0.05, 0.4), between(random, 0.04, 0.15)]
      const when = Math.floor(length * between(random, 0.3, 0.8))
      return times(length, (at) => {
        const trend = (first * Math.min(at, when) + second * Math.max(0, at - when)) / season
        return Math.exp(9 + trend + (year[at % season] ?? 0) + noise * normalDraw(random))
      })
    },
  },
  {
    name: 'random walk with season',
    make: (random, length, season) => {
      const [year, step, noise] = [
        seasons(random, season, 0.05, 0.4),
        between(random, 0.02, 0.1),
        between(random, 0.02, 0.1),
      ]
      let level = 7
      return times(length, (at) => {
        level += 0.1 / season + step * normalDraw(random)
        return Math.exp(level + (year[at % season] ?? 0) + noise * normalDraw(random))
      })
    },
  },
  {
    name: 'season that moves',
    make: (random, length, season) => {
      const year = seasons(random, season, 0.15, 0.4)
      const [rate, noise] = [yearly(random, -0.1, 0.4), between(random, 0.03, 0.12)]
      return times(length, (at) => {
        const place = at % season
        year[place] = (year[place] ?? 0) + 0.12 * normalDraw(random)
        return Math.exp(5 + (rate * at) / season + (year[place] ?? 0) + noise * normalDraw(random))
      })
    },
  },
  {
    name: 'no season, sticky noise',
    make: (random, length, season) => {
      const [rate, stay, noise] = [yearly(random, -0.1, 0.4), between(random, 0, 0.8), between(random, 0.05, 0.25)]
      let own = 0
      return times(length, (at) => {
        own = stay * own + noise * normalDraw(random)
        return Math.exp(7 + (rate * at) / season + own)
      })
    },
  },
  {
    name: 'outliers',
    make: (random, length, season) => {
      const [rate, year, noise] = [
        yearly(random, 0, 0.3),
        seasons(random, season, 0.1, 0.4),
        between(random, 0.04, 0.12),
      ]
      return times(length, (at) => {
        const wild = random() < 0.06 ? 0.7 * normalDraw(random) : 0
        return Math.exp(8 + (rate * at) / season + (year[at % season] ?? 0) + wild + noise * normalDraw(random))
      })
    },
  },
  {
    name: 'counts',
    least: 0,
    make: (random, length, season) => {
      const [middle, rate] = [Math.exp(between(random, 1, 4.5)), yearly(random, -0.2, 0.5)]
      const [year, spread] = [seasons(random, season, 0.05, 0.5), random() < 0.5 ? 0 : between(random, 0.05, 0.3)]
      return times(length, (at) =>
        poisson(
          random,
          middle * Math.exp((rate * at) / season + (year[at % season] ?? 0) + spread * normalDraw(random)),
        ),
      )
    },
  },
  {
    name: 'now and then',
    least: 0,
    make: (random, length) => {
      const [share, size] = [between(random, 0.25, 0.75), between(random, 1, 20)]
      return times(length, () =>
        random() < share ? 0 : 1 + poisson(random, size * Math.exp(0.4 * normalDraw(random))),
      )
    },
  },
  {
    name: 'few large deals',
    least: 0,
    make: (random, length, season) => {
      const [rate, deals, spread] = [yearly(random, -0.1, 0.5), between(random, 1.5, 12), between(random, 0.4, 1.1)]
      const year = seasons(random, season, 0.05, 0.4)
      return times(length, (at) => {
        const count = poisson(random, deals * Math.exp((rate * at) / season + (year[at % season] ?? 0)))
        let sum = 0
        for (let deal = 0; deal < count; deal += 1) sum += Math.exp(8 + spread * normalDraw(random))
        return Math.round(sum)
      })
    },
  },
  {
    name: 'returns below zero',
    make: (random, length, season) => {
      const [year, noise] = [seasons(random, season, 10, 60), between(random, 20, 60)]
      return times(length, (at) => 40 + (year[at % season] ?? 0) + noise * normalDraw(random))
    },
  },
]

function times(length: number, value: (at: number) => number): number[] {
  return Array.from({ length }, (_, at) => value(at))
}

function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random()
}

/** Change of the logarithm within a year. */
function yearly(random: Random, low: number, high: number): number {
  return between(random, low, high)
}

/** A year's pattern of such a size: two waves, or, as often, months of their own kind. */
function seasons(random: Random, season: number, least: number, most: number): number[] {
  const size = between(random, least, most)
  const waves = random() < 0.5
  const [first, second] = [random() * 2 * Math.PI, random() * 2 * Math.PI]
  return times(season, (at) => {
    const turn = (2 * Math.PI * at) / season
    return size * (waves ? Math.sin(turn + first) + 0.4 * Math.sin(2 * turn + second) : 0.8 * normalDraw(random))
  })
}

/** Poisson by counting exponential gaps; of large means by the normal distribution, rounded. */
function poisson(random: Random, mean: number): number {
  if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalDraw(random)))
  let count = 0
  for (let product = random(); product > Math.exp(-mean); product *= random()) count += 1
  return count
}
