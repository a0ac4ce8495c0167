import { raw, type Sql, sql, value } from '../../../query/index.ts'
import { type PurchaseSource, purchasesSql, type Run } from '../../../segments/index.ts'
import { CUSTOMER_DAYS } from '../../periods/customer-since.ts'

/**
 * SELECT of `c_aid` and `customer`, for each of the `ends` (milliseconds) 1 where the account bought within the year before.
 * One array an account with purchases; linear in the purchases.
 */
export function customerPlaces(
  run: Run,
  from: PurchaseSource,
  ends: readonly number[],
  product: string | undefined,
): Sql {
  const moments = value(ends, 'Array(Int64)')
  const year = value(CUSTOMER_DAYS * 86_400_000, 'Int64')
  const ofProduct = product === undefined ? raw('1') : sql`ifNull(product = ${value(product, 'String')}, 0)`
  // A purchase makes a customer from the first end at or after it to the last end less than a year later.
  return sql`SELECT aid AS c_aid, groupUniqArray((since, until)) AS spans,
arrayMap(place -> toUInt8(arrayExists(span -> span.1 <= place AND place < span.2, spans)), range(${value(ends.length, 'UInt16')})) AS customer FROM (
SELECT aid, arrayCount(bound -> bound < millis, ${moments}) AS since, arrayCount(bound -> bound < millis + ${year}, ${moments}) AS until FROM (
SELECT aid, toUnixTimestamp64Milli(assumeNotNull(at)) AS millis FROM (${purchasesSql(run, from, [])}) WHERE isNotNull(at) AND returned = 0 AND ${ofProduct})
) WHERE since < until GROUP BY aid`
}
