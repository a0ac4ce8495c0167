import { changeOfShare, changeOfTotal, type Pair, type PartPair, qValues } from '../../statistics/index.ts'
import type { Candidate, TooFew } from './candidate.ts'
import type { Finding } from './changes-schema.ts'

/** What was tested, all corrected together, and what was not. */
export interface Judged {
  readonly findings: readonly Tested[]
  readonly quiet: readonly Tested[]
  readonly tooFew: readonly TooFew[]
  readonly tested: number
}

export type Tested = Omit<Finding, 'words' | 'market' | 'apart'> & { readonly of: string | undefined }

const BEYOND_NOISE = 0.05
/** Least in both quarters together: rows, and accounts that they are of. */
const LEAST_ROWS = 20
const LEAST_ACCOUNTS = 10
/** Least rows that have it, and accounts they are of, for a share; and rows of either quarter. */
const LEAST_HITS = 10
const LEAST_HIT_ACCOUNTS = 6

/**
 * Tests every candidate that has enough to it and corrects all of them together. Whether something is tested hangs on both
 * quarters together, never on how far they differ, so that the choice of tests does not look at what they find. Beyond noise is
 * what has q ≤ .05 and an interval without “no change”: the two may part where few accounts carry much.
 */
export function judgeChanges(candidates: readonly Candidate[]): Judged {
  const tooFew: TooFew[] = []
  const tested: Omit<Tested, 'q'>[] = []
  for (const candidate of candidates) {
    const { about, name, what } = candidate
    const reason = shortage(candidate)
    if (reason === undefined) tested.push(test(candidate))
    else tooFew.push({ about, name, what, reason })
  }
  const qs = qValues(tested.map(({ p }) => p))
  const all = tested
    .map((each, place) => ({ ...each, q: qs[place] as number }))
    .sort((one, other) => one.q - other.q || one.p - other.p)
  const findings = all.filter(isBeyondNoise)
  return { findings, quiet: all.filter((each) => !isBeyondNoise(each)), tooFew, tested: all.length }
}

function isBeyondNoise({ q, lo, hi }: Tested): boolean {
  return q <= BEYOND_NOISE && ((lo !== null && lo > 0) || (hi !== null && hi < 0))
}

function shortage(candidate: Candidate): string | undefined {
  if (candidate.unit === 'share') return shortOfShare(candidate.parts)
  const moved = candidate.pairs.filter(({ before, after }) => before !== after)
  const accounts = moved.reduce((sum, { times }) => sum + times, 0)
  const rows =
    candidate.unit === 'count'
      ? moved.reduce((sum, { before, after, times }) => sum + (before + after) * times, 0)
      : accounts
  const least = candidate.unit === 'count' ? LEAST_ROWS : LEAST_ACCOUNTS
  if (rows < least) return `needs at least ${least} in both quarters together, has ${rows}`
  if (accounts < LEAST_ACCOUNTS) return `needs at least ${LEAST_ACCOUNTS} companies behind it, has ${accounts}`
  return undefined
}

function shortOfShare(parts: readonly PartPair[]): string | undefined {
  for (const side of ['before', 'after'] as const) {
    const rows = parts.reduce((sum, part) => sum + part[side].size, 0)
    if (rows < LEAST_ROWS) return `needs at least ${LEAST_ROWS} rows in each quarter, has ${rows} in one`
    const accounts = parts.filter((part) => part[side].size > 0).length
    if (accounts < LEAST_ACCOUNTS)
      return `needs at least ${LEAST_ACCOUNTS} companies in each quarter, has ${accounts}`
  }
  const hits = parts.reduce((sum, { before, after }) => sum + before.hits + after.hits, 0)
  const accounts = parts.filter(({ before, after }) => before.hits + after.hits > 0).length
  if (hits < LEAST_HITS) return `needs at least ${LEAST_HITS} of both quarters together, has ${hits}`
  if (accounts < LEAST_HIT_ACCOUNTS)
    return `needs at least ${LEAST_HIT_ACCOUNTS} companies behind it, has ${accounts}`
  return undefined
}

function test(candidate: Candidate): Omit<Tested, 'q'> {
  const { about, name, what, unit, of, since = null } = candidate
  const common = { about, name, what, unit, of, since }
  if (candidate.unit === 'share') {
    const change = changeOfShare(candidate.parts)
    if (change === undefined) throw new Error('a share of nothing was tested')
    return {
      ...common,
      before: {
        value: change.before,
        hits: sumOf(candidate.parts, 'before', 'hits'),
        n: sumOf(candidate.parts, 'before', 'size'),
      },
      after: {
        value: change.after,
        hits: sumOf(candidate.parts, 'after', 'hits'),
        n: sumOf(candidate.parts, 'after', 'size'),
      },
      change: change.difference,
      lo: change.low,
      hi: change.high,
      p: change.p,
    }
  }
  const change = changeOfTotal(candidate.pairs, candidate.unit === 'count' ? 'events' : 'amounts')
  return {
    ...common,
    before: { value: change.before, hits: null, n: accountsOf(candidate.pairs, 'before') },
    after: { value: change.after, hits: null, n: accountsOf(candidate.pairs, 'after') },
    change: change.ratio === undefined ? null : change.ratio - 1,
    lo: change.low - 1,
    hi: change.high === undefined ? null : change.high - 1,
    p: change.p,
  }
}

function accountsOf(pairs: readonly Pair[], side: 'before' | 'after'): number {
  return pairs.reduce((sum, pair) => sum + (pair[side] === 0 ? 0 : pair.times), 0)
}

function sumOf(parts: readonly PartPair[], side: 'before' | 'after', of: 'hits' | 'size'): number {
  return parts.reduce((sum, part) => sum + part[side][of], 0)
}
