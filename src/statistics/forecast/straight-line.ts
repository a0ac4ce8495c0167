/** The straight line of least squares: its slope for each place, and its height one place before the first value. */
export function straightLine(values: readonly number[]): { readonly slope: number; readonly before: number } {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  let [over, under] = [0, 0]
  for (const [place, value] of values.entries()) {
    over += (place - middle) * (value - mean)
    under += (place - middle) ** 2
  }
  const slope = under === 0 ? 0 : over / under
  return { slope, before: mean - slope * (middle + 1) }
}
