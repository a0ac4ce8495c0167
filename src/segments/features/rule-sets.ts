import { type Sql, sql, value } from '../../query/index.ts'
import type { AskedRule } from '../asked-rule.ts'
import { hashed, type Remainder, type SetAlgebra } from './set-algebra.ts'
import { SET, type SetWork } from './set-work.ts'

/** The two sets that a rule's answer is read from. */
export interface RuleSets {
  readonly place: number
  /** The accounts that it is true for. */
  readonly yes: { readonly number: number; readonly key: string }
  /** Those that nobody can tell for: what `yes` leaves of `possible`. Undefined where there is no such set. */
  readonly unknown: { readonly possible: number; readonly key: string } | undefined
}

export function ruleSets(rules: readonly AskedRule[], algebra: SetAlgebra): RuleSets[] {
  return rules.map(({ place, rule }) => {
    const [yes, possible] = [algebra.numberOf(rule.node, 'true'), algebra.numberOf(rule.node, 'possible')]
    const keys = [algebra.keyOf(yes), algebra.keyOf(possible)]
    return {
      place,
      yes: { number: yes, key: algebra.keyOf(yes) },
      unknown: yes === possible ? undefined : { possible, key: hashed(['unknown', ...keys]) },
    }
  })
}

/** Writes the sets of rules into a table (`condition`, `accounts`), from those of their conditions. `base`: a first column's value. */
export async function combineSets(
  work: SetWork,
  algebra: SetAlgebra,
  rules: readonly RuleSets[],
  from: { readonly conditions: Sql; readonly into: Sql; readonly base: number },
): Promise<void> {
  if (rules.length === 0) return
  const made = await makeLevels(work, algebra, rules, from.conditions)
  const base = value(from.base, 'UInt32')
  const asked = new Set([...algebra.asked.values()].map(({ key }) => key))
  const yes = distinct(rules.flatMap((rule) => (asked.has(rule.yes.key) ? [] : [[rule.yes.key, rule.yes.number]])))
  const unknown = distinct(
    rules.flatMap((rule) =>
      rule.unknown === undefined ? [] : [[rule.unknown.key, rule.unknown.possible, rule.yes.number]],
    ),
  )
  await work.run(sql`INSERT INTO ${from.into} SELECT ${base}, _row.1, accounts
FROM (SELECT arrayJoin(arrayZip(${column(yes, 0, 'Array(String)')}, ${column(yes, 1, 'Array(UInt32)')})) AS _row) AS _rows
INNER JOIN ${made} ON _row.2 = number`)
  await work.run(sql`INSERT INTO ${from.into} SELECT ${base}, _row.1, bitmapAndnot(_possible.accounts, _yes.accounts)
FROM (SELECT arrayJoin(arrayZip(${column(unknown, 0, 'Array(String)')}, ${column(unknown, 1, 'Array(UInt32)')}, ${column(unknown, 2, 'Array(UInt32)')})) AS _row) AS _rows
INNER JOIN ${made} AS _possible ON _row.2 = _possible.number INNER JOIN ${made} AS _yes ON _row.3 = _yes.number`)
}

/** A table (number, accounts) of what the rules are read from: one statement a level, whatever rules there are. */
async function makeLevels(
  work: SetWork,
  algebra: SetAlgebra,
  rules: readonly RuleSets[],
  conditions: Sql,
): Promise<Sql> {
  const made = await work.table('sets', sql`number UInt32, accounts ${SET}`)
  const wanted = new Set(
    rules.flatMap(({ yes, unknown }) => [yes.number, ...(unknown === undefined ? [] : [unknown.possible])]),
  )
  const levels = algebra.levelsFor(wanted)
  const needed = new Set([0, ...wanted, ...levels.flat().flatMap(({ of }) => of)])
  const asked = [...algebra.asked].filter(([number]) => needed.has(number))
  const keys = asked.map(([, { key }]) => key)
  const numbers = asked.map(([number]) => number)
  await work.run(sql`INSERT INTO ${made} SELECT ${value(numbers, 'Array(UInt32)')}[_place], accounts FROM (
SELECT indexOf(${value(keys, 'Array(String)')}, condition) AS _place, accounts FROM (${conditions})) WHERE _place > 0`)
  if ((await work.count(sql`SELECT count() AS n FROM ${made}`)) !== asked.length) {
    throw new Error('a set that was made is not there')
  }
  for (const level of levels) {
    // In two halves at a time: one statement of this kind takes one processor.
    const half = Math.ceil(level.length / 2)
    await Promise.all([level.slice(0, half), level.slice(half)].map((some) => makeRests(work, made, some)))
  }
  return made
}

async function makeRests(work: SetWork, made: Sql, rests: readonly Remainder[]): Promise<void> {
  if (rests.length === 0) return
  const pairs = rests.flatMap(({ number, of }) => of.map((each) => [number, each]))
  const everybody = sql`SELECT accounts AS _all FROM ${made} WHERE number = 0`
  await work.run(sql`INSERT INTO ${made} SELECT _into, bitmapAndnot(_all, _union) FROM (
SELECT _into, groupBitmapMergeState(accounts) AS _union FROM (
SELECT _pair.1 AS _into, _pair.2 AS _from FROM (SELECT arrayJoin(arrayZip(${column(pairs, 0, 'Array(UInt32)')}, ${column(pairs, 1, 'Array(UInt32)')})) AS _pair)) AS _pairs
INNER JOIN ${made} AS _made ON _from = number GROUP BY _into) AS _unions CROSS JOIN (${everybody}) AS _everybody`)
}

type Row = readonly (string | number)[]

function column(rows: readonly Row[], at: number, type: 'Array(String)' | 'Array(UInt32)'): Sql {
  return sql`${value(
    rows.map((row) => row[at] ?? 0),
    type,
  )}`
}

function distinct(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row[0], row])).values()]
}
