import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { Run } from '../language/index.ts'
import type { AccountSet } from './account-set.ts'
import { findSets } from './find-sets.ts'
import { type Base, keptConditions, nameBase, type readBase } from './kept-sets.ts'
import { movedByClock } from './moved-by-clock.ts'
import { combineSets, type RuleSets } from './rule-sets.ts'
import type { SetAlgebra } from './set-algebra.ts'
import { SET, type SetWork } from './set-work.ts'

/** When more than this share of the accounts changed, everything is made anew. */
const TOO_MANY = 0.2
/** When more than this share changed, what was patched becomes the next base. */
const MANY = 0.05

interface AskedSets {
  readonly algebra: SetAlgebra
  readonly rules: readonly RuleSets[]
}

interface UpToDate {
  /** SELECT of `condition`, `accounts`: the sets of these keys (Array(String)), as they are now. */
  readonly sets: (keys: Sql) => Sql
  readonly how: 'made' | 'patched' | 'kept'
  readonly changed: number
  /** Makes what was patched the next base. */
  readonly next?: () => Promise<void>
}

/** The sets of all conditions and rules as of now: read, completed, patched or made anew. */
export async function bringUpToDate(
  work: SetWork,
  run: Run,
  asked: AskedSets,
  { base, changed, last }: Awaited<ReturnType<typeof readBase>>,
  total: number,
): Promise<UpToDate> {
  const { market } = work
  const makeAnew = async (): Promise<UpToDate> => {
    const made: Base = { base: last + 1, clock: run.now, seen: changed }
    await work.run(sql`ALTER TABLE kept_sets DROP PARTITION ${raw(String(made.base))}`)
    await complete(work, run, asked, made, new Set())
    await nameBase(market, made)
    return { sets: (keys) => ofBase(made, keys), how: 'made', changed: total }
  }
  if (base === undefined) return makeAnew()
  const dirty = await work.table('dirty', raw('aid UInt32'))
  const conditions = [...asked.algebra.asked.values()].filter(({ of }) => of === 'true').map(({ node }) => node)
  const moved = run.now.getTime() === base.clock.getTime() ? [] : movedByClock(conditions, run, base.clock)
  const noted = sql`SELECT aid FROM account_changes WHERE at > ${value(base.seen, 'UInt64')}`
  await work.run(sql`INSERT INTO ${dirty} SELECT DISTINCT aid FROM (${join([noted, ...moved], ' UNION ALL ')})`)
  const count = await work.count(sql`SELECT count() AS n FROM ${dirty}`)
  if (count > total * TOO_MANY) return makeAnew()

  // New sets speak as of the base's moment, as its others do: the accounts moved since are asked anew below.
  const isComplete = await complete(
    work,
    { ...run, now: base.clock },
    asked,
    base,
    await keptConditions(market, base),
  )
  if (count === 0) {
    return { sets: (keys) => ofBase(base, keys), how: isComplete ? 'kept' : 'patched', changed: 0 }
  }
  const delta = await work.table('delta', sql`base UInt32, condition String, accounts ${SET}`)
  await insertSets(
    work,
    [...asked.algebra.asked.values()],
    { ...run, among: sql`SELECT aid FROM ${dirty}` },
    delta,
    base,
  )
  const ofDelta = sql`SELECT condition, accounts FROM ${delta}`
  await combineSets(work, asked.algebra, asked.rules, { conditions: ofDelta, into: delta, base: base.base })
  const patched = (keys: Sql): Sql => sql`SELECT condition, groupBitmapMergeState(part) AS accounts FROM (
SELECT condition, bitmapAndnot(accounts, _dirty) AS part FROM (${ofBase(base, keys)}) AS _base
CROSS JOIN (SELECT groupBitmapState(aid) AS _dirty FROM ${dirty}) AS _changed
UNION ALL SELECT condition, accounts AS part FROM ${delta} WHERE condition IN ${keys}) GROUP BY condition`
  const done: UpToDate = { sets: patched, how: 'patched', changed: count }
  if (count <= total * MANY) return done
  const next = async (): Promise<void> => {
    const following: Base = { base: last + 1, clock: run.now, seen: changed }
    const keys = sql`${value(keysOf(asked), 'Array(String)')}`
    await work.run(sql`ALTER TABLE kept_sets DROP PARTITION ${raw(String(following.base))}`)
    await work.run(
      sql`INSERT INTO kept_sets SELECT ${value(following.base, 'UInt32')}, condition, accounts FROM (${patched(keys)})`,
    )
    await nameBase(market, following)
  }
  return { ...done, next }
}

/** Adds to a base what it lacks; true where it lacked nothing. */
async function complete(
  work: SetWork,
  run: Run,
  { algebra, rules }: AskedSets,
  base: Base,
  kept: ReadonlySet<string>,
): Promise<boolean> {
  const into = raw('kept_sets')
  const sets = [...algebra.asked.values()].filter(({ key }) => !kept.has(key))
  if (sets.length > 0) await insertSets(work, sets, run, into, base)
  const known = new Set([...algebra.asked.values()].map(({ key }) => key))
  const isKept = (key: string | undefined): boolean => key === undefined || kept.has(key) || known.has(key)
  const missing = rules.filter(({ yes, unknown }) => !isKept(yes.key) || !isKept(unknown?.key))
  await combineSets(work, algebra, missing, { conditions: ofBase(base), into, base: base.base })
  return sets.length === 0 && missing.length === 0
}

/** One statement a relation, two at a time, as there are commonly two processors at least. */
async function insertSets(
  work: SetWork,
  sets: readonly AccountSet[],
  run: Run,
  into: Sql,
  { base }: Base,
): Promise<void> {
  const waiting = findSets(sets, run)
  const kept = run.among === undefined ? 'most' : 'few'
  const takeTurns = async (): Promise<void> => {
    for (let select = waiting.shift(); select !== undefined; select = waiting.shift()) {
      await work.run(
        sql`INSERT INTO ${into} SELECT ${value(base, 'UInt32')} AS base, condition, accounts FROM (${select})`,
        kept,
      )
    }
  }
  await Promise.all([takeTurns(), takeTurns()])
}

function keysOf({ algebra, rules }: AskedSets): string[] {
  const ofRules = rules.flatMap(({ yes, unknown }) => [yes.key, ...(unknown === undefined ? [] : [unknown.key])])
  return [...new Set([...[...algebra.asked.values()].map(({ key }) => key), ...ofRules])]
}

/** Several refreshes may have made the same set at once: of accounts that did not change since, they say the same. */
function ofBase({ base }: Base, keys?: Sql): Sql {
  const chosen = keys === undefined ? raw('') : sql` AND condition IN ${keys}`
  return sql`SELECT condition, groupBitmapMergeState(accounts) AS accounts FROM kept_sets WHERE base = ${value(base, 'UInt32')}${chosen} GROUP BY condition`
}
