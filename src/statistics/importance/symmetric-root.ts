const MOST_SWEEPS = 60

/**
 * The symmetric square root of a symmetric matrix (row by row) and its inverse, from eigenvalues found by C. G. J. Jacobi's
 * turns (G. H. Golub and C. F. Van Loan, "Matrix Computations", 4th ed. 2013, §8.5). Undefined where the least eigenvalue is
 * below `least` × the largest: the root then has no inverse to speak of. Costs the cube of the rows a sweep, of which there are six to ten.
 */
export function symmetricRoot(
  matrix: readonly (readonly number[])[],
  least = 1e-10,
): { readonly root: number[][]; readonly inverse: number[][] } | undefined {
  const size = matrix.length
  const turned = matrix.map((row) => [...row])
  const vectors = turned.map((_, row) => turned.map((_each, column) => Number(row === column)))
  for (let sweep = 0; sweep < MOST_SWEEPS && besideDiagonal(turned) > 1e-24; sweep += 1) {
    for (let one = 0; one < size; one += 1)
      for (let other = one + 1; other < size; other += 1) turn(turned, vectors, one, other)
  }
  const values = turned.map((row, place) => row[place] as number)
  if (Math.min(...values) <= least * Math.max(...values)) return undefined
  const of = (power: number) =>
    vectors.map((row) =>
      vectors.map((column) =>
        values.reduce(
          (sum, value, place) => sum + (row[place] as number) * value ** power * (column[place] as number),
          0,
        ),
      ),
    )
  return { root: of(0.5), inverse: of(-0.5) }
}

function besideDiagonal(matrix: readonly (readonly number[])[]): number {
  let sum = 0
  for (const [row, values] of matrix.entries())
    for (const [column, value] of values.entries()) if (row !== column) sum += value ** 2
  return sum
}

/** Makes the element at `one`, `other` 0. */
function turn(matrix: number[][], vectors: number[][], one: number, other: number): void {
  const [first, second] = [matrix[one] as number[], matrix[other] as number[]]
  const apart = first[other] as number
  if (apart === 0) return
  const slope = ((second[other] as number) - (first[one] as number)) / (2 * apart)
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope ** 2 + 1))
  const cosine = 1 / Math.sqrt(tangent ** 2 + 1)
  const sine = tangent * cosine
  for (const row of [...matrix, ...vectors]) {
    const [left, right] = [row[one] as number, row[other] as number]
    row[one] = cosine * left - sine * right
    row[other] = sine * left + cosine * right
  }
  for (let column = 0; column < matrix.length; column += 1) {
    const [above, below] = [first[column] as number, second[column] as number]
    first[column] = cosine * above - sine * below
    second[column] = sine * above + cosine * below
  }
}
