import type { Recurring } from './combine.ts'

/** What so many values can carry. */
export interface Carries extends Recurring {
  /** Values that were known at the first origin that is tested. */
  readonly firstOrigin: number
  /** "needs at least 24 whole months, has 9": nothing but the naive line. */
  readonly tooLittle: string | null
  /** What a reader has to know of a forecast that is made all the same. */
  readonly caution: string | null
}

/** Seasons longer than half a year of weeks: two of them are rarely there, so they are done without. */
const LONG_SEASON = 26
/** Without a season: enough for ten origins and a trend. */
const LEAST_WITHOUT_SEASON = 20
/** Of which a long season has four: companies push at the end of their quarters. */
const QUARTERS = 4
/** Origins that a test without a season should have, and the least values that it can begin with. */
const ORIGINS_WITHOUT_SEASON = 12
const FIRST_WITHOUT_SEASON = 6
/** A year of quarters is over so soon that two say nothing. */
const LEAST_AT_ALL = 12
/**
 * Origins that are tested at most, the newest: what was forecast longer ago tells little of now, and each costs 3 ms of
 * months, 7 ms of weeks with a season.
 */
const MOST_ORIGINS = 36
const MOST_WITH_LONG_SEASON = 26

/**
 * A season has to be seen twice before anything can be said of it, so a monthly forecast needs 24 months. Weeks under two
 * years are forecast without their season, which is said. Tests begin where a season has begun to come again.
 */
export function historyNeeded(n: number, season: number, words = 'periods'): Carries {
  const long = season > LONG_SEASON
  const needed = long ? LEAST_WITHOUT_SEASON : Math.max(LEAST_AT_ALL, 2 * season)
  const newest = n - (n >= 2 * season && long ? MOST_WITH_LONG_SEASON : MOST_ORIGINS)
  if (n < needed) {
    const tooLittle = `needs at least ${needed} whole ${words}, has ${n}`
    return { season: 1, cycle: 1, firstOrigin: Math.max(1, newest), tooLittle, caution: null }
  }
  if (n < 2 * season) {
    const caution = `${n} whole ${words} are less than two years: this forecast knows what comes with the quarter, but not what comes with the time of year`
    const cycle = Math.round(season / QUARTERS)
    const cycleBegun = Math.ceil(1.5 * cycle)
    const firstOrigin = Math.max(FIRST_WITHOUT_SEASON, Math.min(cycleBegun, n - ORIGINS_WITHOUT_SEASON), newest)
    return { season: 1, cycle, firstOrigin, tooLittle: null, caution }
  }
  const caution =
    n < 3 * season
      ? `${n} whole ${words} are less than three years: most times of the year were seen twice only`
      : null
  const firstOrigin = Math.max(Math.ceil(1.2 * season), newest)
  return { season, cycle: 1, firstOrigin, tooLittle: null, caution }
}
