import { Z95 } from '../interval.ts'

/** How often each of several words was used by either side; places in columns of the same length. */
export interface WordCounts {
  readonly first: ArrayLike<number>
  readonly second: ArrayLike<number>
}

/** Log of (odds of the word on the first side ÷ odds on the second), drawn towards none by the prior; 95% limits. */
export interface WordOdds {
  readonly logOdds: number
  readonly low: number
  readonly high: number
  /** The log odds ÷ their standard error: what words are ordered by, since rare words have large odds by chance. */
  readonly z: number
}

/**
 * Words that one side uses more than the other: the log-odds-ratio with an informative Dirichlet prior of B. L. Monroe, M. P.
 * Colaresi and K. M. Quinn, "Fightin' Words", Political Analysis 16 (2008) 372–403, equations 15, 19 and 22. The prior is how
 * often both sides together use each word, as if `prior` words of it had been heard on either side (α₀): it keeps words that
 * everybody uses, and words that one person used once, from standing out. A word that nobody used has no odds: undefined.
 */
export function weightedLogOdds({ first, second }: WordCounts, prior: number): readonly (WordOdds | undefined)[] {
  const [one, other] = [sum(first), sum(second)]
  const all = one + other
  return Array.from({ length: first.length }, (_, word) => {
    const [here, there] = [first[word] as number, second[word] as number]
    if (here + there === 0) return undefined
    const alpha = (prior * (here + there)) / all
    const odds = (count: number, size: number) => Math.log((count + alpha) / (size + prior - count - alpha))
    const logOdds = odds(here, one) - odds(there, other)
    const error = Math.sqrt(1 / (here + alpha) + 1 / (there + alpha))
    return { logOdds, low: logOdds - Z95 * error, high: logOdds + Z95 * error, z: logOdds / error }
  })
}

function sum(counts: ArrayLike<number>): number {
  let total = 0
  for (let place = 0; place < counts.length; place += 1) total += counts[place] as number
  return total
}
