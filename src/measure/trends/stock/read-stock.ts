import type { Market } from '../../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../../query/index.ts'
import { type CheckedRule, isSettled, openUnitScan, type PurchaseSource, type Run } from '../../../segments/index.ts'
import { customerPlaces } from './customer-places.ts'
import { stockUnits } from './stock-units.ts'

/** Who is in at the end of one period. */
export interface Stock {
  readonly accounts: number
  readonly unknown: number
  /** Of the accounts, those that are in by what was first recorded later. */
  readonly standIns: number
  /** Of the accounts, those whose record does not say since when they are there. */
  readonly undated: number
  readonly entered: number
  readonly left: number
  readonly customers: number
  /** Customers of the segment at the end of the period before, and those of them that still are. */
  readonly customersBefore: number
  readonly kept: number
}

const COUNTS = [
  'accounts',
  'unknown',
  'standIns',
  'undated',
  'entered',
  'left',
  'customers',
  'customersBefore',
  'kept',
] as const satisfies readonly (keyof Stock)[]

interface AskedStock {
  /** Undefined: all accounts. */
  readonly rule: CheckedRule | undefined
  /** The end of the period before the first, then of each period, in milliseconds. */
  readonly ends: readonly number[]
  /** The same as far as the purchases are known. */
  readonly bought: readonly number[]
  readonly source: PurchaseSource | null
  readonly product: string | undefined
}

/**
 * One entry a period. A customer is lost, or kept, where it was in the segment at the end of the period before: a rule that
 * asks for recent purchases would lose nobody otherwise.
 *
 * One statement, linear in purchases and accounts where the rule is settled, else in accounts × periods and what the rule asks
 * of them.
 */
export async function readStock(
  market: Market,
  run: Run,
  asked: AskedStock,
  signal: AbortSignal,
): Promise<readonly Stock[]> {
  const [row] = await market.engine.rows(stockSql(run, asked), { signal })
  const counts = COUNTS.map((name) => (row?.[name] as unknown[] | undefined)?.map(Number) ?? [])
  return asked.ends
    .slice(1)
    .map(
      (_, place) =>
        Object.fromEntries(COUNTS.map((name, each) => [name, counts[each]?.[place + 1] ?? 0])) as unknown as Stock,
    )
}

function stockSql(run: Run, { rule, ends, bought, source, product }: AskedStock): Sql {
  const settled = rule === undefined || isSettled(rule)
  const select = stockUnits(run, ends, settled)
  const scan = rule === undefined ? undefined : openUnitScan(run, { select })
  const verdict =
    rule === undefined || scan === undefined ? raw('toUInt8(1)') : sql`toUInt8(ifNull(${scan.verdict(rule)}, 2))`
  const late = rule === undefined || scan === undefined ? raw('toUInt8(0)') : scan.recordedLater(rule)
  const from = scan === undefined ? sql`(${select})` : scan.from()
  const where = scan === undefined ? raw('1') : scan.where
  const length = value(ends.length, 'UInt16')
  // Of few units an account each fills its places at once; where each has its own place they are put into a list.
  const placed = (column: string): Sql =>
    settled
      ? raw(
          `sumForEach(arrayMap(at -> if(at BETWEEN first_place AND last_place, ${column}, 0), range(${ends.length})))`,
        )
      : raw(`groupArrayInsertAt(0, ${ends.length})(${column}, toUInt32(last_place))`)
  const customers =
    source === null
      ? raw('SELECT toUInt32(0) AS c_aid, [toUInt8(0)] AS customer WHERE 0')
      : customerPlaces(run, source, bought, product)
  const before = (list: string): Sql => raw(`arrayPushFront(arrayPopBack(${list}), 0)`)
  const figures: Readonly<Record<keyof Stock, Sql>> = {
    accounts: raw('inside'),
    unknown: raw('arrayMap(is_in -> is_in = 2, verdicts)'),
    standIns: raw('lates'),
    undated: raw('arrayMap(now -> now AND undated, inside)'),
    entered: raw('arrayMap((now, was) -> now = 1 AND was = 0, inside, was_inside)'),
    left: raw('arrayMap((now, was) -> now = 0 AND was = 1, inside, was_inside)'),
    customers: raw('arrayMap((now, buys) -> now = 1 AND buys = 1, inside, buying)'),
    customersBefore: raw('arrayMap((was, bought) -> was = 1 AND bought = 1, was_inside, was_buying)'),
    kept: raw('arrayMap((was, bought, buys) -> was = 1 AND bought = 1 AND buys = 1, was_inside, was_buying, buying)'),
  }
  const sums = COUNTS.map((name) => sql`sumForEach(${figures[name]}) AS ${raw(name)}`)
  return sql`SELECT ${join(sums, ', ')} FROM (
SELECT undated, verdicts, lates, inside, buying, ${before('inside')} AS was_inside, ${before('buying')} AS was_buying FROM (
SELECT undated, verdicts, lates, arrayMap(is_in -> toUInt8(is_in = 1), verdicts) AS inside,
if(empty(customer), arrayResize([toUInt8(0)], ${length}), customer) AS buying FROM (
SELECT aid, any(undated) AS undated, ${placed('verdict')} AS verdicts, ${placed('late')} AS lates FROM (
SELECT aid, undated, first_place, last_place, ${verdict} AS verdict, toUInt8(verdict = 1 AND ${late}) AS late FROM ${from} WHERE ${where}
) GROUP BY aid
) AS asked LEFT JOIN (${customers}) AS bought ON aid = c_aid))`
}
