/**
 * The lower triangle L with L·Lᵀ = the symmetric matrix of so many rows (row by row in one array): G. H. Golub and C. F. Van
 * Loan, "Matrix Computations", 4th ed. (2013), §4.2. Where the matrix is not positive definite: the row at which that showed,
 * which is then a combination of the rows before it. A diagonal below `least` × its own start counts as none.
 */
export function cholesky(matrix: Float64Array, rows: number, least = 1e-11): Float64Array | number {
  const lower = new Float64Array(rows * rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row * rows + column] as number
      for (let each = 0; each < column; each += 1)
        rest -= (lower[row * rows + each] as number) * (lower[column * rows + each] as number)
      if (column < row) lower[row * rows + column] = rest / (lower[column * rows + column] as number)
      else if (rest > least * (matrix[row * rows + row] as number)) lower[row * rows + row] = Math.sqrt(rest)
      else return row
    }
  }
  return lower
}

/** The inverse of L·Lᵀ. */
export function inverseOf(lower: Float64Array, rows: number): Float64Array {
  const inverse = new Float64Array(rows * rows)
  for (let column = 0; column < rows; column += 1) {
    const unit = new Float64Array(rows)
    unit[column] = 1
    const solved = solve(lower, rows, unit)
    for (let row = 0; row < rows; row += 1) inverse[row * rows + column] = solved[row] as number
  }
  return inverse
}

/** x of L·Lᵀ·x = `right`. */
function solve(lower: Float64Array, rows: number, right: Float64Array): Float64Array {
  const answer = Float64Array.from(right)
  for (let row = 0; row < rows; row += 1) {
    let rest = answer[row] as number
    for (let each = 0; each < row; each += 1) rest -= (lower[row * rows + each] as number) * (answer[each] as number)
    answer[row] = rest / (lower[row * rows + row] as number)
  }
  for (let row = rows - 1; row >= 0; row -= 1) {
    let rest = answer[row] as number
    for (let each = row + 1; each < rows; each += 1)
      rest -= (lower[each * rows + row] as number) * (answer[each] as number)
    answer[row] = rest / (lower[row * rows + row] as number)
  }
  return answer
}
