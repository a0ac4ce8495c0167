import { counted, percent } from '../in-words.ts'
import type { Difference, Scorecard, ScoredTest } from '../scorecard-schema.ts'
import { scored } from './test-frame.ts'

/** Test 4, from the differences with their q-values. Different is not better: the words say which way. */
export function scoreDifferent(part: Scorecard['different'], threshold: number, currency: string): ScoredTest {
  const frame = { threshold, thresholdName: 'difference-chance', n: part.tests } as const
  if (part.refused !== null) return scored('different', { ...frame, verdict: 'unknown', reason: part.refused })
  const told = part.differences.filter(({ q }) => q !== null)
  if (told.length === 0) {
    const why = part.differences.find(({ reason }) => reason !== null)?.reason ?? 'Nothing can be compared.'
    return scored('different', { ...frame, verdict: 'unknown', reason: why })
  }
  const byClarity = told.toSorted((one, other) => (one.q ?? 1) - (other.q ?? 1) || (one.p ?? 1) - (other.p ?? 1))
  const [first] = byClarity
  if (first === undefined) throw new Error('a difference that was told is gone')
  const clear = byClarity.filter(({ q }) => (q ?? 1) <= threshold)
  const figure = first.q
  const window = first.window
  if (clear.length > 0) {
    const words = clear.map((each) => differenceWords(each, currency)).join('; ')
    return scored('different', {
      ...frame,
      figure,
      window,
      verdict: 'pass',
      reason: `${words}. An association, not a cause.`,
    })
  }
  const hints = told.filter(({ low, high }) => low !== null && high !== null && (low > 0 || high < 0))
  if (hints.length > 0) {
    const words = hints.map((each) => differenceWords(each, currency)).join('; ')
    const reason = `${words}; but with ${counted(part.tests, 'test')} on this page, chance alone shows as much too often.`
    return scored('different', { ...frame, figure, window, verdict: 'weak', reason })
  }
  const widest = `The clearest: ${differenceWords(first, currency)}.`
  return scored('different', {
    ...frame,
    figure,
    window,
    verdict: 'fail',
    reason: `No difference from the rest of the market was found. ${widest}`,
  })
}

/** `Win rate 44% against 19% (+25 points, 95%: +20 to +30)`. */
export function differenceWords(of: Difference, currency: string): string {
  const { label, unit, inside, rest, difference, low, high } = of
  const given = (value: number | null): string => (value === null ? '–' : figureWords(value, unit, currency))
  const change = (value: number | null): string => (value === null ? '–' : changeWords(value, unit, currency))
  return `${label} ${given(inside.value)} against ${given(rest.value)} (${change(difference)}, 95%: ${change(low)} to ${change(high)})`
}

/** A figure in its unit: `44%`, `12,300 EUR`, `63 days`. */
export function figureWords(value: number, unit: Difference['unit'], currency: string): string {
  if (unit === 'share') return percent(value)
  const round = Math.round(value).toLocaleString('en-US')
  return unit === 'days' ? `${round} days` : unit === 'amount' ? `${round} ${currency}` : round
}

export function changeWords(value: number, unit: Difference['unit'], currency: string): string {
  const sign = value > 0 ? '+' : ''
  if (unit === 'share') return `${sign}${Number((value * 100).toFixed(1))} points`
  return `${sign}${figureWords(value, unit, currency)}`
}
