/**
 * How many reachable prospects a segment needs until it pays: n* = fixed cost of serving it ÷ (w·m − c), with
 * w = accounts won ÷ accounts reached, m = margin per won account and c = cost to reach one, all over the same horizon.
 * Undefined where reaching an account costs at least what it brings (w·m ≤ c): then it never pays, whatever its size.
 * Not rounded; 0 where serving costs nothing.
 */
export function breakEven(serve: number, perAccount: number): number | undefined {
  return perAccount > 0 ? serve / perAccount : undefined
}

/** What reaching one account brings in the mean, its cost taken off: w·m − c. */
export function valueOfReaching(rate: number, { margin, reach }: { margin: number; reach: number }): number {
  return rate * margin - reach
}

/** Whole accounts that are missing to the break-even: 0 where there are enough. */
export function accountsMissing(needed: number, has: number): number {
  // A hair above a whole number is rounding, not one more account.
  return Math.max(0, Math.ceil(needed - has - 1e-9 * needed))
}
