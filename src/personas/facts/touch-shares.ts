import type { Market } from '../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import { engagementsOf } from '../../roles/index.ts'
import type { Run } from '../../segments/index.ts'
import {
  type ClusterSums,
  clusteredDifference,
  clusteredInterval,
  type Difference,
  effectiveCounts,
  type Interval,
  qValues,
  twoProportionTest,
} from '../../statistics/index.ts'

/** What a touch is told apart by: what it was, where it came through, what it was about, and who began it. */
export const TOUCH_MEASURES = ['channel', 'kind', 'campaign', 'message', 'begun by'] as const
export type TouchMeasure = (typeof TOUCH_MEASURES)[number]

/** A share of the touches that people took part in, of the persona's people and of everybody else of a known job role. */
export interface TouchShare {
  readonly measure: TouchMeasure
  readonly value: string
  /** Touches (`size`) that tell the measure, those of the value (`hits`), and how many accounts they are of (`clusters`). */
  readonly persona: ClusterSums
  readonly others: ClusterSums
  /** Share of the persona's touches and its 95% limits; touches of one account are taken together. */
  readonly share: number
  readonly limits: Interval
  readonly othersShare: number
  /** Share − the others' share, with 95% limits. */
  readonly difference: Difference
  /** Among all values of the measure that are compared (Benjamini–Hochberg). */
  readonly q: number
}

export interface TouchShares {
  readonly people: number
  readonly accounts: number
  readonly touches: number
  readonly others: { readonly people: number; readonly touches: number }
  /** Touches of people whose job role nobody knows: on neither side. */
  readonly unknownRole: number
  /** First and last moment among the persona's touches; null without touches. */
  readonly from: Date | null
  readonly to: Date | null
  /** Values by measure, the persona's most usual first; only measures for which both sides have enough. */
  readonly shares: readonly TouchShare[]
  /** What each measure has on the persona's side and on the others'; for saying what is missing. */
  readonly counted: ReadonlyMap<TouchMeasure, { readonly persona: ClusterSums; readonly others: ClusterSums }>
}

/** Fewest touches, and accounts that they are of, on either side of a comparison. */
export const FEWEST_TOUCHES = 30
export const FEWEST_ACCOUNTS = 10

/** Values of a measure that are compared: the most usual of the whole market, so that the choice does not lean to a side. */
const MOST_VALUES = 25

/**
 * What the persona's people do differently. `mine` is 1 for them, for rows with `aid` and `job_role`. Two statements, linear in
 * the touches and the people.
 */
export async function readTouchShares(
  market: Market,
  run: Run,
  mine: Sql,
  since: Date,
  signal?: AbortSignal,
): Promise<TouchShares> {
  const options = signal === undefined ? {} : { signal }
  const [[told], rows] = await Promise.all([
    market.engine.rows(totalsSql(run, mine, since), options),
    market.engine.rows(sharesSql(run, mine, since), options),
  ])
  const counts = (name: string): number => Number(told?.[name] ?? 0)
  const moment = (name: string): Date | null => {
    const stored = told?.[name]
    return stored === null || stored === undefined ? null : new Date(Number(stored))
  }
  return {
    people: counts('people'),
    accounts: counts('accounts'),
    touches: counts('touches'),
    others: { people: counts('other_people'), touches: counts('other_touches') },
    unknownRole: counts('unknown_role'),
    from: moment('first'),
    to: moment('last'),
    ...sharesOf(rows.map(countedRow)),
  }
}

interface CountedRow {
  readonly measure: TouchMeasure
  /** Empty: all touches that tell the measure. */
  readonly value: string
  readonly sides: readonly [Hits, Hits]
}

interface Hits {
  readonly clusters: number
  readonly hits: number
  readonly hitsSquared: number
  readonly hitsTimesSize: number
}

function countedRow(row: Readonly<Record<string, unknown>>): CountedRow {
  const side = (name: string): Hits => {
    const [clusters, hits, hitsSquared, hitsTimesSize] = (row[name] as unknown[]).map(Number)
    return {
      clusters: clusters ?? 0,
      hits: hits ?? 0,
      hitsSquared: hitsSquared ?? 0,
      hitsTimesSize: hitsTimesSize ?? 0,
    }
  }
  const measure = TOUCH_MEASURES[Number(row.measure)]
  if (measure === undefined) throw new Error('a measure nobody asked for')
  return { measure, value: String(row.told), sides: [side('ours'), side('theirs')] }
}

