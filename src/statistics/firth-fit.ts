import { cholesky, inverseOf } from './cholesky.ts'

/** Units in rows, the first column all 1: row by row in one array. */
export interface Design {
  readonly rows: number
  readonly columns: number
  readonly values: Float64Array
  /** 1 or 0. */
  readonly outcome: Uint8Array
  /** Plain maximum likelihood, without the penalty; then undefined also where a column separates the outcomes. */
  readonly unpenalised?: boolean
}

export interface FirthFit {
  readonly coefficients: Float64Array
  /** Log-likelihood + ½ · logarithm of the determinant of the information. */
  readonly likelihood: number
  /** Inverse of the information, row by row: the covariances of the coefficients. */
  readonly covariances: Float64Array
  /** Of each unit, outcome − chance with Firth's adjustment: what it pulls the coefficients by. */
  readonly pulls: Float64Array
}

/** A coefficient that is held at a value while the others follow. */
interface Held {
  readonly column: number
  readonly value: number
}

const MOST_STEPS = 200
/** No coefficient moves by more in one step (columns are standardised). */
const LONGEST_STEP = 5

/**
 * The coefficients that maximise the likelihood × √determinant of the information: D. Firth, "Bias reduction of maximum
 * likelihood estimates", Biometrika 80 (1993) 27–38, by Newton's steps on the adjusted scores, halved while they lead
 * downwards. Costs rows × columns² a step, of which there are five to thirty. Undefined where it does not settle.
 */
export function firthFit(design: Design, start: Float64Array, held?: Held): FirthFit | undefined {
  const { columns } = design
  let coefficients: Float64Array = Float64Array.from(start)
  if (held !== undefined) coefficients[held.column] = held.value
  let state = stateAt(design, coefficients)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (state === undefined) return undefined
    const { scores, information } = state
    if (held !== undefined) holdStill(information, scores, columns, held.column)
    const lower = cholesky(information, columns)
    if (typeof lower === 'number') return undefined
    const move = times(inverseOf(lower, columns), scores, columns)
    const longest = move.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
    if (longest < 1e-9) return state.fit
    let share = Math.min(1, LONGEST_STEP / longest)
    let next = stateAt(design, moved(coefficients, move, share))
    while ((next === undefined || next.fit.likelihood < state.fit.likelihood - 1e-10) && share > 1e-6) {
      share /= 2
      next = stateAt(design, moved(coefficients, move, share))
    }
    if (next === undefined || share <= 1e-6) return longest < 1e-5 ? state.fit : undefined
    coefficients = moved(coefficients, move, share)
    state = next
  }
  return undefined
}

interface State {
  readonly fit: FirthFit
  readonly scores: Float64Array
  readonly information: Float64Array
}

/** Undefined where the information cannot be inverted. */
function stateAt(design: Design, coefficients: Float64Array): State | undefined {
  const { rows, columns, values, outcome, unpenalised = false } = design
  const chances = new Float64Array(rows)
  const information = new Float64Array(columns * columns)
  let likelihood = 0
  for (let row = 0; row < rows; row += 1) {
    const from = row * columns
    let odds = 0
    for (let column = 0; column < columns; column += 1)
      odds += (values[from + column] as number) * (coefficients[column] as number)
    const chance = 1 / (1 + Math.exp(-odds))
    chances[row] = chance
    // log(1 + e^x) without overflow.
    likelihood += (outcome[row] as number) * odds - Math.max(odds, 0) - Math.log1p(Math.exp(-Math.abs(odds)))
    const weight = chance * (1 - chance)
    for (let one = 0; one < columns; one += 1) {
      const weighted = weight * (values[from + one] as number)
      for (let other = 0; other <= one; other += 1)
        information[one * columns + other] =
          (information[one * columns + other] as number) + weighted * (values[from + other] as number)
    }
  }
  for (let one = 0; one < columns; one += 1)
    for (let other = 0; other < one; other += 1)
      information[other * columns + one] = information[one * columns + other] as number
  const lower = cholesky(information, columns)
  if (typeof lower === 'number') return undefined
  const covariances = inverseOf(lower, columns)
  if (!unpenalised) {
    for (let column = 0; column < columns; column += 1)
      likelihood += Math.log(lower[column * columns + column] as number)
  }
  const pulls = new Float64Array(rows)
  const scores = new Float64Array(columns)
  for (let row = 0; row < rows; row += 1) {
    const from = row * columns
    let leverage = 0
    for (let one = 0; one < columns; one += 1) {
      let sum = 0
      for (let other = 0; other < columns; other += 1)
        sum += (covariances[one * columns + other] as number) * (values[from + other] as number)
      leverage += sum * (values[from + one] as number)
    }
    const chance = chances[row] as number
    const penalty = unpenalised ? 0 : leverage * chance * (1 - chance) * (0.5 - chance)
    const pull = (outcome[row] as number) - chance + penalty
    pulls[row] = pull
    for (let column = 0; column < columns; column += 1)
      scores[column] = (scores[column] as number) + pull * (values[from + column] as number)
  }
  return { fit: { coefficients, likelihood, covariances, pulls }, scores, information }
}

/** The held coefficient gets no score and no tie to the others. */
function holdStill(information: Float64Array, scores: Float64Array, columns: number, held: number): void {
  scores[held] = 0
  for (let column = 0; column < columns; column += 1) {
    information[held * columns + column] = column === held ? 1 : 0
    information[column * columns + held] = column === held ? 1 : 0
  }
}

function times(matrix: Float64Array, vector: Float64Array, rows: number): Float64Array {
  return vector.map((_, row) =>
    vector.reduce((sum, each, column) => sum + (matrix[row * rows + column] as number) * each, 0),
  )
}

function moved(from: Float64Array, move: Float64Array, share: number): Float64Array {
  return from.map((coefficient, column) => coefficient + share * (move[column] as number))
}
