import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import { openScan, type Run } from '../../segments/index.ts'
import type { MovementSegment } from './choose-movement.ts'
import { placesAfter } from './movement-groups.ts'
import type { Stage } from './movement-stages.ts'

export interface AskedPositions {
  readonly segments: readonly MovementSegment[]
  readonly stages: readonly Stage[]
  /** The first segment that an account is in is the one it counts in. */
  readonly partition: boolean
}

/**
 * Every account once: `places` (by stage the number of its group, UInt8) and `verdicts` (by stage and segment 1 in, 0 out,
 * 2 cannot be told). Each stage is the market as of its day, as everywhere: what was recorded later is not known then.
 * Linear in accounts and, for each relation that the rules ask, in its rows, once a stage.
 */
export function positionsSql(run: Run, { segments, stages, partition }: AskedPositions): Sql {
  const places = placesAfter(segments.length)
  const number = (place: number): Sql => sql`toUInt8(${value(place, 'UInt8')})`
  const parts = stages.map(({ at }, index) => {
    const scan = openScan('account', { ...run, asOf: at })
    const verdicts = segments.map(
      ({ rules }) =>
        sql`toUInt8(ifNull(${join(
          rules.map((rule) => sql`(${scan.verdict(rule)})`),
          ' OR ',
        )}, 2))`,
    )
    return sql`SELECT aid, ${number(index + 1)} AS stage, [${join(verdicts, ', ')}] AS found FROM ${scan.from()} WHERE ${scan.where}`
  })
  const first = raw('arrayFirstIndex(one -> one != 0, found)')
  const place = partition
    ? sql`multiIf(${first} = 0, ${number(places.none)}, found[${first}] = 1, toUInt8(${first}), ${number(places.untold)})`
    : sql`multiIf(countEqual(found, 1) > 1, ${number(places.several)}, has(found, 2), ${number(places.untold)}, has(found, 1), toUInt8(indexOf(found, 1)), ${number(places.none)})`
  const each = (of: (stage: Sql) => Sql): Sql =>
    sql`[${join(
      stages.map((_, index) => of(number(index + 1))),
      ', ',
    )}]`
  return sql`SELECT aid, ${each((stage) => sql`maxIf(place, stage = ${stage})`)} AS places, ${each((stage) => sql`anyIf(found, stage = ${stage})`)} AS verdicts
FROM (SELECT aid, stage, found, ${place} AS place FROM (${join(parts, ' UNION ALL ')})) GROUP BY aid`
}
