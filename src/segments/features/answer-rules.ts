import { randomUUID } from 'node:crypto'
import type { StatementOptions } from '../../engines/index.ts'
import type { Market } from '../../market-data/index.ts'
import { identifier, join, type Sql, sql, value } from '../../query/index.ts'
import type { CheckedRule, Run } from '../language/index.ts'
import { type AccountSet, EVERYBODY, inSet, openSetScan } from './account-set.ts'
import { type Base, ensureKeptSets, keptConditions, nameBase, readBase } from './kept-sets.ts'
import { movedByClock } from './moved-by-clock.ts'
import { SetAlgebra } from './set-algebra.ts'

/** The answers to some rules, in a table that lasts until `drop`. */
export interface Answers {
  /** SELECT of `place` UInt32, `members` AggregateFunction(groupBitmap, UInt32), `kept`, `unknown`, `total` UInt64. */
  readonly select: Sql
  readonly drop: () => Promise<void>
  /** How it was done: `made` all sets anew, `patched` those of the changed accounts, `kept`: nothing had changed. */
  readonly how: 'made' | 'patched' | 'kept'
  readonly sets: number
  readonly changed: number
}

/** Below so many accounts one pass over the rows is as fast. */
const LEAST_ACCOUNTS = 50_000
/** When more than this share of the accounts changed, everything is made anew. */
const TOO_MANY = 0.2
/** When more than this share changed, what was patched becomes the next base. */
const MANY = 0.05
const SETTINGS = {
  max_execution_time: 0,
  max_query_size: 50_000_000,
  max_ast_elements: 10_000_000,
  max_expanded_ast_elements: 20_000_000,
  // Every expression is used once: compiling it takes longer than reading it.
  compile_expressions: 0,
  compile_aggregate_expressions: 0,
}
const BITMAP = 'AggregateFunction(groupBitmap, UInt32)'

/**
 * Answers rules about companies, all at once, from sets of accounts that are kept for each condition of theirs. What
 * changed since they were made (an import, an undo, a merge, the clock) is asked of the changed accounts alone; what no
 * rule asked before is made; the rules themselves are then intersections and unions of sets.
 *
 * Undefined where it would not be right or not be faster: as of a date, while rows are being folded, in a small market.
 */
export async function answerRules(
  market: Market,
  run: Run,
  rules: readonly { readonly place: number; readonly rule: CheckedRule }[],
  signal?: AbortSignal,
  leastAccounts = LEAST_ACCOUNTS,
): Promise<Answers | undefined> {
  if (run.asOf !== undefined || run.among !== undefined || rules.length === 0) return undefined
  if (rules.some(({ rule }) => rule.subject !== 'account')) return undefined
  const work = new Work(market, signal)
  const total = await work.count(sql`SELECT count() AS n FROM accounts WHERE _current`)
  if (total < leastAccounts) return undefined
  await ensureKeptSets(market)
  // First the notes, then whether anybody is at work: what was noted by then is folded, what is noted later comes later.
  const found = await readBase(market)
  if (await isFolding(market)) return undefined
  try {
    const algebra = new SetAlgebra(run.catalog)
    const asked = rules.map(({ place, rule }) => ({
      place,
      yes: algebra.numberOf(rule.node, 'true'),
      possible: algebra.numberOf(rule.node, 'possible'),
    }))
    const state = await bringUpToDate(work, run, [...algebra.asked.values()], found, total)
    const made = await makeSets(work, algebra, state.sets)
    const members = work.table('answers')
    await work.run(
      sql`CREATE TABLE ${members} (place UInt32, members ${RAW_BITMAP}, kept UInt64, unknown UInt64, total UInt64) ENGINE = Memory`,
    )
    const listed = (of: (each: (typeof asked)[number]) => number): Sql =>
      sql`${value(asked.map(of), 'Array(UInt32)')}`
    const wanted = sql`SELECT _row.1 AS place, _row.2 AS _yes, _row.3 AS _possible FROM (SELECT arrayJoin(arrayZip(
${listed((each) => each.place)}, ${listed((each) => each.yes)}, ${listed((each) => each.possible)})) AS _row)`
    await work.run(sql`INSERT INTO ${members} SELECT place, _t.accounts, bitmapCardinality(_t.accounts) AS _kept, _p.size - _kept, ${value(total, 'UInt64')}
FROM (${wanted}) AS _wanted
INNER JOIN (SELECT number, bitmapCardinality(accounts) AS size FROM ${made}) AS _p ON _possible = _p.number
INNER JOIN ${made} AS _t ON _yes = _t.number`)
    if (state.next !== undefined) await state.next()
    return {
      select: sql`SELECT place, members, kept, unknown, total FROM ${members}`,
      drop: () => work.drop(),
      how: state.how,
      sets: algebra.asked.size,
      changed: state.changed,
    }
  } catch (error) {
    await work.drop()
    throw error
  }
}

