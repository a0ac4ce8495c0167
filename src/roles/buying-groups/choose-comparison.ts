import type { Market } from '../../market-data/index.ts'
import { identifier, join, type Sql, sql } from '../../query/index.ts'
import { bookRule, type CheckedRule, openScan, openUnitScan, type RuleBook, type Run } from '../../segments/index.ts'
import { wonDeals } from './won-deals.ts'

/** Fewer won deals than these say nothing of what is usual. */
export const NEEDED_WON_DEALS = 20

export interface Comparison {
  /** The saved segment whose won deals are compared with; null: the whole market. */
  readonly segment: string | null
  readonly wonDeals: number
  /** SELECT of `aid`, `unit`, `deal`, `roles`; undefined where the market has too few. */
  readonly deals: Sql | undefined
}

/** Segments asked in one statement: more would make a text longer than the engine reads. */
const AT_ONCE = 100

/**
 * Which won deals an account is compared with: those of the saved segment it is in that has most of them without being the
 * whole market, its members taken at each deal's opening; with fewer than 20, those of the whole market.
 */
export async function chooseComparison(
  market: Market,
  book: RuleBook,
  run: Run,
  aid: number,
  signal: AbortSignal,
): Promise<Comparison> {
  const inside = await segmentsWith(market, book, run, aid, signal)
  const [all, ...counts] = await countWonDeals(market, run, inside, signal)
  const total = all ?? 0
  const best = inside
    .map((segment, index) => ({ ...segment, wonDeals: counts[index] ?? 0 }))
    .filter((each) => each.wonDeals >= NEEDED_WON_DEALS && each.wonDeals < total)
    .toSorted((one, other) => other.wonDeals - one.wonDeals || (one.name < other.name ? -1 : 1))[0]
  if (best !== undefined) {
    const scan = openUnitScan(run, wonDeals(run))
    const isIn = scan.truth(best.rule)
    const deals = sql`SELECT aid, unit, deal, roles FROM ${scan.from()} WHERE ${scan.where} AND ${isIn}`
    return { segment: best.name, wonDeals: best.wonDeals, deals }
  }
  const deals =
    total < NEEDED_WON_DEALS ? undefined : sql`SELECT aid, unit, deal, roles FROM (${wonDeals(run).select})`
  return { segment: null, wonDeals: total, deals }
}

interface InSegment {
  readonly name: string
  readonly rule: CheckedRule
}

/** The saved segments that the account is in. */
async function segmentsWith(
  market: Market,
  book: RuleBook,
  run: Run,
  aid: number,
  signal: AbortSignal,
): Promise<InSegment[]> {
  const asked = book.segments.flatMap(({ name, rule }) => {
    const booked = bookRule(book, rule)
    return 'problems' in booked ? [] : [{ name, rule: booked.rule }]
  })
  const found: InSegment[] = []
  for (const part of inParts(asked)) {
    const scan = openScan('account', { ...run, among: [aid] })
    const columns = part.map(({ rule }, index) => sql`countIf(${scan.truth(rule)}) AS ${identifier(`s${index}`)}`)
    const [row] = await market.engine.rows(
      sql`SELECT ${join(columns, ', ')} FROM ${scan.from()} WHERE ${scan.where}`,
      { signal },
    )
    found.push(...part.filter((_, index) => Number(row?.[`s${index}`] ?? 0) > 0))
  }
  return found
}

/** The number of won deals in the market, then in each segment. */
async function countWonDeals(
  market: Market,
  run: Run,
  segments: readonly InSegment[],
  signal: AbortSignal,
): Promise<number[]> {
  const counts: number[] = []
  let all: number | undefined
  for (const part of segments.length === 0 ? [[]] : inParts(segments)) {
    const scan = openUnitScan(run, wonDeals(run))
    const columns = part.map(({ rule }, index) => sql`countIf(${scan.truth(rule)}) AS ${identifier(`s${index}`)}`)
    const [row] = await market.engine.rows(
      sql`SELECT ${join([sql`count() AS won`, ...columns], ', ')} FROM ${scan.from()} WHERE ${scan.where}`,
      { signal },
    )
    all ??= Number(row?.won ?? 0)
    counts.push(...part.map((_, index) => Number(row?.[`s${index}`] ?? 0)))
  }
  return [all ?? 0, ...counts]
}

function inParts<T>(all: readonly T[]): T[][] {
  const parts: T[][] = []
  for (let start = 0; start < all.length; start += AT_ONCE) parts.push(all.slice(start, start + AT_ONCE))
  return parts
}
