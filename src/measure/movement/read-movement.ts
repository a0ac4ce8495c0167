import type { Market } from '../../market-data/index.ts'
import { sql, value } from '../../query/index.ts'
import type { Run } from '../../segments/index.ts'
import { type AskedPositions, positionsSql } from './positions-sql.ts'

/** Accounts that were in one group at a stage and in one at the next. */
export interface Moved {
  /** Place of the stage they were in first, from 0. */
  readonly stage: number
  /** Numbers of the groups; of the last stage there is no next. */
  readonly from: number
  readonly to: number | null
  readonly accounts: number
  /** By segment: for how many of them its rule held at the stage, and for how many that cannot be told. */
  readonly members: readonly number[]
  readonly unknown: readonly number[]
}

const NO_NEXT = 255

/** Where all accounts were and where they went, in one statement. */
export async function readMovement(
  market: Market,
  run: Run,
  asked: AskedPositions,
  signal: AbortSignal,
): Promise<readonly Moved[]> {
  const { stages } = asked
  const last = value(stages.length, 'UInt16')
  const rows = await market.engine.rows(
    sql`SELECT tupleElement(step, 1) AS stage, tupleElement(step, 2) AS was, tupleElement(step, 3) AS became, count() AS accounts,
sumForEach(arrayMap(one -> toUInt64(one = 1), tupleElement(step, 4))) AS members, sumForEach(arrayMap(one -> toUInt64(one = 2), tupleElement(step, 4))) AS unknown
FROM (SELECT arrayJoin(arrayMap(stage -> (stage, places[stage], if(stage < ${last}, places[stage + 1], ${value(NO_NEXT, 'UInt8')}), verdicts[stage]), range(1, ${last} + 1))) AS step
FROM (${positionsSql(run, asked)})) GROUP BY stage, was, became`,
    { signal },
  )
  const counts = (given: unknown): number[] =>
    asked.segments.map((_, place) => Number((given as unknown[])[place] ?? 0))
  return rows.map((row) => ({
    stage: Number(row.stage) - 1,
    from: Number(row.was),
    to: Number(row.became) === NO_NEXT ? null : Number(row.became),
    accounts: Number(row.accounts),
    members: counts(row.members),
    unknown: counts(row.unknown),
  }))
}