const RAW_BITMAP = sqlOf(BITMAP)

function sqlOf(text: string): Sql {
  return { kind: 'sql', pieces: [text], holes: [] }
}

/** A table (number, accounts) of all sets of the algebra: one statement a level, whatever rules there are. */
async function makeSets(work: Work, algebra: SetAlgebra, given: Sql): Promise<Sql> {
  const made = work.table('sets')
  await work.run(sql`CREATE TABLE ${made} (number UInt32, accounts ${RAW_BITMAP}) ENGINE = Memory`)
  const asked = [...algebra.asked]
  const keys = asked.map(([, { key }]) => key)
  const numbers = asked.map(([number]) => number)
  await work.run(sql`INSERT INTO ${made} SELECT ${value(numbers, 'Array(UInt32)')}[_place], accounts FROM (
SELECT indexOf(${value(keys, 'Array(String)')}, condition) AS _place, accounts FROM (${given})) WHERE _place > 0`)
  if ((await work.count(sql`SELECT count() AS n FROM ${made}`)) !== asked.length) {
    throw new Error('a set that was made is not there')
  }
  const everybody = sql`SELECT accounts AS _all FROM ${made} WHERE number = 0`
  for (const level of algebra.levels) {
    const pairs = level.flatMap(({ number, of }) => of.map((each) => [number, each]))
    const column = (at: 0 | 1): Sql =>
      sql`${value(
        pairs.map((pair) => pair[at] ?? 0),
        'Array(UInt32)',
      )}`
    await work.run(sql`INSERT INTO ${made} SELECT _into, bitmapAndnot(_all, _union) FROM (
SELECT _into, groupBitmapMergeState(accounts) AS _union FROM (
SELECT _pair.1 AS _into, _pair.2 AS _from FROM (SELECT arrayJoin(arrayZip(${column(0)}, ${column(1)})) AS _pair)) AS _pairs
INNER JOIN ${made} AS _made ON _from = number GROUP BY _into) AS _unions CROSS JOIN (${everybody}) AS _everybody`)
  }
  return made
}

interface UpToDate {
  /** SELECT of `condition`, `accounts`. */
  readonly sets: Sql
  readonly how: Answers['how']
  readonly changed: number
  /** Makes what was patched the next base. */
  readonly next?: () => Promise<void>
}

