import type { OutputOf } from '../../api/operation-types.ts'
import { formatCount, formatDate, formatMoney, formatShare } from '../../look/format.ts'

export type Overview = OutputOf<'market overview'>
export type OverviewSegment = Overview['segments'][number]
export type OverviewFigures = Overview['market']

/** What the height of a stroke says. */
export interface Measure {
  readonly of: 'closeRate' | 'revenue' | 'profit'
  readonly window: 'lastYear' | 'allTime'
}

/** A measure of some companies: an estimate with its limits, what it rests on, or why there is none. */
export interface Measured {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** `377 closed deals at 201 companies` */
  readonly basis: string
  readonly reason: string | null
}

export function measured(figures: OverviewFigures, measure: Measure): Measured {
  if (measure.of === 'closeRate') {
    const { rate, low, high, won, closed, accounts, reason } = figures.closeRate
    const basis = `${formatCount(won)} won of ${formatCount(closed)} closed deals at ${companies(accounts)}`
    return { value: rate, low, high, basis, reason }
  }
  const amount = figures[measure.of][measure.window]
  const { perAccount, low, high, buyers, reason } = amount
  return {
    value: perAccount,
    low,
    high,
    basis: `${formatCount(buyers)} of ${companies(figures.accounts)} bought`,
    reason,
  }
}

/** The value as people write it: `46%`, `€2,208`. */
export function measureText(value: number, measure: Measure, currency: string): string {
  if (measure.of === 'closeRate') return formatShare(value)
  return formatMoney(value, currency, Math.abs(value) >= 10_000)
}

/** `close rate, deals won ÷ deals closed`, `revenue per company of the last 12 months, …`. */
export function measureWords(measure: Measure): string {
  if (measure.of === 'closeRate') return 'close rate, deals won ÷ deals closed'
  const time = measure.window === 'lastYear' ? 'of the last 12 months' : 'of all time'
  return `${measure.of} per company ${time}, those that bought nothing included`
}

/** Over which time and how much data the measure goes. */
export function measureBasis(overview: Overview, measure: Measure): string {
  const { basis } = overview
  if (measure.of === 'closeRate') {
    const { closedFrom, closedTo } = basis
    const time =
      closedFrom === null || closedTo === null ? '' : `, ${formatDate(closedFrom)} to ${formatDate(closedTo)}`
    return `n = ${formatCount(basis.closedDeals)} closed deals${time}`
  }
  const { ordersFrom, ordersTo } = basis
  const time =
    ordersFrom === null || ordersTo === null ? '' : `, ${formatDate(ordersFrom)} to ${formatDate(ordersTo)}`
  return `n = ${formatCount(basis.orderLines)} order lines${measure.window === 'allTime' ? time : ''}`
}

/** What an outline in place of a stroke says; empty where there is none. */
export function outlineWords(overview: Overview): string {
  const names = overview.segments.filter((each) => each.asksOutcome.length > 0).map((each) => each.name)
  if (names.length === 0) return ''
  return `Outlined: the rule of ${names.join(' and ')} itself asks how things went, so the figure follows from the rule.`
}

export function companies(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'company' : 'companies'}`
}

/** One sentence a stroke says of itself, to people who hear it and on hover. */
export function strokeWords(name: string, figures: OverviewFigures, measure: Measure, currency: string): string {
  const { value, low, high, basis, reason } = measured(figures, measure)
  const size = `${name}: ${companies(figures.accounts)}.`
  if (value === null) return `${size} ${reason ?? ''}`.trim()
  const text = measureText(value, measure, currency)
  const what = measure.of === 'closeRate' ? `Close rate ${text}` : `${capital(measure.of)} per company ${text}`
  const limits =
    low === null || high === null
      ? (reason ?? '')
      : `95% interval ${measureText(low, measure, currency)} to ${measureText(high, measure, currency)}.`
  return `${size} ${what} (${basis}). ${limits}`.trim()
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
