/** What so many values can carry. */
export interface Carries {
  /** Periods of a season that can be forecast; 1: none. */
  readonly season: number
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
/** A year of quarters is over so soon that two say nothing. */
const LEAST_AT_ALL = 12
/** Origins that are tested at most, the newest: what was forecast longer ago tells little of now, and each costs 3–7 ms. */
const MOST_ORIGINS = 36

/**
 * A season has to be seen twice before anything can be said of it, so a monthly forecast needs 24 months. Weeks under two
 * years are forecast without their season, which is said. Tests begin after one and a half seasons.
 */
export function historyNeeded(n: number, season: number, words = 'periods'): Carries {
  const long = season > LONG_SEASON
  const needed = long ? LEAST_WITHOUT_SEASON : Math.max(LEAST_AT_ALL, 2 * season)
  const newest = n - MOST_ORIGINS
  if (n < needed) {
    const tooLittle = `needs at least ${needed} whole ${words}, has ${n}`
    return { season: 1, firstOrigin: Math.max(1, newest), tooLittle, caution: null }
  }
  if (n < 2 * season) {
    const caution = `${n} whole ${words} are less than two years: what comes with the time of year is not in this forecast`
    return { season: 1, firstOrigin: Math.max(6, newest), tooLittle: null, caution }
  }
  const caution =
    n < 3 * season
      ? `${n} whole ${words} are less than three years: how much comes with the time of year is hardly known`
      : null
  const firstOrigin = Math.max(Math.ceil(1.2 * season), newest)
  return { season, firstOrigin, tooLittle: null, caution }
}
