import {
  type ClusterSums,
  clusteredDifference,
  clusteredInterval,
  differenceOfRatios,
  drawnRatioLimits,
  effectiveCounts,
  twoProportionTest,
} from '../../statistics/index.ts'
import type { AccountYear } from './account-years.ts'
import type { DealSide, Halved, Ratio } from './deal-sides.ts'
import type { Difference, Measure } from './scorecard-schema.ts'
import type { TimeWindow } from './time-window.ts'

/** Fewer deals, or accounts, on either side, and a share is not compared. */
const ENOUGH_OF_A_SHARE = 20

/** Fewer accounts with an amount on either side, and one order more or less moves the mean too far. */
const ENOUGH_VALUED = 20

interface Described {
  readonly label: string
  readonly about: string
  readonly unit: Difference['unit']
  readonly nOf: string
}

const DESCRIBED: Readonly<Record<Measure, Described>> = {
  'win-rate': {
    label: 'Win rate',
    about: 'Deals won ÷ deals opened long enough ago, those still open counted as not won.',
    unit: 'share',
    nOf: 'deals',
  },
  'deal-size': { label: 'Deal size', about: 'Mean amount of the deals won.', unit: 'amount', nOf: 'deals won' },
  cycle: { label: 'Cycle', about: 'Mean days from opening to winning.', unit: 'days', nOf: 'deals won' },
  retention: {
    label: 'Bought again',
    about:
      'Of the accounts that ordered in the twelve months before, the share that ordered in the twelve months after. Patterns ask by “retained” whether a buyer is still recorded as a customer, which is something else.',
    unit: 'share',
    nOf: 'accounts that bought',
  },
  revenue: {
    label: 'Revenue per account',
    about: 'Of twelve months, over all accounts, those that bought nothing included.',
    unit: 'amount',
    nOf: 'accounts',
  },
  profit: {
    label: 'Profit per account',
    about: 'Of twelve months, over all accounts, those that bought nothing included.',
    unit: 'amount',
    nOf: 'accounts',
  },
}

/** One side of a comparison: its sums, its accounts one by one where they are resampled, and its halves. */
interface Side {
  readonly sums: Pick<ClusterSums, 'clusters' | 'size' | 'hits'>
  readonly earlier: Ratio
  readonly later: Ratio
}

interface ShareSide extends Side {
  readonly sums: ClusterSums
}

interface AmountSide extends Side {
  readonly accounts: { readonly totals: ArrayLike<number>; readonly sizes?: ArrayLike<number> }
  /** Accounts with an amount. */
  readonly valued: number
}

interface Compared<S extends Side> {
  readonly measure: Measure
  readonly inside: S
  readonly rest: S
  readonly window: TimeWindow
  readonly recordedLater: number
  /** Why there is no such figure. */
  readonly refused: string | undefined
}

/** Test 4 on deals: in or out of the segment at each deal's opening. The halves are split at the middle opening. */
export function dealDifferences(
  sides: readonly DealSide[],
  window: TimeWindow,
  refused: {
    readonly rate: string | undefined
    readonly deals: string | undefined
    readonly amount: string | undefined
  },
  seed: string,
): Difference[] {
  const side = (inside: boolean): DealSide => sides.find((each) => each.inside === inside) ?? NO_DEALS
  const [inside, rest] = [side(true), side(false)]
  const told = { window, recordedLater: inside.late }
  const share = ({ won, halves: [earlier, later] }: DealSide): ShareSide => ({
    sums: won,
    earlier: earlier.won,
    later: later.won,
  })
  const amount = (of: 'amounts' | 'days') => (from: DealSide) => {
    const [earlier, later] = from.halves
    return amountSide(from[of], { earlier: earlier[of], later: later[of] })
  }
  const amounts = (measure: Measure, of: 'amounts' | 'days', why: string | undefined): Difference =>
    amountDifference({ measure, inside: amount(of)(inside), rest: amount(of)(rest), ...told, refused: why }, seed)
  return [
    shareDifference({
      measure: 'win-rate',
      inside: share(inside),
      rest: share(rest),
      ...told,
      refused: refused.deals ?? refused.rate,
    }),
    amounts('deal-size', 'amounts', refused.deals ?? refused.amount),
    amounts('cycle', 'days', refused.deals),
  ]
}

const NOTHING: Ratio = { total: 0, size: 0 }
const NO_HALF: Halved = { won: NOTHING, amounts: NOTHING, days: NOTHING }
const NO_DEALS: DealSide = {
  inside: null,
  deals: 0,
  late: 0,
  won: { clusters: 0, size: 0, hits: 0, sizeSquared: 0, hitsSquared: 0, hitsTimesSize: 0 },
  amounts: { totals: [], sizes: [] },
  days: { totals: [], sizes: [] },
  halves: [NO_HALF, NO_HALF],
}

/**
 * Test 4 on accounts: in or out of the segment as a year began, and what came in that year. The figure is of the last
 * twelve months; the earlier half is the twelve months before those.
 */
