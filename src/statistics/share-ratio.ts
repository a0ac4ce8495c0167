import { bcaLimits } from './bca-limits.ts'
import { qValues } from './benjamini-hochberg.ts'
import { DRAWS, LARGE_SAMPLE, type TooFew } from './bootstrap.ts'
import { type Interval, Z95 } from './interval.ts'
import { normalTwoSided } from './normal-tail.ts'
import { poissonBinomialTest } from './poisson-binomial.ts'
import { seededRandom } from './random.ts'
import { simultaneousZ } from './simultaneous-z.ts'

/**
 * First touches, one place each in columns of the same length. The share of a role is taken among the people whom the account
 * had when it was touched, **the one who touched counted in**: so it is above 0 for the role that touched, and it is right on
 * average both where that person was known before and where the touch brought in someone new.
 */
export interface FirstTouches {
  /** Number of the account, from 0 on without large gaps; one account may have several. */
  readonly accounts: ArrayLike<number>
  /** Which role touched: its place in `shares`, or −1 for one that is not shown. */
  readonly roles: ArrayLike<number>
  /** Of each role shown, its share of the account's people at each first touch, 0 to 1. */
  readonly shares: readonly ArrayLike<number>[]
}

/** How much more often a role touches first than if the account's people took turns by lot; 95% limits. */
export interface ShareRatio extends Interval {
  readonly ratio: number
  readonly firstTouches: number
  /** Share of the first touches. */
  readonly share: number
  /** Share expected by lot: the role's share of the people, averaged over the first touches. */
  readonly peopleShare: number
  /** Limits that hold for all roles shown at once. */
  readonly corrected: Interval
  /** Two-sided p-value of "by lot", and its q-value among the roles shown. */
  readonly p: number
  readonly q: number
}

/** Too few first touches, or they come from too few accounts. */
export interface TooFewTouches extends TooFew {
  readonly of: 'first touches' | 'accounts'
}

const FEWEST_TOUCHES = 30
const FEWEST_ACCOUNTS = 20
/** Up to so many first touches the chances are added up one by one. */
const MOST_EXACT = 1000

/**
 * Share of each role among first touches ÷ its share of the people who could have been first. People are averaged over first
 * touches, not thrown together: else a role that is usual in small accounts, of which each counts once among the touches and
 * for little among the people, would seem to start things where nobody does.
 *
 * Limits: accounts are drawn with replacement (`bcaLimits`), and beside that the score limits, which know what the draws cannot
 * when a role touched a few times or never; the wider of both hold. p: the touches are compared with draws by lot from the
 * people of each account, exactly (`poissonBinomialTest`) or by the normal distribution with their exact variance, raised by
 * the design effect where touches of one account are alike. A role that nobody had has no ratio: undefined.
 *
 * The same `seed` gives the same limits. Costs 1,999 × at most `LARGE_SAMPLE` accounts × the roles an account has, for all roles
 * together; of more accounts the limits are the normal ones of the logarithm.
 */
export function shareRatios(
  touches: FirstTouches,
  seed: number | string,
): readonly (ShareRatio | undefined)[] | TooFewTouches {
  const has = touches.roles.length
  if (has < FEWEST_TOUCHES) return { of: 'first touches', needs: FEWEST_TOUCHES, has }
  const { numbers, count } = renumbered(touches.accounts)
  if (count < FEWEST_ACCOUNTS) return { of: 'accounts', needs: FEWEST_ACCOUNTS, has: count }
  const roles = touches.shares.map((shares, role) => sumsOf(touches.roles, role, shares, numbers, count))
  const shown = roles.filter(({ expected }) => expected > 0)
  const draws = count > LARGE_SAMPLE ? [] : drawn(shown, count, seed)
  const together = simultaneousZ(shown.length)
  const ps = shown.map((sums) => chanceByLot(sums))
  const qs = qValues(ps)
  const answers = shown.map((sums, place) => {
    const ratio = sums.observed / sums.expected
    return {
      ratio,
      firstTouches: sums.observed,
      share: sums.observed / has,
      peopleShare: sums.expected / has,
      ...limitsOf(sums, draws[place], Z95),
      corrected: limitsOf(sums, draws[place], together),
      p: ps[place] as number,
      q: qs[place] as number,
    }
  })
  return roles.map((sums) => answers[shown.indexOf(sums)])
}

interface Sums {
  readonly observed: number
  readonly expected: number
  /** Σ share², and each touch's share. */
  readonly squares: number
  readonly shares: ArrayLike<number>
  /** How much wider touches of one account are spread than if they were of different accounts, at least 1. */
  readonly effect: number
  /** Observed and expected touches of each account. */
  readonly observedIn: Float64Array
  readonly expectedIn: Float64Array
}

function renumbered(accounts: ArrayLike<number>): { numbers: Int32Array; count: number } {
  const places = new Map<number, number>()
  const numbers = Int32Array.from(accounts, (account) => {
    const place = places.get(account) ?? places.size
    places.set(account, place)
    return place
  })
  return { numbers, count: places.size }
}

