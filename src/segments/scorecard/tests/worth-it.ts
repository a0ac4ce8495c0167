import { amount, counted, percent } from '../in-words.ts'
import type { Scorecard, ScoredTest } from '../scorecard-schema.ts'
import { scored } from './test-frame.ts'

/**
 * Test 6: what the segment brings now is shown; the verdict is about what it could bring, and turns weak where its
 * revenue clearly falls. The limits carry what is not known of the share won; who is within reach is counted.
 */
export function scoreWorth(
  worth: Scorecard['worth'],
  substantial: Pick<
    Scorecard['substantial'],
    'missingEconomics' | 'reached' | 'winRate' | 'window' | 'reachable' | 'approached'
  >,
  currency: string,
): ScoredTest {
  const { potential, revenue } = worth
  const { trend, share } = revenue
  const now =
    revenue.total === null
      ? `Now: ${revenue.reason ?? 'no revenue is known.'}`
      : `It brought ${amount(revenue.total, currency)} in twelve months${share === null ? '' : `, ${percent(share)} of the market’s revenue from ${percent(worth.shareOfAccounts ?? 0)} of its accounts`}${trend === null ? '' : `, ${trend >= 0 ? 'up' : 'down'} ${percent(Math.abs(trend))} on the twelve months before`}.`
  const notes = worth.notes.map((note) => ` ${note}`).join('')
  const frame = { threshold: 0, n: substantial.reached, window: substantial.window }
  if (potential === null) {
    const why =
      substantial.missingEconomics.length > 0
        ? 'What it could bring needs the economics.'
        : substantial.reachable === null
          ? 'What it could bring needs to know who may be contacted.'
          : 'Too few of its accounts were approached to say what it could bring.'
    return scored('worth-it', { ...frame, verdict: 'unknown', reason: `${why} ${now}${notes}` })
  }
  const interval = { low: potential.low, high: potential.high }
  const bring =
    potential.value < 0 ? `lose ${amount(-potential.value, currency)}` : `bring ${amount(potential.value, currency)}`
  const could = `Reaching everybody within reach would ${bring} (95%: ${amount(potential.low, currency)} to ${amount(potential.high, currency)}).${approachedWords(substantial)}`
  const falls = trend !== null && trend <= FALLS
  const verdict = potential.value <= 0 ? 'fail' : potential.low <= 0 || falls ? 'weak' : 'pass'
  return scored('worth-it', {
    ...frame,
    figure: potential.value,
    interval,
    verdict,
    reason: `${could} ${now}${notes}`,
  })
}

/** Revenue that fell by a fifth or more in a year. */
const FALLS = -0.2

/** Whoever was approached and did not buy is counted with the same chance as everybody else: that is said. */
function approachedWords({
  approached,
  reachable,
}: Pick<Scorecard['substantial'], 'approached' | 'reachable'>): string {
  if (reachable === null || reachable === 0) return ''
  if (approached === 0) return ' None of them was approached before.'
  const words =
    approached === reachable
      ? reachable === 1
        ? 'The one prospect within reach was'
        : `All ${counted(reachable, 'prospect')} within reach were`
      : `Of the ${counted(reachable, 'prospect')} within reach, ${counted(approached, 'was', 'were')}`
  return ` ${words} approached before and did not buy: their chance may be less.`
}
