import type { Market } from '../../market-data/index.ts'
import { type Sql, sql, value } from '../../query/index.ts'
import { newcombeDifference, twoProportionTest } from '../../statistics/index.ts'
import { type CheckedRule, openUnitScan, type Run } from '../language/index.ts'
import { type PurchaseSource, purchasesSql } from './purchases.ts'
import type { Scorecard } from './scorecard-schema.ts'
import { momentFrom, momentOf, windowOf } from './time-window.ts'

export type OfferFit = Scorecard['offer']

/** More products than people read; the rest are counted. */
const MOST_PRODUCTS = 20
/** Fewer buyers on either side, and a purchase rate says nothing. */
export const ENOUGH_BUYERS_OF_ANY = 10

/**
 * Which products the segment's buyers bought, against the buyers of the rest of the market: of the accounts that bought
 * anything, the share that bought this product at least once. An account is in the segment as it was at its first
 * purchase, so that what buying brings (people, more deals) does not decide who is in. q-values are put in later, when
 * all tests of the page are known.
 */
export async function offerFit(
  market: Market,
  run: Run,
  rule: CheckedRule,
  source: PurchaseSource,
  signal: AbortSignal,
): Promise<OfferFit> {
  const rows = await market.engine.rows(offersSql(run, rule, source), { signal })
  const [all, ...products] = rows
  const [inside, rest, distinct] = [all?.inside, all?.rest, all?.distinct_products].map(Number)
  const begins = momentFrom(all?.begins)
  const known = {
    source,
    refused: null,
    inside: inside ?? 0,
    rest: rest ?? 0,
    leftOut: Math.max(0, (distinct ?? 0) - products.length),
    window:
      begins === undefined
        ? null
        : { ...windowOf(run, undefined, momentOf(run)), from: windowOf(run, undefined, begins).to },
  }
  if (products.length === 0) {
    const what = source === 'orders' ? 'order' : 'won deal'
    return { ...known, products: [], reason: `No ${what} says which product it is of.` }
  }
  const few = Math.min(known.inside, known.rest) < ENOUGH_BUYERS_OF_ANY
  const shown = products.map((row) => {
    const one = { hits: Number(row.inside), size: known.inside }
    const other = { hits: Number(row.rest), size: known.rest }
    const difference = few ? undefined : newcombeDifference(one, other)
    const side = ({ hits, size }: typeof one) => ({ buyers: hits, share: size === 0 ? null : hits / size })
    return {
      product: String(row.product),
      inside: side(one),
      rest: side(other),
      difference: difference?.difference ?? null,
      low: difference?.low ?? null,
      high: difference?.high ?? null,
      p: difference === undefined ? null : twoProportionTest(one, other),
      q: null,
    }
  })
  const reason = few
    ? `Needs at least ${ENOUGH_BUYERS_OF_ANY} accounts that bought anything on both sides; the segment has ${known.inside}, the rest ${known.rest}.`
    : null
  return { ...known, products: shown, reason }
}

/** Nothing is compared, for this reason. */
export function refusedOffer(source: PurchaseSource | null, refused: string): OfferFit {
  return { source, refused, inside: 0, rest: 0, products: [], leftOut: 0, window: null, reason: null }
}

/** First the buyers of anything, then a row for each product, the most bought first. */
function offersSql(run: Run, rule: CheckedRule, source: PurchaseSource): Sql {
  const purchases = purchasesSql(run, source, [])
  const scan = openUnitScan(run, {
    select: sql`SELECT aid, toUInt128(aid) AS unit, assumeNotNull(min(at)) AS moment FROM (${purchases}) WHERE at IS NOT NULL GROUP BY aid`,
  })
  const verdict = scan.verdict(rule)
  const bought = sql`SELECT aid AS p_aid, groupUniqArrayIf(assumeNotNull(product), isNotNull(product)) AS products FROM (${purchases}) GROUP BY aid`
  return sql`SELECT product, nothing, inside, rest, begins, count() OVER () - 1 AS distinct_products FROM (
SELECT one.1 AS nothing, one.2 AS product, countIf(is_in) AS inside, countIf(NOT is_in) AS rest, min(moment) AS begins FROM (
SELECT ${verdict} AS is_in, moment, arrayJoin(arrayConcat([(1, '')], arrayMap(each -> (0, each), products))) AS one
FROM ${scan.from()} LEFT JOIN (${bought}) AS p ON aid = p_aid WHERE ${scan.where}
) GROUP BY one
) ORDER BY nothing DESC, inside + rest DESC, product LIMIT ${value(MOST_PRODUCTS + 1, 'UInt32')}`
}
