import { columnOf, type Market, source } from '../../market-data/index.ts'
import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import { type CheckedRule, openUnitScan, type Run } from '../../segments/index.ts'
import type { ComparedQuarters } from './compared-quarters.ts'

/** Companies on record at the end of the quarter before for which a rule can be told at both ends: who was in, who is. */
export interface Stock {
  readonly stayed: number
  readonly left: number
  readonly entered: number
  readonly out: number
  /** Companies for which the rule rests on what was first recorded after the end of the quarter before: not compared. */
  readonly recordedLater: number
}

interface AskedRule {
  readonly rule: CheckedRule
  /** Where it does not hold, the rule cannot be told. */
  readonly needs?: CheckedRule
}

/** Of each rule in its order. One statement, linear in the accounts. */
export async function readStock(
  market: Market,
  run: Run,
  { rules, quarters }: { readonly rules: readonly AskedRule[]; readonly quarters: ComparedQuarters },
  signal: AbortSignal,
): Promise<readonly Stock[]> {
  if (rules.length === 0) return []
  const [row] = await market.engine.rows(stockSql(run, rules, quarters), { signal })
  const at = (name: string, place: number): number => Number((row?.[name] as unknown[] | undefined)?.[place] ?? 0)
  return rules.map((_, place) => ({
    stayed: at('stayed', place),
    left: at('gone', place),
    entered: at('entered', place),
    out: at('out_of_it', place),
    recordedLater: at('later', place),
  }))
}

/** 3: something that was recorded later stands in; 2: it cannot be told; 1: in; 0: out. */
function stockSql(run: Run, rules: readonly AskedRule[], quarters: ComparedQuarters): Sql {
  const scan = openUnitScan(run, { select: unitsSql(run, quarters) })
  const verdicts = rules.map(
    ({ rule, needs }) =>
      sql`toUInt8(multiIf(${scan.recordedLater(rule)} = 1, 3, ${needs === undefined ? raw('0') : sql`NOT ${scan.truth(needs)}`}, 2, ifNull(toUInt8(${scan.verdict(rule)}), 2)))`,
  )
  const sum = (was: number, is: number): Sql =>
    sql`sumForEach(arrayMap((was, is) -> toUInt64(was = ${value(was, 'UInt8')} AND is = ${value(is, 'UInt8')}), was_in, is_in))`
  return sql`SELECT ${sum(1, 1)} AS stayed, ${sum(1, 0)} AS gone, ${sum(0, 1)} AS entered, ${sum(0, 0)} AS out_of_it,
sumForEach(arrayMap(was -> toUInt64(was = 3), was_in)) AS later FROM (
SELECT aid, anyIf(told, place = 0) AS was_in, anyIf(told, place = 1) AS is_in FROM (
SELECT aid, place, [${join(verdicts, ', ')}] AS told FROM ${scan.from()} WHERE ${scan.where}
) GROUP BY aid)`
}

/** Every company that was on record at the end of the quarter before, at its end and at the later one's. */
function unitsSql(run: Run, { before, after }: ComparedQuarters): Sql {
  const rows = source(run.catalog, 'accounts', run.asOf)
  const [then, now] = [before.until - 1, after.until - 1]
  const day = sql`fromUnixTimestamp64Milli(${value(then, 'Int64')}, 'UTC')`
  return sql`SELECT aid, toUInt128(aid) * 2 + place AS unit, fromUnixTimestamp64Milli(at, 'UTC') AS moment, place FROM (
SELECT aid FROM ${rows.from} WHERE ${rows.where} AND ifNull(${columnOf(rows, run.catalog, 'accounts', 'created_at')} <= ${day}, 1)
) ARRAY JOIN ${value([then, now], 'Array(Int64)')} AS at, [0, 1] AS place`
}
