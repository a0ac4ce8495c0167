import {
  type ClusterSums,
  clusteredDifference,
  differenceOfRatios,
  effectiveCounts,
  twoProportionTest,
} from '../../statistics/index.ts'
import type { AccountYear } from './account-years.ts'
import type { DealGroup, DealSums } from './deal-groups.ts'
import { type AlikeAccounts, clusterSums, ratioGroup } from './ratio-group.ts'
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
      'Of the accounts that bought in the twelve months before, the share that bought in the twelve months after.',
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

interface Sides {
  readonly inside: readonly AlikeAccounts[]
  readonly rest: readonly AlikeAccounts[]
}

interface Compared {
  readonly all: Sides
  readonly earlier: Sides
  readonly later: Sides
  readonly window: TimeWindow | null
  readonly recordedLater: number
}

/** Test 4 on deals: in or out of the segment at each deal's opening. The halves are split at the middle opening. */
export function dealDifferences(
  groups: readonly DealGroup[],
  window: TimeWindow,
  refused: {
    readonly rate: string | undefined
    readonly deals: string | undefined
    readonly amount: string | undefined
  },
  seed: string,
): Difference[] {
  const sides = (of: (sums: DealSums) => { total: number; size: number }, halves: readonly (0 | 1)[]): Sides => {
    const side = (inside: boolean): AlikeAccounts[] =>
      groups
        .filter((group) => group.inside === inside)
        .map(({ accounts, halves: both }) => {
          const each = halves.map((half) => of(both[half]))
          const sum = (which: 'total' | 'size') => each.reduce((all, one) => all + one[which], 0)
          return { accounts, total: sum('total'), size: sum('size') }
        })
    return { inside: side(true), rest: side(false) }
  }
  const late = groups
    .filter(({ inside }) => inside === true)
    .reduce((all, { accounts, halves: [one, other] }) => all + accounts * (one.late + other.late), 0)
  const compared = (of: (sums: DealSums) => { total: number; size: number }): Compared => ({
    all: sides(of, [0, 1]),
    earlier: sides(of, [0]),
    later: sides(of, [1]),
    window,
    recordedLater: late,
  })
  return [
    shareDifference(
      'win-rate',
      compared(({ won, deals }) => ({ total: won, size: deals })),
      refused.deals ?? refused.rate,
    ),
    amountDifference(
      'deal-size',
      compared(({ amount, priced }) => ({ total: amount, size: priced })),
      seed,
      refused.deals ?? refused.amount,
    ),
    amountDifference(
      'cycle',
      compared(({ days, timed }) => ({ total: days, size: timed })),
      seed,
      refused.deals,
    ),
  ]
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
  const sides = (year: number, of: (each: AccountYear) => { total: number; size: number }): Sides => {
    const side = (inside: boolean): AlikeAccounts[] =>
      years
        .filter((each) => each.year === year && each.inside === inside)
        .map((each) => ({ accounts: each.accounts, ...of(each) }))
    return { inside: side(true), rest: side(false) }
  }
  const compared = (of: (each: AccountYear) => { total: number; size: number }): Compared => ({
    all: sides(1, of),
    earlier: sides(2, of),
    later: sides(1, of),
    window,
    recordedLater: years
      .filter(({ year, inside, late }) => year === 1 && inside === true && late)
      .reduce((sum, { accounts }) => sum + accounts, 0),
  })
  return [
    shareDifference(
      'retention',
      compared(({ boughtBefore, boughtAfter }) => ({
        total: Number(boughtBefore && boughtAfter),
        size: Number(boughtBefore),
      })),
      refused.retention,
    ),
    amountDifference(
      'revenue',
      compared(({ revenueAfter }) => ({ total: revenueAfter ?? 0, size: 1 })),
      seed,
      refused.revenue,
    ),
    amountDifference(
      'profit',
      compared(({ profitAfter }) => ({ total: profitAfter ?? 0, size: 1 })),
      seed,
      refused.profit,
    ),
  ]
}

function shareDifference(measure: Measure, compared: Compared, refused?: string): Difference {
  const [inside, rest] = [clusterSums(compared.all.inside), clusterSums(compared.all.rest)]
  const known = begun(measure, compared, inside, rest)
  if (refused !== undefined) return { ...known, reason: refused }
  const has = Math.min(inside.size, rest.size)
  if (has < ENOUGH_OF_A_SHARE) return { ...known, reason: tooFew(measure, ENOUGH_OF_A_SHARE, inside.size, rest.size) }
  const difference = clusteredDifference(inside, rest)
  if (difference === undefined) return known
  const p = twoProportionTest(effectiveCounts(inside), effectiveCounts(rest))
  return {
    ...known,
    difference: difference.difference,
    low: difference.low,
    high: difference.high,
    p,
    ...halvesOf(compared),
  }
}

function amountDifference(measure: Measure, compared: Compared, seed: string, refused?: string): Difference {
  const known = begun(measure, compared, clusterSums(compared.all.inside), clusterSums(compared.all.rest))
  if (refused !== undefined) return { ...known, reason: refused }
  const valued = (side: readonly AlikeAccounts[]): number =>
    side.reduce((count, { accounts, total }) => count + (total === 0 ? 0 : accounts), 0)
  const [one, other] = [valued(compared.all.inside), valued(compared.all.rest)]
  if (Math.min(one, other) < ENOUGH_VALUED) return { ...known, reason: tooFew(measure, ENOUGH_VALUED, one, other) }
  const found = differenceOfRatios(
    ratioGroup(compared.all.inside),
    ratioGroup(compared.all.rest),
    `${seed} ${measure}`,
  )
  if ('needs' in found) return { ...known, reason: tooFew(measure, found.needs, one, other) }
  const { difference, low, high, p } = found
  return { ...known, difference, low, high, p, ...halvesOf(compared) }
}

function begun(measure: Measure, compared: Compared, inside: ClusterSums, rest: ClusterSums): Difference {
  const side = ({ hits, size, clusters }: ClusterSums) => ({
    value: size === 0 ? null : hits / size,
    n: size,
    accounts: clusters,
  })
  return {
    measure,
    ...DESCRIBED[measure],
    inside: side(inside),
    rest: side(rest),
    difference: null,
    low: null,
    high: null,
    p: null,
    q: null,
    earlier: null,
    later: null,
    window: compared.window,
    recordedLater: compared.recordedLater,
    reason: null,
  }
}

function halvesOf({ earlier, later }: Compared): Pick<Difference, 'earlier' | 'later'> {
  const difference = ({ inside, rest }: Sides): number | null => {
    const [one, other] = [clusterSums(inside), clusterSums(rest)]
    return one.size === 0 || other.size === 0 ? null : one.hits / one.size - other.hits / other.size
  }
  return { earlier: difference(earlier), later: difference(later) }
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
