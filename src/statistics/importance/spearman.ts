/**
 * C. Spearman's rank correlation, −1 to 1: whether two columns order the same things alike (American Journal of Psychology 15
 * (1904) 72–101); tied values share the mean of their ranks. Undefined where a column is always the same,
 * or has under 2 values. Limits: `resampledLimits` over pairs or, where each pair is itself a figure found from people (an item of
 * a survey), over the people.
 */
export function spearman(one: ArrayLike<number>, other: ArrayLike<number>): number | undefined {
  return pearson(ranksOf(one), ranksOf(other))
}

/** K. Pearson's correlation; undefined where a column is always the same. */
export function pearson(one: ArrayLike<number>, other: ArrayLike<number>): number | undefined {
  const n = one.length
  let [first, second] = [0, 0]
  for (let place = 0; place < n; place += 1) {
    first += (one[place] as number) / n
    second += (other[place] as number) / n
  }
  let [products, squares, others] = [0, 0, 0]
  for (let place = 0; place < n; place += 1) {
    const [here, there] = [(one[place] as number) - first, (other[place] as number) - second]
    products += here * there
    squares += here ** 2
    others += there ** 2
  }
  const scale = Math.sqrt(squares * others)
  return scale > 0 ? Math.max(-1, Math.min(1, products / scale)) : undefined
}

/** From 1; ties share the mean of their places. */
function ranksOf(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, place) => place).sort(
    (one, other) => (values[one] as number) - (values[other] as number),
  )
  const ranks = new Float64Array(values.length)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to += 1
    for (let place = from; place < to; place += 1) ranks[order[place] as number] = (from + to + 1) / 2
    from = to
  }
  return ranks
}
