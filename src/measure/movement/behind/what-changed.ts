import type { Market } from '../../../market-data/index.ts'
import { join, sql } from '../../../query/index.ts'
import { clauses, openScan, type Run } from '../../../segments/index.ts'
import type { MovementSegment } from '../choose-movement.ts'
import type { Stage } from '../movement-stages.ts'
import type { ChangedSegment } from './moved-schema.ts'

type Answer = ChangedSegment['was']
const ANSWERS: readonly Answer[] = ['no', 'yes', 'cannot be told']

/**
 * By account, the segments whose answer turned between two stages, each with those of its conditions that turned. Two
 * statements, over these accounts only. The rest of the saved segments is not taken apart.
 */
export async function whatChanged(
  market: Market,
  run: Run,
  asked: { readonly segments: readonly MovementSegment[]; readonly since: Stage; readonly stage: Stage },
  among: readonly number[],
  signal: AbortSignal,
): Promise<ReadonlyMap<number, readonly ChangedSegment[]>> {
  const rules = asked.segments.flatMap(({ group, kind, rules: [rule] }) =>
    kind === 'segment' && rule !== undefined ? [{ group, rule, parts: clauses(rule) }] : [],
  )
  const all = rules.flatMap(({ rule, parts }) => [rule, ...parts.map((part) => part.rule)])
  const answersAt = async ({ at }: Stage): Promise<ReadonlyMap<number, readonly Answer[]>> => {
    const scan = openScan('account', { ...run, asOf: at, among })
    const found = all.map((rule) => sql`toUInt8(ifNull(${scan.verdict(rule)}, 2))`)
    const rows = await market.engine.rows<{ aid: number; found: readonly number[] }>(
      sql`SELECT aid, [${join(found, ', ')}] AS found FROM ${scan.from()} WHERE ${scan.where}`,
      { signal },
    )
    return new Map(rows.map((row) => [row.aid, row.found.map((one) => ANSWERS[one] ?? 'cannot be told')]))
  }
  const [before, after] = await Promise.all([answersAt(asked.since), answersAt(asked.stage)])
  return new Map(
    among.map((aid) => {
      const turn = (place: number): { was: Answer; is: Answer } => ({
        was: before.get(aid)?.[place] ?? 'not there yet',
        is: after.get(aid)?.[place] ?? 'not there yet',
      })
      let place = 0
      const changed = rules.map(({ group, parts }) => {
        const whole = turn(place)
        const because = parts.map((part, index) => ({
          rule: part.text,
          sentence: part.sentence,
          ...turn(place + 1 + index),
        }))
        place += 1 + parts.length
        return { segment: group, ...whole, because: because.filter(({ was, is }) => was !== is) }
      })
      return [aid, changed.filter(({ was, is }) => was !== is)]
    }),
  )
}