/** The statistics of counted rows: pure, the rows of a measure in any order. */
function sharesOf(rows: readonly CountedRow[]): Pick<TouchShares, 'shares' | 'counted'> {
  const counted = new Map<TouchMeasure, { persona: ClusterSums; others: ClusterSums }>()
  const shares: TouchShare[] = []
  for (const measure of TOUCH_MEASURES) {
    const ofMeasure = rows.filter((row) => row.measure === measure)
    const all = ofMeasure.find((row) => row.value === '')
    if (all === undefined) continue
    const sums = (row: CountedRow, side: 0 | 1): ClusterSums => {
      const { clusters, hits: size, hitsSquared: sizeSquared } = all.sides[side]
      const { hits, hitsSquared, hitsTimesSize } = row.sides[side]
      return { clusters, size, sizeSquared, hits, hitsSquared, hitsTimesSize }
    }
    const whole = { persona: sums(all, 0), others: sums(all, 1) }
    counted.set(measure, whole)
    if (!isEnough(whole.persona) || !isEnough(whole.others)) continue
    const values = ofMeasure.filter((row) => row.value !== '')
    const compared = values.map((row) => compare(measure, row.value, sums(row, 0), sums(row, 1)))
    const qs = qValues(compared.map(({ p }) => p))
    const withQ = compared.map((each, place) => ({ ...each.found, q: qs[place] ?? 1 }))
    shares.push(...withQ.sort((one, other) => other.share - one.share || (one.value < other.value ? -1 : 1)))
  }
  return { shares, counted }
}

export function isEnough({ size, clusters }: ClusterSums): boolean {
  return size >= FEWEST_TOUCHES && clusters >= FEWEST_ACCOUNTS
}

function compare(
  measure: TouchMeasure,
  told: string,
  persona: ClusterSums,
  others: ClusterSums,
): { readonly found: Omit<TouchShare, 'q'>; readonly p: number } {
  const limits = clusteredInterval(persona)
  const difference = clusteredDifference(persona, others)
  if (limits === undefined || difference === undefined) throw new Error('a share of no touches')
  const p = twoProportionTest(effectiveCounts(persona), effectiveCounts(others))
  const [share, othersShare] = [persona.hits / persona.size, others.hits / others.size]
  return { found: { measure, value: told, persona, others, share, limits, othersShare, difference }, p }
}

/** Touches that somebody took part in, since a moment: `aid`, `person`, `job_role`, `mine`, `at`, and what tells them apart. */
function engagedSql(run: Run, mine: Sql, since: Date): Sql {
  return sql`SELECT aid, person, job_role, ${mine} AS mine, at, by, touch_kind, channel, campaign, message FROM (${engagementsOf(run)})
    WHERE engaged = 1 AND at >= fromUnixTimestamp64Milli(${value(since.getTime(), 'Int64')}, 'UTC')`
}

function totalsSql(run: Run, mine: Sql, since: Date): Sql {
  return sql`SELECT uniqExactIf(person, mine = 1) AS people, uniqExactIf(aid, mine = 1) AS accounts, countIf(mine = 1) AS touches,
      uniqExactIf(person, mine = 0 AND job_role != '') AS other_people, countIf(mine = 0 AND job_role != '') AS other_touches, countIf(job_role = '') AS unknown_role,
      toUnixTimestamp64Milli(minOrNullIf(at, mine = 1)) AS first, toUnixTimestamp64Milli(maxOrNullIf(at, mine = 1)) AS last
    FROM (${engagedSql(run, mine, since)})`
}

/**
 * A row a measure and value: what each side counts, first by account and then over the accounts. The place of the measure and
 * the value are one key; the key without a value is counted for every touch that tells the measure.
 */
function sharesSql(run: Run, mine: Sql, since: Date): Sql {
  const keys = sql`arrayConcat([${join(TOUCH_MEASURES.map(keyOf), ', ')}], [${join(TOUCH_MEASURES.map(wholeOf), ', ')}])`
  const ofAccount = sql`SELECT aid, mine, sumMap(keys, arrayMap(key -> toUInt64(1), keys)) AS counted
    FROM (SELECT aid, mine, arrayFilter(key -> key != '', ${keys}) AS keys FROM (${engagedSql(run, mine, since)}) WHERE mine = 1 OR job_role != '')
    GROUP BY aid, mine`
  const sums = (side: number): Sql => {
    const of = sql`mine = ${value(side, 'UInt8')}`
    return sql`[toFloat64(countIf(${of})), toFloat64(sumIf(hits, ${of})), sumIf(toFloat64(hits) * hits, ${of}), sumIf(toFloat64(hits) * size, ${of})]`
  }
  return sql`SELECT toUInt8(substring(key, 1, 1)) AS measure, substring(key, 2) AS told, ${sums(1)} AS ours, ${sums(0)} AS theirs
    FROM (SELECT mine, key, hits, counted.2[indexOf(counted.1, substring(key, 1, 1))] AS size FROM (${ofAccount}) ARRAY JOIN counted.1 AS key, counted.2 AS hits)
    GROUP BY key ORDER BY measure, sum(hits) DESC, told LIMIT ${value(MOST_VALUES + 1, 'UInt32')} BY measure`
}

const COLUMNS: Readonly<Record<TouchMeasure, string>> = {
  channel: 'channel',
  kind: 'touch_kind',
  campaign: 'campaign',
  message: 'message',
  'begun by': "if(by = 'unknown', '', by)",
}

/** Place of the measure and the value; empty where the touch does not tell it. */
function keyOf(measure: TouchMeasure, place: number): Sql {
  return sql`if(${raw(COLUMNS[measure])} = '', '', concat(${value(String(place), 'String')}, ${raw(COLUMNS[measure])}))`
}

function wholeOf(measure: TouchMeasure, place: number): Sql {
  return sql`if(${raw(COLUMNS[measure])} = '', '', ${value(String(place), 'String')})`
}
