import { formatCount } from './format.ts'

/** What lies above is said to be possibly chance. */
const CLEAR = 0.05

/**
 * A q-value (Benjamini and Hochberg) as people say it: of all finds that are as clear as this one, how many are
 * expected to be chance.
 */
export function chanceWords(q: number | null): string {
  if (q === null) return ''
  if (q <= 0.001) return 'clear: of 1,000 finds like it, fewer than 1 is chance'
  if (q <= CLEAR) return `clear: of ${formatCount(roundly(1 / q))} finds like it, about 1 is chance`
  return q > 0.5 ? 'may well be chance' : `not clear: of 100 finds like it, about ${Math.round(q * 100)} are chance`
}

function roundly(count: number): number {
  const unit = count >= 100 ? 100 : count >= 20 ? 10 : 1
  return Math.floor(count / unit) * unit
}