function sumsOf(
  roles: ArrayLike<number>,
  role: number,
  shares: ArrayLike<number>,
  numbers: Int32Array,
  count: number,
): Sums {
  const [observedIn, expectedIn] = [new Float64Array(count), new Float64Array(count)]
  let [observed, expected, squares] = [0, 0, 0]
  for (const [touch, account] of numbers.entries()) {
    const [hit, share] = [Number(roles[touch] === role), shares[touch] as number]
    observed += hit
    expected += share
    squares += share ** 2
    observedIn[account] = (observedIn[account] as number) + hit
    expectedIn[account] = (expectedIn[account] as number) + share
  }
  const ratio = observed / expected
  let [alone, clustered, sizesSquared] = [0, 0, 0]
  const sizes = new Int32Array(count)
  for (const [touch, account] of numbers.entries()) {
    alone += (Number(roles[touch] === role) - ratio * (shares[touch] as number)) ** 2
    sizes[account] = (sizes[account] as number) + 1
  }
  for (const [account, size] of sizes.entries()) {
    clustered += ((observedIn[account] as number) - ratio * (expectedIn[account] as number)) ** 2
    sizesSquared += size ** 2
  }
  // A role that never touched says nothing of how alike an account's touches are: then each account counts once.
  const effect = alone === 0 ? sizesSquared / numbers.length : Math.max(1, clustered / alone)
  return { observed, expected, squares, shares, effect, observedIn, expectedIn }
}

/** p-value of as many first touches if each had been drawn by lot. */
function chanceByLot({ observed, expected, squares, shares, effect }: Sums): number {
  if (effect === 1 && shares.length <= MOST_EXACT) return poissonBinomialTest(shares, observed)
  const variance = (expected - squares) * effect
  const distance = Math.max(0, Math.abs(observed - expected) - 0.5)
  return variance > 0 ? normalTwoSided(distance / Math.sqrt(variance)) : 1
}

/** Ascending ratios of each role when as many accounts are drawn with replacement: the same accounts for all roles. */
function drawn(roles: readonly Sums[], count: number, seed: number | string): Float64Array[] {
  const { starts, role, observed, expected } = rowsOf(roles, count)
  const random = seededRandom(seed)
  const ratios = roles.map(() => new Float64Array(DRAWS))
  const [hits, people] = [new Float64Array(roles.length), new Float64Array(roles.length)]
  for (let draw = 0; draw < DRAWS; draw += 1) {
    hits.fill(0)
    people.fill(0)
    for (let each = 0; each < count; each += 1) {
      const account = Math.floor(random() * count)
      const end = starts[account + 1] as number
      for (let row = starts[account] as number; row < end; row += 1) {
        const place = role[row] as number
        hits[place] = (hits[place] as number) + (observed[row] as number)
        people[place] = (people[place] as number) + (expected[row] as number)
      }
    }
    for (const [place, drawnRatios] of ratios.entries()) {
      // Draws without anyone of the role say nothing against any ratio.
      drawnRatios[draw] =
        people[place] === 0 ? Number.POSITIVE_INFINITY : (hits[place] ?? 0) / (people[place] as number)
    }
  }
  return ratios.map((each) => each.sort())
}

/** What of the roles is in each account: an account has few of them, so only those that it has. */
function rowsOf(roles: readonly Sums[], count: number) {
  const starts = new Int32Array(count + 1)
  const rows: { role: number[]; observed: number[]; expected: number[] } = { role: [], observed: [], expected: [] }
  for (let account = 0; account < count; account += 1) {
    for (const [place, { observedIn, expectedIn }] of roles.entries()) {
      if (expectedIn[account] === 0 && observedIn[account] === 0) continue
      rows.role.push(place)
      rows.observed.push(observedIn[account] as number)
      rows.expected.push(expectedIn[account] as number)
    }
    starts[account + 1] = rows.role.length
  }
  return {
    starts,
    role: Int32Array.from(rows.role),
    observed: Float64Array.from(rows.observed),
    expected: Float64Array.from(rows.expected),
  }
}

/** `z` widens the 95% limits of the draws on the scale of the logarithm: so far out the draws themselves are few. */
function limitsOf(sums: Sums, draws: Float64Array | undefined, z: number): Interval {
  const { observed, expected } = sums
  const score = scoreLimits(sums, z)
  if (observed === 0) return score
  const ratio = observed / expected
  const influence = sums.observedIn.map(
    (hits, account) => hits / observed - (sums.expectedIn[account] as number) / expected,
  )
  const normal = Math.exp(Z95 * Math.sqrt(influence.reduce((sum, each) => sum + each ** 2, 0)))
  const { low, high } =
    draws === undefined ? { low: ratio / normal, high: ratio * normal } : bcaLimits(draws, ratio, influence)
  const widened = (limit: number) => ratio * (limit / ratio) ** (z / Z95)
  // No ratio is above that of a role which touched every time.
  const most = sums.shares.length / expected
  return {
    low: Math.min(score.low, ratio, widened(low)),
    high: Math.min(most, Math.max(score.high, ratio, widened(high))),
  }
}

/**
 * The ratios that the touches do not speak against, if a touch falls to the role with chance ratio × share: Wilson's interval
 * for trials with chances of their own.
 */
function scoreLimits({ observed, expected, squares, effect }: Sums, z: number): Interval {
  const spread = z ** 2 * effect
  const two = expected ** 2 + spread * squares
  const middle = (expected * (2 * observed + spread)) / (2 * two)
  const half = Math.sqrt(Math.max(0, middle ** 2 - observed ** 2 / two))
  return { low: observed === 0 ? 0 : middle - half, high: middle + half }
}
