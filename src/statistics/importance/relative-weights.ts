import { firthFit } from '../firth-fit.ts'
import { pearson } from './spearman.ts'
import { symmetricRoot } from './symmetric-root.ts'

/** People, one place each in columns of the same length, without gaps. */
export interface ImportanceUnits {
  /** What the columns are to explain; for `logistic` 1 or 0. */
  readonly outcome: ArrayLike<number>
  /** One a thing that may matter (satisfaction with an item). */
  readonly columns: readonly ArrayLike<number>[]
}

export interface RelativeWeight {
  /** This column's part of what is explained, 0 or more, in units of R². */
  readonly weight: number
  /** The same ÷ all that is explained. */
  readonly share: number
  /** Direction of the plain correlation with the outcome: 1, −1, or 0 for none. */
  readonly sign: -1 | 0 | 1
  /** `weight` × `sign`. */
  readonly signed: number
}

export interface RelativeWeights {
  /** R² of all columns together; for `logistic` the sum of weights on that scale. */
  readonly explained: number
  readonly weights: readonly RelativeWeight[]
}

/** `always the same`: of that column, undefined for the outcome; `told by others`: columns that repeat each other. */
export type NoRelativeWeights =
  | { readonly reason: 'too few'; readonly needs: number; readonly has: number }
  | { readonly reason: 'always the same'; readonly column: number | undefined }
  | { readonly reason: 'told by others' }
  | { readonly reason: 'not settled' }

/** People a column; for yes or no, of the rarer answer (E. Vittinghoff and C. E. McCulloch, American Journal of Epidemiology 165 (2007) 710–718). */
const LEAST_PER_COLUMN = 5

/**
 * How much of an outcome each of several columns that go together explains: J. W. Johnson, "A heuristic method for estimating
 * the relative weight of predictor variables in multiple regression", Multivariate Behavioral Research 35 (2000) 1–19. The
 * columns are replaced by the uncorrelated ones nearest to them; what those explain is handed back in proportion. For an
 * outcome of yes and no the logistic version (S. Tonidandel and J. M. LeBreton, Organizational Research Methods 13 (2010)
 * 767–781, with S. Menard's standardised coefficients); where columns separate yes from no, coefficients with Firth's penalty.
 * An association, never a cause. Limits: `resampledLimits` over people.
 */
export function relativeWeights(
  units: ImportanceUnits,
  kind: 'linear' | 'logistic',
): RelativeWeights | NoRelativeWeights {
  const { outcome, columns } = units
  const few = tooFew(units, kind)
  if (few) return few
  const relations = columns.map((column) => pearson(column, outcome))
  if (pearson(outcome, outcome) === undefined) return { reason: 'always the same', column: undefined }
  const still = relations.indexOf(undefined)
  if (still >= 0) return { reason: 'always the same', column: still }
  const among = columns.map((one) => columns.map((other) => pearson(one, other) as number))
  const roots = symmetricRoot(among)
  if (roots === undefined) return { reason: 'told by others' }
  const { root, inverse } = roots
  const slopes =
    kind === 'linear'
      ? inverse.map((row) => dot(row, relations as number[]))
      : logisticSlopes(uncorrelated(columns, inverse), outcome)
  if (slopes === undefined) return { reason: 'not settled' }
  const weights = root.map((row) =>
    row.reduce((sum, each, place) => sum + (each * (slopes[place] as number)) ** 2, 0),
  )
  const explained = weights.reduce((sum, weight) => sum + weight, 0)
  return {
    explained,
    weights: weights.map((weight, place) => {
      const sign = signOf(relations[place] as number)
      return { weight, share: explained === 0 ? 0 : weight / explained, sign, signed: weight * sign }
    }),
  }
}

/** A relation of nothing but rounding has none. */
function signOf(relation: number): -1 | 0 | 1 {
  return relation > 1e-12 ? 1 : relation < -1e-12 ? -1 : 0
}

function tooFew({ outcome, columns }: ImportanceUnits, kind: 'linear' | 'logistic'): NoRelativeWeights | undefined {
  let yes = 0
  for (let place = 0; place < outcome.length; place += 1) yes += Number(outcome[place] === 1)
  const has = kind === 'linear' ? outcome.length : Math.min(yes, outcome.length - yes)
  const needs = Math.max(2, columns.length) * LEAST_PER_COLUMN
  return has < needs ? { reason: 'too few', needs, has } : undefined
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, each, place) => sum + each * (other[place] as number), 0)
}

/** Row by row behind a constant: standardised columns × the inverse root of their correlations. */
function uncorrelated(
  columns: readonly ArrayLike<number>[],
  inverse: readonly (readonly number[])[],
): { readonly rows: number; readonly columns: number; readonly values: Float64Array } {
  const rows = columns[0]?.length ?? 0
  const width = columns.length + 1
  const scales = columns.map(spreadOf)
  const values = new Float64Array(rows * width).fill(1)
  for (let row = 0; row < rows; row += 1) {
    const standard = columns.map(
      (column, place) =>
        ((column[row] as number) - (scales[place]?.mean as number)) / (scales[place]?.spread as number),
    )
    for (const [place, by] of inverse.entries()) values[row * width + place + 1] = dot(by, standard)
  }
  return { rows, columns: width, values }
}

/** S. Menard's: coefficient × spread of the column (1) × R ÷ spread of the log-odds, R the correlation of chance and outcome. */
function logisticSlopes(
  design: ReturnType<typeof uncorrelated>,
  outcome: ArrayLike<number>,
): readonly number[] | undefined {
  const { rows, columns, values } = design
  const known = { ...design, outcome: Uint8Array.from(outcome) }
  const start = new Float64Array(columns)
  const fit = firthFit({ ...known, unpenalised: true }, start) ?? firthFit(known, start)
  if (fit === undefined) return undefined
  const logits = Float64Array.from({ length: rows }, (_, row) =>
    fit.coefficients.reduce((sum, each, column) => sum + each * (values[row * columns + column] as number), 0),
  )
  const chances = logits.map((logit) => 1 / (1 + Math.exp(-logit)))
  const scale = (pearson(chances, outcome) ?? 0) / spreadOf(logits).spread
  return Array.from(fit.coefficients.subarray(1), (coefficient) => coefficient * scale)
}

/** Spread with n − 1, as the published programs take it. */
function spreadOf(values: ArrayLike<number>): { readonly mean: number; readonly spread: number } {
  let [mean, squares] = [0, 0]
  for (let place = 0; place < values.length; place += 1) mean += (values[place] as number) / values.length
  for (let place = 0; place < values.length; place += 1) squares += ((values[place] as number) - mean) ** 2
  return { mean, spread: Math.sqrt(squares / (values.length - 1)) }
}
