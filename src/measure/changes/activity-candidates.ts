import type { Pair, PartPair } from '../../statistics/index.ts'
import type { Candidate } from './candidate.ts'
import type { Finding } from './changes-schema.ts'
import { type Activity, TRAITS } from './read-activity.ts'

/** Which of the figures can be compared. */
interface Comparable {
  readonly purchases: boolean
  readonly revenue: boolean
  readonly newCustomers: boolean
  readonly wins: boolean
  readonly opened: boolean
}

/** Values of one trait that are looked at: the most frequent in both quarters together. */
const MOST_VALUES = 12

const ABOUT = {
  industry: 'industry',
  region: 'region',
  country: 'country',
  technologies: 'technology',
} as const satisfies Record<(typeof TRAITS)[number], Finding['about']>

const NONE = { hits: 0, size: 0 }

/** The whole market and every segment: what came in; industries, regions, technologies: their part of what is new. */
export function activityCandidates(
  activity: readonly Activity[],
  segments: readonly string[],
  comparable: Comparable,
): readonly Candidate[] {
  const known = activity.filter(({ aid }) => aid !== 0)
  return [
    ...totals(known, { about: 'market', name: 'the whole market' }, comparable),
    ...segments.flatMap((name, place) =>
      totals(
        known.filter(({ holds }) => holds.includes(place)),
        { about: 'segment', name },
        comparable,
      ),
    ),
    ...TRAITS.flatMap((trait, place) =>
      // A region says what a country says, less finely: countries are asked where nobody knows regions.
      trait === 'country' && known.some(({ traits }) => (traits[TRAITS.indexOf('region')] ?? []).length > 0)
        ? []
        : [
            ...(comparable.newCustomers ? mix(known, place, 'newCustomers', 'share of new customers') : []),
            ...(comparable.opened ? mix(known, place, 'opened', 'share of deals opened') : []),
          ],
    ),
  ]
}

function totals(
  activity: readonly Activity[],
  subject: Pick<Finding, 'about' | 'name'>,
  comparable: Comparable,
): readonly Candidate[] {
  const total = (what: Finding['what'], unit: 'count' | 'amount', of: (row: Activity) => number): Candidate => ({
    ...subject,
    what,
    unit,
    pairs: pairsOf(activity, of),
  })
  return [
    ...(comparable.newCustomers ? [total('new customers', 'count', (row) => row.newCustomers)] : []),
    ...(comparable.purchases ? [total('buyers', 'count', (row) => Number(row.purchases > 0))] : []),
    ...(comparable.revenue ? [total('revenue', 'amount', (row) => row.revenue)] : []),
    ...(comparable.wins ? [total('wins', 'count', (row) => row.wins)] : []),
    ...(comparable.opened ? [total('deals opened', 'count', (row) => row.opened)] : []),
  ]
}

function pairsOf(activity: readonly Activity[], of: (row: Activity) => number): readonly Pair[] {
  const accounts = new Map<number, { before: number; after: number }>()
  for (const row of activity) {
    const pair = accounts.get(row.aid) ?? { before: 0, after: 0 }
    pair[row.side] += of(row)
    accounts.set(row.aid, pair)
  }
  return [...accounts.values()].map((pair) => ({ ...pair, times: 1 }))
}

/** The part of each value of a trait among what is new from accounts whose trait is known. */
function mix(
  activity: readonly Activity[],
  place: number,
  figure: 'newCustomers' | 'opened',
  what: Finding['what'],
): readonly Candidate[] {
  const rows = activity.filter((row) => row[figure] > 0 && (row.traits[place] ?? []).length > 0)
  const rowsOf = new Map<string, number>()
  for (const row of rows) {
    for (const value of new Set(row.traits[place])) rowsOf.set(value, (rowsOf.get(value) ?? 0) + row[figure])
  }
  const values = [...rowsOf]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, MOST_VALUES)
  const trait = TRAITS[place] ?? 'industry'
  return values.map(([name]) => {
    const accounts = new Map<number, { before: PartPair['before']; after: PartPair['after'] }>()
    for (const row of rows) {
      const pair = accounts.get(row.aid) ?? { before: NONE, after: NONE }
      const hits = row.traits[place]?.includes(name) === true ? row[figure] : 0
      pair[row.side] = { hits, size: row[figure] }
      accounts.set(row.aid, pair)
    }
    return { about: ABOUT[trait], name, what, unit: 'share', parts: [...accounts.values()] }
  })
}
