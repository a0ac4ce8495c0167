import type { Market } from '../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../query/index.ts'
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

/** A share of the rows (touches, people) of a persona, against the rows of everybody else. */
export interface CountedShare<M extends string> {
  readonly measure: M
  readonly value: string
  /** Rows (`size`) that tell the measure, those of the value (`hits`), and how many accounts they are of (`clusters`). */
  readonly persona: ClusterSums
  readonly others: ClusterSums
  /** Share of the persona's rows and its 95% limits; rows of one account are taken together. */
  readonly share: number
  readonly limits: Interval
  readonly othersShare: number
  /** Share − the others' share, with 95% limits. */
  readonly difference: Difference
  /** Among all values of the measure that are compared (Benjamini–Hochberg). */
  readonly q: number
}

export interface CountedShares<M extends string> {
  /** Values by measure, the persona's most usual first; only measures for which both sides have enough. */
  readonly shares: readonly CountedShare<M>[]
  /** What each measure has on the persona's side and on the others'; for saying what is missing. */
  readonly counted: ReadonlyMap<M, { readonly persona: ClusterSums; readonly others: ClusterSums }>
}

/** What is counted, and when it is enough. */
export interface Counting<M extends string> {
  /** SELECT of `aid`, `mine` (1 the persona's, 0 everybody else's) and the columns. */
  readonly rows: Sql
  /** Of each measure the text that tells it, in our own SQL; '' where a row does not. At most ten. */
  readonly columns: Readonly<Record<M, string>>
  readonly isEnough: (sums: ClusterSums) => boolean
  /** Measures of which the persona's own most usual values are taken: to be shown, not to be compared. */
  readonly own?: readonly M[]
}

/** Values of a measure that are compared: the most usual of the whole market, so that the choice does not lean to a side. */
const MOST_VALUES = 25

/** One statement, linear in the rows. */
export async function countShares<M extends string>(
  market: Market,
  counting: Counting<M>,
  signal: AbortSignal | undefined,
): Promise<CountedShares<M>> {
  const measures = Object.keys(counting.columns) as M[]
  const rows = await market.engine.rows(sharesSql(counting, measures), signal === undefined ? {} : { signal })
  return sharesOf(
    rows.map((row) => countedRow(row, measures)),
    measures,
    counting.isEnough,
  )
}

interface CountedRow<M extends string> {
  readonly measure: M
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

function countedRow<M extends string>(row: Readonly<Record<string, unknown>>, measures: readonly M[]): CountedRow<M> {
  const side = (name: string): Hits => {
    const [clusters, hits, hitsSquared, hitsTimesSize] = (row[name] as unknown[]).map(Number)
    return {
      clusters: clusters ?? 0,
      hits: hits ?? 0,
      hitsSquared: hitsSquared ?? 0,
      hitsTimesSize: hitsTimesSize ?? 0,
    }
  }
  const measure = measures[Number(row.measure)]
  if (measure === undefined) throw new Error('a measure nobody asked for')
  return { measure, value: String(row.told), sides: [side('ours'), side('theirs')] }
}

/** The statistics of counted rows: pure, the rows of a measure in any order. */
function sharesOf<M extends string>(
  rows: readonly CountedRow<M>[],
  measures: readonly M[],
  isEnough: (sums: ClusterSums) => boolean,
): CountedShares<M> {
  const counted = new Map<M, { persona: ClusterSums; others: ClusterSums }>()
  const shares: CountedShare<M>[] = []
  for (const measure of measures) {
    const ofMeasure = rows.filter((row) => row.measure === measure)
    const all = ofMeasure.find((row) => row.value === '')
    if (all === undefined) continue
    const sums = (row: CountedRow<M>, side: 0 | 1): ClusterSums => {
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

function compare<M extends string>(
  measure: M,
  told: string,
  persona: ClusterSums,
  others: ClusterSums,
): { readonly found: Omit<CountedShare<M>, 'q'>; readonly p: number } {
  const limits = clusteredInterval(persona)
  const difference = clusteredDifference(persona, others)
  if (limits === undefined || difference === undefined) throw new Error('a share of no touches')
  const p = twoProportionTest(effectiveCounts(persona), effectiveCounts(others))
  const [share, othersShare] = [persona.hits / persona.size, others.hits / others.size]
  return { found: { measure, value: told, persona, others, share, limits, othersShare, difference }, p }
}

/**
 * A row a measure and value: what each side counts, first by account and then over the accounts. The place of the measure and
 * the value are one key; the key without a value is counted for every row that tells the measure.
 */
function sharesSql<M extends string>(
  { rows, columns, own: ownMeasures = [] }: Counting<M>,
  measures: readonly M[],
): Sql {
  const own = sql`has(${value(
    ownMeasures.map((each) => measures.indexOf(each)),
    'Array(UInt8)',
  )}, toUInt8(substring(key, 1, 1)))`
  const told = measures.map((measure) => raw(columns[measure]))
  const key = (text: Sql, place: number): Sql =>
    sql`if(${text} = '', '', concat(${value(String(place), 'String')}, ${text}))`
  const whole = (text: Sql, place: number): Sql => sql`if(${text} = '', '', ${value(String(place), 'String')})`
  const keys = sql`[${join([...told.map(key), ...told.map(whole)], ', ')}]`
  const ofAccount = sql`SELECT aid, mine, sumMap(keys, arrayMap(key -> toUInt64(1), keys)) AS counted
    FROM (SELECT aid, mine, arrayFilter(key -> key != '', ${keys}) AS keys FROM (${rows}))
    GROUP BY aid, mine`
  const sums = (side: number): Sql => {
    const of = sql`mine = ${value(side, 'UInt8')}`
    return sql`[toFloat64(countIf(${of})), toFloat64(sumIf(hits, ${of})), sumIf(toFloat64(hits) * hits, ${of}), sumIf(toFloat64(hits) * size, ${of})]`
  }
  return sql`SELECT toUInt8(substring(key, 1, 1)) AS measure, substring(key, 2) AS told, ${sums(1)} AS ours, ${sums(0)} AS theirs
    FROM (SELECT mine, key, hits, counted.2[indexOf(counted.1, substring(key, 1, 1))] AS size FROM (${ofAccount}) ARRAY JOIN counted.1 AS key, counted.2 AS hits)
    GROUP BY key ORDER BY measure, sumIf(hits, NOT ${own} OR mine = 1) DESC, told LIMIT ${value(MOST_VALUES + 1, 'UInt32')} BY measure`
}
