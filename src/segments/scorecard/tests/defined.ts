import { counted, percent } from '../in-words.ts'
import type { Scorecard, ScoredTest } from '../scorecard-schema.ts'
import { scored } from './test-frame.ts'

interface Lines {
  readonly 'coverage-warning': number
  readonly 'overlap-warning': number
}

/** Test 1. Every account is counted, none sampled: there is no interval. */
export function scoreDefined(defined: Scorecard['defined'], lines: Lines): ScoredTest {
  const { known, total, unknownBecause, overlaps } = defined
  const threshold = lines['coverage-warning']
  const frame = { threshold, thresholdName: 'coverage-warning', n: total } as const
  if (total === 0) return scored('defined', { ...frame, verdict: 'unknown', reason: 'There are no accounts yet.' })
  const figure = known / total
  const blamed = unknownBecause
    .slice(0, 3)
    .map(({ field, accounts }) => `${field} for ${counted(accounts, 'account')}`)
  const missing = blamed.length === 0 ? '' : `: missing is ${blamed.join(', ')}`
  const told =
    known === total
      ? 'The rule can be told for every account'
      : `The rule can be told for ${percent(figure)} of the accounts${missing}`
  const alike = overlaps.filter(({ warning }) => warning)
  const nearly = alike.map(({ name, jaccard }) => `${name} (${percent(jaccard ?? 0)} of both together)`)
  const overlap = alike.length === 0 ? '' : ` Nearly the same as ${nearly.join(', ')}.`
  const verdict = figure < threshold ? 'fail' : alike.length > 0 ? 'weak' : 'pass'
  return scored('defined', { ...frame, figure, verdict, reason: `${told}.${overlap}` })
}
