import { dayOf, type Run } from '../../segments/index.ts'
import {
  type ClusterSums,
  type ClusterTotals,
  clusteredInterval,
  drawnRatioLimits,
  wilsonInterval,
} from '../../statistics/index.ts'
import type { Flow } from '../flows/read-flows.ts'
import { CUSTOMER_DAYS } from '../periods/customer-since.ts'
import type { KnownUntil } from '../periods/known-until.ts'
import type { Period } from '../periods/period.ts'
import type { TouchPeriod } from '../response/read-response.ts'
import type { DealPeriod } from './deals/read-deals.ts'
import { type RecordKind, tellsOf } from './known-records.ts'
import type { TrendFigure, TrendPeriod } from './measure-schema.ts'

import type { Stock } from './stock/read-stock.ts'

const DAY = 86_400_000

interface FoundPeriod {
  readonly period: Period
  readonly stock: Stock
  /** Undefined where purchases are not asked for. */
  readonly flow: Flow | undefined
  readonly deals: DealPeriod
  readonly touches: TouchPeriod
}

export interface Known {
  readonly of: Readonly<Record<RecordKind, KnownUntil>>
  readonly purchases: KnownUntil
  /** The first closing on record, in milliseconds. */
  readonly closedFrom: number | null
  readonly horizonDays: number | null
  /** Deals stand for purchases, and only some of them are asked for. */
  readonly revenueFromDeals: boolean
}

/** What is known of one period; null where the records do not tell of it. */
export function periodFigures(run: Run, found: FoundPeriod, known: Known): TrendPeriod {
  const { period, stock, flow, deals, touches } = found
  const { key, firstDay, lastDay, partial } = period
  const { accounts, unknown, standIns, entered, left } = stock
  return {
    key,
    firstDay,
    lastDay,
    partial,
    accounts,
    unknown,
    standIns,
    entered,
    left,
    ...purchaseFigures(period, stock, flow, known, deals),
    ...dealFigures(run, period, deals, known),
    ...(tellsOf(known.of.touches, period)
      ? { touches: touches.touches, reached: countedShare(touches.reached, accounts) }
      : { touches: null, reached: null }),
  }
}

type PurchaseFigures = Pick<
  TrendPeriod,
  'customers' | 'newCustomers' | 'lostCustomers' | 'retention' | 'revenue' | 'profit' | 'purchases' | 'buyers'
>

function purchaseFigures(
  period: Period,
  stock: Stock,
  flow: Flow | undefined,
  { purchases, revenueFromDeals }: Known,
  deals: DealPeriod,
): PurchaseFigures {
  const told = tellsOf(purchases, period)
  // Nobody can have been lost before the records are a year old.
  const yearOld = told && purchases.first !== null && purchases.first <= period.from - CUSTOMER_DAYS * DAY
  const said = (count: number, of: number, amount: number): number | null =>
    told && (count > 0 || of === 0) ? amount : null
  const { customers, customersBefore, kept } = stock
  return {
    customers: told ? customers : null,
    lostCustomers: yearOld ? customersBefore - kept : null,
    retention: yearOld ? shareOf(kept, customersBefore) : null,
    newCustomers: told && flow !== undefined ? flow.newCustomers : null,
    buyers: told && flow !== undefined ? flow.buyers : null,
    ...(flow !== undefined
      ? {
          purchases: told ? flow.purchases : null,
          revenue: said(flow.priced, flow.purchases, flow.revenue),
          profit: said(flow.profited, flow.purchases, flow.profit),
        }
      : revenueFromDeals
        ? { purchases: deals.closed.hits, revenue: sum(deals.amounts.totals), profit: null }
        : { purchases: null, revenue: null, profit: null }),
  }
}

type DealFigures = Pick<
  TrendPeriod,
  'opened' | 'wins' | 'losses' | 'closeRate' | 'winRate' | 'winRateFrom' | 'dealSize' | 'cycleDays'
>

function dealFigures(
  run: Run,
  period: Period,
  deals: DealPeriod,
  { of, closedFrom, horizonDays }: Known,
): DealFigures {
  const none = { opened: null, wins: null, losses: null, closeRate: null, winRate: null, winRateFrom: null }
  if (!tellsOf(of.deals, period)) return { ...none, dealSize: null, cycleDays: null }
  const { opened, closed, begun, amounts, days } = deals
  // What was closed before the first closing on record is not there: what is left of its deals are those that took long.
  if (closedFrom !== null && period.until <= closedFrom) return { ...none, opened, dealSize: null, cycleDays: null }
  const from = horizonDays === null ? null : period.until + Math.ceil(horizonDays * DAY)
  const isOld = from !== null && from <= of.deals.known + 1
  return {
    opened,
    wins: closed.hits,
    losses: closed.size - closed.hits,
    closeRate: rateOf(closed),
    winRate: isOld ? rateOf(begun) : null,
    winRateFrom: from === null || isOld ? null : dayOf(new Date(from), run),
    dealSize: meanOf(amounts, `${period.key} deal size`),
    cycleDays: meanOf(days, `${period.key} cycle`),
  }
}

/** Members of accounts: Wilson's interval at the effective number of members. */
function rateOf(sums: ClusterSums): TrendFigure {
  const limits = clusteredInterval(sums)
  return limits === undefined ? null : { value: sums.hits / sums.size, lo: limits.low, hi: limits.high, n: sums.size }
}

/** Everybody is counted and nobody drawn: no interval. */
function countedShare(hits: number, n: number): TrendFigure {
  return n === 0 ? null : { value: hits / n, lo: null, hi: null, n }
}

/** Each member one account. */
function shareOf(hits: number, n: number): TrendFigure {
  if (n === 0) return null
  const { low, high } = wilsonInterval(hits / n, n)
  return { value: hits / n, lo: low, hi: high, n }
}

function meanOf(totals: ClusterTotals, seed: string): TrendFigure {
  const n = sum(totals.sizes ?? [])
  if (n === 0) return null
  const limits = drawnRatioLimits(totals, seed)
  return { value: sum(totals.totals) / n, lo: limits?.low ?? null, hi: limits?.high ?? null, n }
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((all, each) => all + each, 0)
}