export function accountDifferences(
  years: readonly AccountYear[],
  window: TimeWindow,
  refused: {
    readonly retention: string | undefined
    readonly revenue: string | undefined
    readonly profit: string | undefined
  },
  seed: string,
): Difference[] {
  const at = (year: number, inside: boolean): AccountYear | undefined =>
    years.find((each) => each.year === year && each.inside === inside)
  const told = { window, recordedLater: at(1, true)?.late ?? 0 }
  const again = (inside: boolean): ShareSide => {
    const ratio = (year: number): Ratio => ({
      total: at(year, inside)?.again ?? 0,
      size: at(year, inside)?.bought ?? 0,
    })
    const { total, size } = ratio(1)
    // Each account is a cluster of one.
    const sums = { clusters: size, size, hits: total, sizeSquared: size, hitsSquared: total, hitsTimesSize: total }
    return { sums, earlier: ratio(2), later: ratio(1) }
  }
  const amount = (of: 'revenue' | 'profit', inside: boolean): AmountSide => {
    const ratio = (year: number): Ratio => ({
      total: at(year, inside)?.[of].after.total ?? 0,
      size: at(year, inside)?.accounts ?? 0,
    })
    const totals = new Float64Array(ratio(1).size)
    totals.set(at(1, inside)?.[of].after.each ?? [])
    return amountSide({ totals }, { earlier: ratio(2), later: ratio(1) })
  }
  const amounts = (of: 'revenue' | 'profit'): Difference =>
    amountDifference(
      { measure: of, inside: amount(of, true), rest: amount(of, false), ...told, refused: refused[of] },
      seed,
    )
  return [
    shareDifference({
      measure: 'retention',
      inside: again(true),
      rest: again(false),
      ...told,
      refused: refused.retention,
    }),
    amounts('revenue'),
    amounts('profit'),
  ]
}

function amountSide(accounts: AmountSide['accounts'], halves: Pick<Side, 'earlier' | 'later'>): AmountSide {
  const { totals, sizes } = accounts
  let [size, hits, valued] = [0, 0, 0]
  for (let place = 0; place < totals.length; place += 1) {
    const total = totals[place] ?? 0
    hits += total
    size += sizes?.[place] ?? 1
    if (total !== 0) valued += 1
  }
  return { sums: { clusters: totals.length, size, hits }, accounts, valued, ...halves }
}

function shareDifference(compared: Compared<ShareSide>): Difference {
  const known = begun(compared, shareTold)
  if (compared.refused !== undefined) return { ...known, reason: compared.refused }
  const [inside, rest] = [compared.inside.sums, compared.rest.sums]
  if (Math.min(inside.size, rest.size) < ENOUGH_OF_A_SHARE) {
    return { ...known, reason: tooFew(compared.measure, ENOUGH_OF_A_SHARE, inside.size, rest.size) }
  }
  const difference = clusteredDifference(inside, rest)
  if (difference === undefined) return known
  const p = twoProportionTest(effectiveCounts(inside), effectiveCounts(rest))
  return { ...known, ...difference, p, ...halvesOf(compared) }
}

function amountDifference(compared: Compared<AmountSide>, seed: string): Difference {
  const known = begun(compared, (side, name) => amountTold(side, `${seed} ${compared.measure} ${name}`))
  const { measure, inside, rest, refused } = compared
  if (refused !== undefined) return { ...known, reason: refused }
  if (Math.min(inside.valued, rest.valued) < ENOUGH_VALUED) {
    return { ...known, reason: tooFew(measure, ENOUGH_VALUED, inside.valued, rest.valued) }
  }
  const found = differenceOfRatios(inside.accounts, rest.accounts, `${seed} ${measure}`)
  if ('needs' in found) return { ...known, reason: tooFew(measure, found.needs, inside.valued, rest.valued) }
  const { difference, low, high, p } = found
  return { ...known, difference, low, high, p, ...halvesOf(compared) }
}

type Told = Pick<Difference['inside'], 'low' | 'high' | 'largest'>

function begun<S extends Side>(compared: Compared<S>, tell: (side: S, name: string) => Told): Difference {
  const { measure, inside, rest, window, recordedLater, refused } = compared
  const side = (of: S, name: string): Difference['inside'] => {
    const { hits, size, clusters } = of.sums
    const none = size === 0 || refused !== undefined
    const told = none ? { low: null, high: null, largest: 0 } : tell(of, name)
    return { value: none ? null : hits / size, n: size, accounts: clusters, ...told }
  }
  return {
    measure,
    ...DESCRIBED[measure],
    inside: side(inside, 'inside'),
    rest: side(rest, 'rest'),
    difference: null,
    low: null,
    high: null,
    p: null,
    q: null,
    earlier: null,
    later: null,
    window,
    recordedLater,
    reason: null,
  }
}

/** Of members of accounts: the largest account has at most √Σsize² of them. */
function shareTold({ sums }: ShareSide): Told {
  const limits = clusteredInterval(sums)
  return { low: limits?.low ?? null, high: limits?.high ?? null, largest: Math.sqrt(sums.sizeSquared) / sums.size }
}

function amountTold({ accounts, sums }: AmountSide, seed: string): Told {
  const limits = drawnRatioLimits(accounts, seed)
  let largest = 0
  for (let place = 0; place < accounts.totals.length; place += 1) {
    largest = Math.max(largest, Math.abs(accounts.totals[place] ?? 0))
  }
  return {
    low: limits?.low ?? null,
    high: limits?.high ?? null,
    largest: sums.hits === 0 ? 0 : largest / Math.abs(sums.hits),
  }
}

function halvesOf({ inside, rest }: Compared<Side>): Pick<Difference, 'earlier' | 'later'> {
  const difference = (one: Ratio, other: Ratio): number | null =>
    one.size === 0 || other.size === 0 ? null : one.total / one.size - other.total / other.size
  return { earlier: difference(inside.earlier, rest.earlier), later: difference(inside.later, rest.later) }
}

function tooFew(measure: Measure, needs: number, inside: number, rest: number): string {
  const of =
    measure === 'win-rate'
      ? 'deals'
      : measure === 'retention'
        ? 'accounts that bought'
        : 'accounts with such a figure'
  return `Needs at least ${needs} ${of} on both sides; the segment has ${inside}, the rest ${rest}.`
}
