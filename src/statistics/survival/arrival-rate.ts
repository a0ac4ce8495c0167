/** What is to be expected of counts that come day by day. */
export interface ArrivalRate {
  /** A day, on average over the days asked for. */
  readonly rate: number
  /** Variance of (what comes ÷ what is expected), beyond the variance of a Poisson count. */
  readonly variance: number
  /** Days the average is taken of, or the same days a year before. */
  readonly by:
    | { readonly kind: 'average' | 'growing'; readonly days: number }
    | { readonly kind: 'year'; readonly days: 365 }
  /** Earlier days at which it was tried, a week apart. */
  readonly tried: number
}

interface Candidate {
  readonly by: ArrivalRate['by']
  readonly rate: (counts: Sums, known: number, ahead: number) => number | undefined
}

/** Earlier days reach back two years: how it was before that tells little of now. */
const TRIED_DAYS = 730

const AVERAGES = [28, 56, 91, 182, 365]

/**
 * How many will come a day in the next `ahead` days, from the counts of past days (oldest first). The average of the last
 * 4, 8, 13, 26 or 52 weeks, that average growing on by half as much as it grew, or the same days of a year before times
 * the growth since: whichever would have been nearest at earlier days, a week apart. The two that are not plain averages
 * must be a twentieth nearer. Its errors there are also what its uncertainty is taken from, at least what counts that vary
 * from week to week as these do would make. Undefined of nothing.
 */
export function arrivalRate(daily: ArrayLike<number>, ahead: number): ArrivalRate | undefined {
  const sums = new Sums(daily)
  const known = daily.length
  if (known === 0 || sums.between(0, known) <= 0) return undefined
  const origins: number[] = []
  for (let origin = known - ahead; origin >= Math.max(14, known - ahead - TRIED_DAYS); origin -= 7)
    origins.push(origin)
  const plain = CANDIDATES.filter(({ by }) => by.kind === 'average' && by.days <= Math.max(28, known)).map(
    (candidate) => ({ candidate, error: errorOf(candidate, sums, origins, ahead) }),
  )
  let best = plain.reduce((a, b) => (b.error <= a.error ? b : a), plain[0] ?? { candidate: FALLBACK, error: 0 })
  if (origins.length === 0) best = plain.find(({ candidate }) => candidate.by.days === 91) ?? plain.at(-1) ?? best
  for (const candidate of CANDIDATES.filter(({ by }) => by.kind !== 'average')) {
    if (candidate.rate(sums, known, ahead) === undefined) continue
    const asked = origins.filter((origin) => candidate.rate(sums, origin, ahead) !== undefined)
    if (asked.length < 8) continue
    const error = errorOf(candidate, sums, asked, ahead)
    if (error < 0.95 * errorOf(best.candidate, sums, asked, ahead)) best = { candidate, error }
  }
  const rate = best.candidate.rate(sums, known, ahead) ?? sums.between(0, known) / known
  const days = Math.min(known, best.candidate.by.days)
  const weekly = dispersionOf(sums, known)
  const expected = Math.max(1e-9, rate * ahead)
  const byChance = (Math.max(0, weekly - 1) + (weekly * ahead) / days) / expected
  const poisson = 1 / expected
  const seen = origins.length >= 4 ? Math.max(0, best.error ** 2 - poisson) : 0
  return { rate, variance: Math.max(byChance, seen), by: best.candidate.by, tried: origins.length }
}

/** Sums of stretches of days. */
class Sums {
  readonly #upTo: Float64Array

  constructor(daily: ArrayLike<number>) {
    this.#upTo = new Float64Array(daily.length + 1)
    for (let day = 0; day < daily.length; day += 1) this.#upTo[day + 1] = (this.#upTo[day] ?? 0) + (daily[day] ?? 0)
  }

  between(from: number, until: number): number {
    return (this.#upTo[until] ?? 0) - (this.#upTo[Math.max(0, from)] ?? 0)
  }
}

const average = (sums: Sums, known: number, days: number): number =>
  sums.between(known - days, known) / Math.min(days, known)

const FALLBACK: Candidate = { by: { kind: 'average', days: 91 }, rate: (sums, known) => average(sums, known, 91) }

const CANDIDATES: readonly Candidate[] = [
  ...AVERAGES.map(
    (days): Candidate => ({ by: { kind: 'average', days }, rate: (sums, known) => average(sums, known, days) }),
  ),
  ...[91, 182].map(
    (days): Candidate => ({
      by: { kind: 'growing', days },
      rate: (sums, known, ahead) => {
        if (known < 2 * days) return undefined
        const [late, early] = [sums.between(known - days, known), sums.between(known - 2 * days, known - days)]
        if (early <= 0) return undefined
        // From the middle of the last stretch to the middle of what lies ahead.
        const steps = (days + ahead) / (2 * days)
        return (late / days) * Math.min(2, Math.max(0.5, (late / early) ** (0.5 * steps)))
      },
    }),
  ),
  {
    by: { kind: 'year', days: 365 },
    rate: (sums, known, ahead) => {
      if (known < 365 + 182 || ahead > 365) return undefined
      const [now, then] = [sums.between(known - 182, known), sums.between(known - 365 - 182, known - 365)]
      return then <= 0 ? undefined : (sums.between(known - 365, known - 365 + ahead) / ahead) * (now / then)
    },
  },
]

/** Root mean square of (came ÷ expected − 1); infinite where it could not have been asked at each of them. */
function errorOf({ rate }: Candidate, sums: Sums, origins: readonly number[], ahead: number): number {
  let squares = 0
  for (const origin of origins) {
    const expected = (rate(sums, origin, ahead) ?? 0) * ahead
    if (expected <= 0) return Number.POSITIVE_INFINITY
    squares += (sums.between(origin, origin + ahead) / expected - 1) ** 2
  }
  return origins.length === 0 ? 0 : Math.sqrt(squares / origins.length)
}

/** Variance ÷ mean of the last year's whole weeks. */
function dispersionOf(sums: Sums, known: number): number {
  const weeks = Math.min(52, Math.floor(known / 7))
  if (weeks < 3) return 1
  const counts = Array.from({ length: weeks }, (_, week) => sums.between(known - 7 * (week + 1), known - 7 * week))
  const mean = counts.reduce((sum, count) => sum + count, 0) / weeks
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (weeks - 1)
  return mean > 0 ? Math.max(1, variance / mean) : 1
}
