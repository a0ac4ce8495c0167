import { cholesky } from './cholesky.ts'
import { type Design, type FirthFit, firthFit } from './firth-fit.ts'
import { type Interval, Z95 } from './interval.ts'
import { normalTwoSided } from './normal-tail.ts'

/** Units (closed deals), one place each in columns of the same length. */
export interface LogisticUnits {
  /** 1: a hit (won). */
  readonly hits: ArrayLike<number>
  /** What each hit is explained by; no column for the constant. */
  readonly columns: readonly ArrayLike<number>[]
  /** Number of the cluster (account) of each unit, from 0 on without large gaps. Left out: every unit for itself. */
  readonly clusters?: ArrayLike<number>
}

/** What one more of a column adds to the log-odds with the other columns held equal; 95% limits. */
export interface LogisticEffect extends Interval {
  readonly estimate: number
  /** Two-sided p-value of "adds nothing". */
  readonly p: number
}

export interface PenalisedLogistic {
  readonly intercept: number
  /** Of every column. */
  readonly estimates: readonly number[]
  /** Of the columns that were asked for, in that order. */
  readonly effects: readonly LogisticEffect[]
}

/**
 * Why there is no model: fewer than ten of the rarer outcome for each column (P. Peduzzi et al., Journal of Clinical
 * Epidemiology 49 (1996) 1373–1379); a column that the ones before it already tell (or that is always the same); or the
 * search did not settle.
 */
export type NoLogistic =
  | { readonly reason: 'too few'; readonly needs: number; readonly has: number }
  | { readonly reason: 'told by others'; readonly column: number }
  | { readonly reason: 'not settled' }

const EVENTS_PER_COLUMN = 10

/**
 * Logistic regression with Firth's penalty, which has an answer also where a column separates hits from misses, and limits
 * from the profile of the penalised likelihood, which then stay honest where Wald's do not: G. Heinze and M. Schemper, "A
 * solution to the problem of separation in logistic regression", Statistics in Medicine 21 (2002) 2409–2419. p by the
 * penalised likelihood ratio.
 *
 * Where units come in clusters the drop of the likelihood is divided by what the clusters make of the coefficient's variance
 * (sandwich over clusters ÷ sandwich over units, at least 1). Costs units × columns² a step, some 30 steps and 60 for each effect
 * of `asked` (places in `columns`).
 */
export function penalisedLogistic(units: LogisticUnits, asked: readonly number[]): PenalisedLogistic | NoLogistic {
  const { hits, columns } = units
  let events = 0
  for (let unit = 0; unit < hits.length; unit += 1) events += hits[unit] as number
  const has = Math.min(events, hits.length - events)
  const needs = Math.max(1, columns.length) * EVENTS_PER_COLUMN
  if (has < needs) return { reason: 'too few', needs, has }
  const { design, means, spreads } = standardised(units)
  const told = toldByOthers(design)
  if (told !== undefined) return { reason: 'told by others', column: told }
  const start = new Float64Array(design.columns)
  start[0] = Math.log(events / (hits.length - events))
  const fit = firthFit(design, start)
  if (fit === undefined) return { reason: 'not settled' }
  const effects: LogisticEffect[] = []
  for (const column of asked) {
    const effect = effectOf(design, fit, column + 1, designEffect(design, fit, column + 1, units.clusters))
    if (effect === undefined) return { reason: 'not settled' }
    const scale = spreads[column] as number
    effects.push({
      estimate: effect.estimate / scale,
      low: effect.low / scale,
      high: effect.high / scale,
      p: effect.p,
    })
  }
  const estimates = spreads.map((spread, column) => (fit.coefficients[column + 1] as number) / spread)
  const intercept = estimates.reduce(
    (sum, estimate, column) => sum - estimate * (means[column] as number),
    fit.coefficients[0] as number,
  )
  return { intercept, estimates, effects }
}

