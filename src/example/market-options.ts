import { refuse } from '../problem.ts'

/** What decides an example market completely: the same options give the same rows everywhere. */
export interface MarketOptions {
  /** How many companies, duplicates not counted. Everything else grows with it. */
  readonly accounts: number
  readonly seed: number
  /** The last day of the three years, ISO `YYYY-MM-DD`. Fixed by default so that everybody sees the same market. */
  readonly endsOn: string
  /** False leaves out blank fields, misspellings, duplicates and unreadable values. */
  readonly dirt: boolean
}

/** Seed 11: of the first dozen one where chance leaves every group near what was planted for it. */
export const DEFAULT_MARKET: MarketOptions = { accounts: 5000, seed: 11, endsOn: '2026-06-30', dirt: true }

export const DAY = 86_400_000

/** The dates of a market, in milliseconds since 1970, UTC. */
export interface Span {
  /** Touches, orders and usage are known from here on. */
  readonly start: number
  /** Deals are known from one year earlier, as after a change of CRM. */
  readonly dealsStart: number
  /** The first instant after the last day. */
  readonly end: number
}

export function spanOf(options: Pick<MarketOptions, 'endsOn'>): Span {
  const end = Date.parse(`${options.endsOn}T00:00:00Z`) + DAY
  return { start: yearsBefore(end, 3), dealsStart: yearsBefore(end, 4), end }
}

/** Fills in defaults and refuses sizes and dates that make no market. */
export function completeOptions(given: Partial<MarketOptions> = {}): MarketOptions {
  const options = { ...DEFAULT_MARKET, ...given }
  if (!Number.isInteger(options.accounts) || options.accounts < 1 || options.accounts > 10_000_000) {
    refuse('accounts_out_of_range', 'The number of accounts must be a whole number from 1 to 10,000,000.', {
      at: { field: 'accounts', value: String(options.accounts) },
    })
  }
  if (!Number.isSafeInteger(options.seed)) {
    refuse('seed_not_whole', 'The seed must be a whole number.', {
      at: { field: 'seed', value: String(options.seed) },
    })
  }
  const day = new Date(`${options.endsOn}T00:00:00Z`)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== options.endsOn) {
    refuse('end_not_a_date', 'The last day must be a date like 2026-06-30.', {
      at: { field: 'endsOn', value: options.endsOn },
    })
  }
  return options
}

function yearsBefore(instant: number, years: number): number {
  const date = new Date(instant)
  date.setUTCFullYear(date.getUTCFullYear() - years)
  return date.getTime()
}
