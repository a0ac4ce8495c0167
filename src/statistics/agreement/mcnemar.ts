import { logGamma } from '../log-gamma.ts'

/**
 * Two-sided p-values of "as many changed one way as the other" for pairs of yes and no: of the same people asked twice, `one`
 * say yes only the first time and `other` only the second; who did not change tells nothing. `exact`: the binomial test (Q.
 * McNemar, Psychometrika 12 (1947) 153–157), which errs on the safe side; `midP`: half the chance of the table itself taken
 * off, the one to use (M. W. Fagerland, S. Lydersen and P. Laake, BMC Medical Research Methodology 13 (2013) 91).
 */
export function mcnemar(one: number, other: number): { readonly exact: number; readonly midP: number } {
  const [all, fewer] = [one + other, Math.min(one, other)]
  if (all === 0) return { exact: 1, midP: 1 }
  const chance = (count: number) =>
    Math.exp(logGamma(all + 1) - logGamma(count + 1) - logGamma(all - count + 1) - all * Math.LN2)
  let tail = 0
  for (let count = 0; count <= fewer; count += 1) tail += chance(count)
  const point = chance(fewer)
  return {
    exact: Math.min(1, 2 * tail),
    midP: one === other ? 1 - point / 2 : Math.min(1, 2 * tail - point),
  }
}
