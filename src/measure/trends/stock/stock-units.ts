import { columnOf, source } from '../../../market-data/index.ts'
import { raw, type Sql, sql, value } from '../../../query/index.ts'
import type { Run } from '../../../segments/index.ts'

/**
 * Accounts at the moments at which they are asked, with the places (from 0) of the `ends` that each answer holds for:
 * `aid`, `unit`, `moment`, `first_place`, `last_place`, `undated` (UInt8: its record does not say when it was made). An account is there from the day its record says it was made; one
 * that does not say was always there.
 *
 * Of a `settled` rule the answer can only change with a new version of the account, so who has one version is asked twice at
 * most: before that version was recorded (it stands in then) and after.
 */
export function stockUnits(run: Run, ends: readonly number[], settled: boolean): Sql {
  const { catalog, asOf } = run
  const rows = source(catalog, 'accounts', asOf)
  const created = columnOf(rows, catalog, 'accounts', 'created_at')
  const moments = value(ends, 'Array(Int64)')
  const last = value(ends.length - 1, 'Int32')
  const several = settled ? raw('aid IN (SELECT aid FROM accounts GROUP BY aid HAVING count() > 1)') : raw('1')
  const placeOf = (at: Sql): Sql =>
    sql`toInt32(arrayCount(bound -> bound < toUnixTimestamp64Milli(${at}), ${moments}))`
  const spans = sql`if(several = 1, arrayMap(place -> (place, place), range(since, ${last} + 1)),
arrayFilter(span -> span.1 <= span.2, [(since, least(recorded - 1, ${last})), (greatest(since, recorded), ${last})]))`
  return sql`SELECT aid, toUInt128(aid) * 65536 + toUInt16(span.2) AS unit, undated, span.1 AS first_place, span.2 AS last_place,
fromUnixTimestamp64Milli(arrayElement(${moments}, span.2 + 1), 'UTC') AS moment FROM (
SELECT aid, undated, arrayJoin(${spans}) AS span FROM (
SELECT aid, toUInt8(${several}) AS several, toUInt8(isNull(${created})) AS undated, ifNull(${placeOf(created)}, toInt32(0)) AS since, ${placeOf(raw('_known_from'))} AS recorded
FROM ${rows.from} WHERE ${rows.where}
) WHERE since <= ${last})`
}
