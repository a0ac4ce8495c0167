import { wilsonInterval } from '../../../statistics/index.ts'
import { accountsMissing, breakEven, valueOfReaching } from '../break-even.ts'
import type { MemberCounts } from '../count-members.ts'
import { ECONOMICS_WORDS, type Economics, missingEconomics } from '../economics/economics.ts'
import { amount, counted, percent } from '../in-words.ts'
import type { ReachedCounts } from '../reached-accounts.ts'
import type { Scorecard, ScoredTest } from '../scorecard-schema.ts'
import { scored } from './test-frame.ts'

/** Fewer accounts than this that were approached, and the share won says nothing about a segment. */
export const ENOUGH_REACHED = 30

type Substantial = Scorecard['substantial']

interface Asked {
  readonly counts: Pick<MemberCounts, 'prospects' | 'reachable' | 'approached' | 'consentRecorded'>
  readonly reached: ReachedCounts
  readonly economics: Economics
  readonly currency: string
  readonly notes: readonly string[]
}

/** Test 2, with everything behind it: what reaching an account brings, and from how many on it pays. */
export function scoreSubstantial(asked: Asked): { readonly part: Substantial; readonly test: ScoredTest } {
  const part = substantialOf(asked)
  const { counts, reached, currency } = asked
  const has = part.reachable ?? counts.prospects
  const { breakEven: even, winRate, perAccount } = part
  const frame = {
    figure: has,
    threshold: even?.atLow ?? null,
    n: reached.n,
    window: reached.window,
    ...(part.reachable === null ? { figureLabel: 'Prospects (who may be contacted is not recorded)' } : {}),
  }
  const told = (verdict: ScoredTest['verdict'], reason: string) => ({
    part,
    test: scored('substantial', { ...frame, verdict, reason }),
  })
  if (part.missingEconomics.length > 0) {
    const words = missingEconomics(asked.economics).map((field) => ECONOMICS_WORDS[field])
    return told('unknown', [`Not entered yet: ${words.join(', ')}.`, ...asked.notes].join(' '))
  }
  if (winRate === null || even === null || perAccount === null) {
    return told(
      'unknown',
      `Needs at least ${ENOUGH_REACHED} accounts of the segment that were approached long enough ago, has ${reached.n}.`,
    )
  }
  const rate = `${percent(winRate.value)} of the ${counted(reached.n, 'account')} approached were won (95%: ${percent(winRate.low)} to ${percent(winRate.high)})`
  const { margin, reach } = asked.economics
  if (even.accounts === null) {
    const needed = margin === null || reach === null || margin < reach ? undefined : reach / margin
    const would =
      needed === undefined
        ? 'Reaching one account costs more than one that is won brings.'
        : `It would pay if more than ${percent(needed)} were won.`
    const doubt = even.atHigh === null ? '' : ' At the upper limit it would pay: the data do not settle it.'
    const cost = `reaching one costs ${amount(reach ?? 0, currency)} and brings ${amount((margin ?? 0) * winRate.value, currency)}`
    return told('fail', `Never pays, whatever its size: ${rate}, so ${cost}. ${would}${doubt}`)
  }
  const needs = `It pays from ${counted(Math.ceil(even.accounts), 'account')} on`
  if (even.missing > 0) {
    return told(
      'fail',
      `Too small to pay: ${counted(even.missing, 'more account is', 'more accounts are')} missing. ${needs}, has ${counted(has, 'prospect')}${part.reachable === null ? '' : ' within reach'}; ${rate}.`,
    )
  }
  if (part.reachable === null) {
    return told(
      'unknown',
      `${needs}; it has ${counted(has, 'prospect')}, but no record says who may be contacted; ${rate}.`,
    )
  }
  if (even.missingAtLow === 0) {
    return told(
      'pass',
      `${needs}, and at the lower limit from ${counted(Math.ceil(even.atLow ?? 0), 'account')}; has ${counted(has, 'prospect')} within reach; ${rate}.`,
    )
  }
  const atLow =
    even.missingAtLow === null
      ? 'at the lower limit it never pays'
      : `at the lower limit ${counted(even.missingAtLow, 'account is', 'accounts are')} missing`
  return told('weak', `${needs}, has ${counted(has, 'prospect')} within reach; but ${atLow}; ${rate}.`)
}

function substantialOf({ counts, reached, economics, notes }: Asked): Substantial {
  const { prospects } = counts
  const reachable = counts.consentRecorded === 0 ? null : counts.reachable
  const missing = missingEconomics(economics)
  const enough = reached.n >= ENOUGH_REACHED
  const share = reached.n === 0 ? 0 : reached.won / reached.n
  const winRate = enough ? { value: share, ...wilsonInterval(share, reached.n) } : null
  const known = {
    prospects,
    reachable,
    approached: counts.approached,
    reached: reached.n,
    won: reached.won,
    winRate,
    window: reached.window,
    economics,
    missingEconomics: missing,
    notes: [...reached.notes, ...notes],
  }
  const { margin, reach, serve } = economics
  if (winRate === null || margin === null || reach === null || serve === null) {
    return { ...known, breakEven: null, perAccount: null, potential: null }
  }
  const value = (rate: number): number => valueOfReaching(rate, { margin, reach })
  const perAccount = { value: value(winRate.value), low: value(winRate.low), high: value(winRate.high) }
  const has = reachable ?? prospects
  const needed = breakEven(serve, perAccount.value)
  const atLow = breakEven(serve, perAccount.low)
  return {
    ...known,
    perAccount,
    breakEven: {
      accounts: needed ?? null,
      atLow: atLow ?? null,
      atHigh: breakEven(serve, perAccount.high) ?? null,
      missing: needed === undefined ? 0 : accountsMissing(needed, has),
      missingAtLow: atLow === undefined ? null : accountsMissing(atLow, has),
    },
    potential:
      reachable === null
        ? null
        : { value: reachable * perAccount.value, low: reachable * perAccount.low, high: reachable * perAccount.high },
  }
}