/** Columns of mean 0 and spread 1, which changes no answer but keeps the steps sound. */
function standardised({ hits, columns }: LogisticUnits): { design: Design; means: number[]; spreads: number[] } {
  const rows = hits.length
  const width = columns.length + 1
  const values = new Float64Array(rows * width).fill(1)
  const [means, spreads]: [number[], number[]] = [[], []]
  for (const [place, column] of columns.entries()) {
    let [sum, squares] = [0, 0]
    for (let row = 0; row < rows; row += 1) sum += column[row] as number
    const mean = sum / rows
    for (let row = 0; row < rows; row += 1) squares += ((column[row] as number) - mean) ** 2
    const spread = Math.sqrt(squares / rows) || 1
    for (let row = 0; row < rows; row += 1)
      values[row * width + place + 1] = ((column[row] as number) - mean) / spread
    means.push(mean)
    spreads.push(spread)
  }
  return { design: { rows, columns: width, values, outcome: Uint8Array.from(hits) }, means, spreads }
}

/** The first column that those before it tell to seven digits; undefined where each adds something. */
function toldByOthers({ rows, columns, values }: Design): number | undefined {
  const products = new Float64Array(columns * columns)
  for (let row = 0; row < rows; row += 1) {
    for (let one = 0; one < columns; one += 1)
      for (let other = 0; other <= one; other += 1)
        products[one * columns + other] =
          (products[one * columns + other] as number) +
          (values[row * columns + one] as number) * (values[row * columns + other] as number)
  }
  const told = cholesky(products, columns, 1e-10)
  return typeof told === 'number' ? told - 1 : undefined
}

function designEffect(
  design: Design,
  { covariances, pulls }: FirthFit,
  column: number,
  clusters?: ArrayLike<number>,
) {
  if (clusters === undefined) return 1
  const together: number[] = []
  let alone = 0
  for (let row = 0; row < design.rows; row += 1) {
    let influence = 0
    for (let each = 0; each < design.columns; each += 1)
      influence +=
        (covariances[column * design.columns + each] as number) *
        (design.values[row * design.columns + each] as number)
    influence *= pulls[row] as number
    alone += influence ** 2
    const cluster = clusters[row] as number
    together[cluster] = (together[cluster] ?? 0) + influence
  }
  return Math.max(1, together.reduce((sum, each) => sum + each ** 2, 0) / alone)
}

/** In the units of the standardised column. */
function effectOf(design: Design, fit: FirthFit, column: number, effect: number): LogisticEffect | undefined {
  const estimate = fit.coefficients[column] as number
  const error = Math.sqrt(effect * (fit.covariances[column * design.columns + column] as number))
  let from = fit.coefficients
  /** How far the value is from the estimate, in standard errors as the likelihood tells them. */
  const distance = (value: number): number | undefined => {
    const beside = firthFit(design, from, { column, value })
    if (beside === undefined) return undefined
    from = beside.coefficients
    return Math.sqrt(Math.max(0, 2 * (fit.likelihood - beside.likelihood)) / effect)
  }
  const limit = (side: number): number | undefined => {
    from = fit.coefficients
    return profileLimit((away) => distance(estimate + side * away), error)
  }
  const [below, above] = [limit(-1), limit(1)]
  from = fit.coefficients
  const none = distance(0)
  if (below === undefined || above === undefined || none === undefined) return undefined
  return { estimate, low: estimate - below, high: estimate + above, p: normalTwoSided(none) }
}

/** How far from the estimate the distance is `Z95`: it rises almost in a straight line, so that secants find it. */
function profileLimit(distance: (away: number) => number | undefined, error: number): number | undefined {
  let [near, nearBy] = [0, 0]
  let far = Z95 * error
  for (let step = 0; step < 40; step += 1) {
    const by = distance(far)
    if (by === undefined) return undefined
    if (Math.abs(by - Z95) < 1e-7) return far
    const slope = (by - nearBy) / (far - near)
    if (by < Z95 || step === 0) [near, nearBy] = [far, by]
    const next = slope > 0 ? far + (Z95 - by) / slope : far * 2
    far = Math.min(Math.max(next, far / 4), far * 4)
  }
  return undefined
}