async function bringUpToDate(
  work: Work,
  run: Run,
  sets: readonly AccountSet[],
  { base, changed, last }: Awaited<ReturnType<typeof readBase>>,
  total: number,
): Promise<UpToDate> {
  const { market } = work
  const makeAnew = async (): Promise<UpToDate> => {
    const made: Base = { base: last + 1, clock: run.now, seen: changed }
    await work.run(sql`ALTER TABLE kept_sets DROP PARTITION ${sqlOf(String(made.base))}`)
    await work.run(sql`INSERT INTO kept_sets ${madeSets(sets, run, made)}`)
    await nameBase(market, made)
    return { sets: ofBase(made), how: 'made', changed: total }
  }
  if (base === undefined) return makeAnew()
  const dirty = work.table('dirty')
  const conditions = sets.filter(({ of }) => of === 'true').map(({ node }) => node)
  const moved = run.now.getTime() === base.clock.getTime() ? [] : movedByClock(conditions, run, base.clock)
  const noted = sql`SELECT aid FROM account_changes WHERE at > ${value(base.seen, 'UInt64')}`
  await work.run(sql`CREATE TABLE ${dirty} (aid UInt32) ENGINE = Memory`)
  await work.run(sql`INSERT INTO ${dirty} SELECT DISTINCT aid FROM (${join([noted, ...moved], ' UNION ALL ')})`)
  const count = await work.count(sql`SELECT count() AS n FROM ${dirty}`)
  if (count > total * TOO_MANY) return makeAnew()

  const kept = await keptConditions(market, base)
  const missing = sets.filter(({ key }) => !kept.has(key))
  if (missing.length > 0) {
    // They speak as of the base's moment, as its others do: the accounts moved since are asked anew below.
    await work.run(sql`INSERT INTO kept_sets ${madeSets(missing, { ...run, now: base.clock }, base)}`)
  }
  if (count === 0) return { sets: ofBase(base), how: missing.length > 0 ? 'patched' : 'kept', changed: 0 }
  const delta = work.table('delta')
  await work.run(sql`CREATE TABLE ${delta} (base UInt32, condition String, accounts ${RAW_BITMAP}) ENGINE = Memory`)
  const among = sql`SELECT aid FROM ${dirty}`
  await work.run(sql`INSERT INTO ${delta} ${madeSets(sets, { ...run, among }, base)}`)
  const patched = sql`SELECT condition, groupBitmapMergeState(part) AS accounts FROM (
SELECT condition, bitmapAndnot(accounts, _dirty) AS part FROM (${ofBase(base)}) AS _base
CROSS JOIN (SELECT groupBitmapState(aid) AS _dirty FROM ${dirty}) AS _changed
UNION ALL SELECT condition, accounts AS part FROM ${delta}) GROUP BY condition`
  const done: UpToDate = { sets: patched, how: 'patched', changed: count }
  if (count <= total * MANY) return done
  const next = async (): Promise<void> => {
    const following: Base = { base: last + 1, clock: run.now, seen: changed }
    const keys = value(
      sets.map(({ key }) => key),
      'Array(String)',
    )
    await work.run(sql`ALTER TABLE kept_sets DROP PARTITION ${sqlOf(String(following.base))}`)
    await work.run(
      sql`INSERT INTO kept_sets SELECT ${value(following.base, 'UInt32')}, condition, accounts FROM (${patched}) WHERE has(${keys}, condition)`,
    )
    await nameBase(market, following)
  }
  return { ...done, next }
}

/** Several refreshes may have made the same set at once: of accounts that did not change since, they say the same. */
function ofBase({ base }: Base): Sql {
  return sql`SELECT condition, groupBitmapMergeState(accounts) AS accounts FROM kept_sets WHERE base = ${value(base, 'UInt32')} GROUP BY condition`
}

/** SELECT of `base`, `condition`, `accounts`: all sets in one pass over the companies, each relation read once. */
function madeSets(sets: readonly AccountSet[], run: Run, { base }: Base): Sql {
  const scan = openSetScan(run)
  const asked = [EVERYBODY, ...sets.filter(({ of }) => of !== 'all')]
  const rows = asked.map((set) => sql`(${value(set.key, 'String')}, groupBitmapStateIf(aid, ${inSet(set, scan)}))`)
  return sql`SELECT ${value(base, 'UInt32')} AS base, _row.1 AS condition, _row.2 AS accounts
FROM (SELECT arrayJoin([${join(rows, ', ')}]) AS _row FROM ${scan.from()} WHERE ${scan.source.where})`
}

/** Half an import or half a merge is no state of the market to keep anything of. */
async function isFolding({ state: { db } }: Market): Promise<boolean> {
  const running = await db.selectFrom('imports').select('id').where('status', '=', 'running').executeTakeFirst()
  if (running !== undefined) return true
  const merging = await db.selectFrom('account_merges').select('id').where('settled', '=', false).executeTakeFirst()
  return merging !== undefined
}

/** The statements of one answer, and its tables. */
class Work {
  readonly market: Market
  readonly #options: StatementOptions
  readonly #name = randomUUID().replaceAll('-', '')
  readonly #tables: Sql[] = []

  constructor(market: Market, signal: AbortSignal | undefined) {
    this.market = market
    this.#options = signal === undefined ? { settings: SETTINGS } : { settings: SETTINGS, signal }
  }

  async run(statement: Sql): Promise<void> {
    await this.market.engine.run(statement, this.#options)
  }

  async count(statement: Sql): Promise<number> {
    const [row] = await this.market.engine.rows(statement, this.#options)
    return Number(row?.n)
  }

  table(role: string): Sql {
    const table = identifier(`answers_${this.#name}_${role}`)
    this.#tables.push(table)
    return table
  }

  async drop(): Promise<void> {
    for (const table of this.#tables) await this.market.engine.run(sql`DROP TABLE IF EXISTS ${table}`)
  }
}
