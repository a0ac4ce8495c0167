import { clusteredInterval, meanInterval } from '../../statistics/index.ts'
import { AMOUNTS } from './market-sql.ts'
import { clusterSums, type Tally } from './market-tally.ts'

/** A figure and how sure it is; `reason` says in words why there is none, or why it has no limits. */
export interface CloseRate {
  /** Won ÷ closed, 0 to 1. */
  readonly rate: number | null
  readonly won: number
  readonly closed: number
  /** Accounts that these deals are of. */
  readonly accounts: number
  /** 95% limits. */
  readonly low: number | null
  readonly high: number | null
  readonly reason: string | null
}

/** In the workspace's currency. */
export interface Amount {
  /** Total ÷ all accounts, those that bought nothing included. */
  readonly perAccount: number | null
  readonly total: number | null
  /** Accounts with at least one order that gives the amount. */
  readonly buyers: number
  readonly low: number | null
  readonly high: number | null
  readonly reason: string | null
}

export interface Figures {
  readonly accounts: number
  readonly closeRate: CloseRate
  readonly revenue: { readonly lastYear: Amount; readonly allTime: Amount }
  readonly profit: { readonly lastYear: Amount; readonly allTime: Amount }
}

/** Why a figure can be told of nobody in this market; undefined where it can. */
export interface Missing {
  readonly closeRate: string | undefined
  readonly amounts: readonly (string | undefined)[]
}

/** Fewer buyers than this, and one order more or less moves the mean too far for the large-sample limits to hold. */
export const ENOUGH_BUYERS = 30

export function figuresOf(tally: Tally, missing: Missing): Figures {
  const amount = (field: 'revenue' | 'profit', window: 'lastYear' | 'allTime'): Amount => {
    const index = AMOUNTS.findIndex((each) => each.field === field && each.window === window)
    return amountOf(tally, index, missing.amounts[index])
  }
  return {
    accounts: tally.accounts,
    closeRate: closeRateOf(tally, missing.closeRate),
    revenue: { lastYear: amount('revenue', 'lastYear'), allTime: amount('revenue', 'allTime') },
    profit: { lastYear: amount('profit', 'lastYear'), allTime: amount('profit', 'allTime') },
  }
}

export function closeRateOf(tally: Pick<Tally, 'accounts' | 'deals'>, missing?: string): CloseRate {
  const sums = clusterSums(tally)
  const interval = clusteredInterval(sums)
  const counted = { won: sums.hits, closed: sums.size, accounts: sums.clusters }
  if (interval === undefined) {
    const reason =
      missing ??
      (tally.accounts === 0 ? 'No company is in it.' : 'None of its companies has a deal that was won or lost.')
    return { ...counted, rate: null, low: null, high: null, reason }
  }
  return { ...counted, rate: sums.hits / sums.size, ...interval, reason: null }
}

function amountOf(tally: Tally, index: number, missing: string | undefined): Amount {
  const [buyers = 0, total = 0, squares = 0] = tally.amounts[index] ?? []
  const reason = missing ?? (tally.accounts === 0 ? 'No company is in it.' : undefined)
  if (reason !== undefined) return { perAccount: null, total: null, buyers, low: null, high: null, reason }
  const perAccount = total / tally.accounts
  if (buyers >= ENOUGH_BUYERS) {
    return { perAccount, total, buyers, ...meanInterval(tally.accounts, total, squares), reason: null }
  }
  const few = `Too few buyers to say how sure it is: needs at least ${ENOUGH_BUYERS}, has ${buyers}.`
  return { perAccount, total, buyers, low: null, high: null, reason: few }
}
