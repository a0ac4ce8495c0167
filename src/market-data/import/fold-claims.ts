import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { CatalogField, CatalogKind } from '../catalog.ts'
import type { MergedAccounts } from '../merging/merged-accounts.ts'
import { noteChanged } from './note-changed.ts'
import type { Work } from './work.ts'

/** A stub says only by which key an account is known: dated here, so that whatever a file says comes after it. */
export const STUB_SAID_AT = "toDateTime64('1900-01-01 00:00:00', 3, 'UTC')"
const BEGINNING = raw("toDateTime64('1900-01-01 00:00:00', 3, 'UTC')")
const NEVER = raw("toDateTime64('2299-12-31 00:00:00', 3, 'UTC')")

export interface FoldOptions {
  /** None of the keys has a folded row yet: nothing to take away first. */
  readonly allNew?: boolean
  /** Each of the keys has one claim. */
  readonly saidOnce?: boolean
  /** Folds as if this import had never been. */
  readonly without?: number
  /** Folds as if these accounts were merged, and no others; without it those that are. */
  readonly merged?: MergedAccounts | undefined
}

/**
 * Computes the folded rows of `touched` (a table with a column `rid`) again from their claims.
 *
 * Claims of a key are ordered by (_said_at, _import, _row); each column is what the last claim that said it said.
 * Events: one row a key. Versioned kinds: a row for every state, valid from the claim that brought it
 * (the first from the beginning, but known only from its own time) to the next; fixed fields are the last said
 * in all of them, because a correction to what never changes holds for all time.
 *
 * Claims say what files said, whatever people decide later: merging two accounts changes none. It is here that a merged
 * account's rows get the number of the account that is shown in its place, and that accounts of a group become one row:
 * each column is what the first of them, in the order of their ranks, said last.
 */
export async function foldClaims(
  work: Work,
  kind: CatalogKind,
  touched: Sql,
  options: FoldOptions = {},
): Promise<void> {
  const folded = identifier(kind.kind.name)
  const without = options.without === undefined ? raw('1') : raw(`_import != ${options.without}`)
  const merged = 'merged' in options ? options.merged : await work.merged()
  const isAccounts = kind.kind.name === 'accounts'
  const keys = merged !== undefined && isAccounts ? await wholeGroups(work, touched, merged) : touched
  const said = sql`(SELECT * FROM ${identifier(`claims_${kind.kind.name}`)} WHERE rid IN (SELECT rid FROM ${keys}) AND ${without})`
  const claims = merged === undefined ? said : shownClaims(said, isAccounts, merged)
  const allNew = options.allNew === true && keys === touched
  // What is all new was said by this import alone, whose claims stand together.
  const own = sql`(SELECT * FROM ${identifier(`claims_${kind.kind.name}`)} WHERE _import = ${raw(String(work.id))})`
  const noted = merged === undefined ? own : shownClaims(own, isAccounts, merged)
  await noteChanged(work, kind.kind.name, allNew ? undefined : keys, allNew ? noted : claims)
  if (!allNew) {
    await work.run(sql`DELETE FROM ${folded} WHERE rid IN (SELECT rid FROM ${keys})`)
  }

  const columns = kind.fields.map((field) => identifier(field.column))
  const versioned = kind.kind.history === 'versioned'
  const validity = versioned ? raw('_valid_from, _valid_to, _known_from, _current, ') : raw('')
  const into = sql`INSERT INTO ${folded} (aid, rid, _import, _row, ${validity}${join(columns, ', ')})`

  const several = allNew && options.saidOnce === true ? undefined : await saidSeveralTimes(work, kind, claims)
  const single = versioned ? sql`${BEGINNING}, ${NEVER}, ${knownFrom()}, true, ` : raw('')
  const others = several === undefined ? raw('') : sql` WHERE rid NOT IN (SELECT rid FROM ${several})`
  await work.run(sql`${into} SELECT aid, rid, _import, _row, ${single}${join(columns, ', ')} FROM ${claims}${others}`)
  if (several === undefined) return
  const of = sql`(SELECT * FROM ${claims} WHERE rid IN (SELECT rid FROM ${several}))`
  const ranked = merged !== undefined && isAccounts
  await work.run(sql`${into} ${versioned ? versions(kind.fields, of, ranked) : lastStates(kind.fields, of)}`)
}

/** A table of the keys that have more than one claim; undefined where there is none. */
async function saidSeveralTimes(work: Work, kind: CatalogKind, claims: Sql): Promise<Sql | undefined> {
  const several = await work.table(
    `several_${kind.kind.name}`,
    sql`ENGINE = Memory AS SELECT rid FROM ${claims} GROUP BY rid HAVING count() > 1`,
  )
  const [any] = await work.rows(sql`SELECT 1 FROM ${several} LIMIT 1`)
  return any === undefined ? undefined : several
}

/** Claims with the account that each is shown at, and for accounts the `_rank` of the one that said it. */
function shownClaims(said: Sql, isAccounts: boolean, merged: MergedAccounts): Sql {
  const aid = raw('aid')
  if (!isAccounts) return sql`(SELECT * REPLACE (${merged.shown(aid)} AS aid) FROM ${said})`
  // In two steps: beside REPLACE every other mention of the column is the replaced one.
  return sql`(SELECT * REPLACE (${accountRid(aid)} AS rid) FROM (
    SELECT * REPLACE (${merged.shown(aid)} AS aid) FROM (SELECT *, ${merged.rank(aid)} AS _rank FROM ${said})))`
}

/** The touched keys of accounts, and those of every account that is shown together with one of them. */
async function wholeGroups(work: Work, touched: Sql, { groups }: MergedAccounts): Promise<Sql> {
  const rid = accountRid(raw('account'))
  return work.table(
    'groups',
    sql`ENGINE = Memory AS SELECT rid FROM ${touched} UNION DISTINCT SELECT ${rid} FROM ${groups}
      WHERE kept IN (SELECT kept FROM ${groups} WHERE ${rid} IN (SELECT rid FROM ${touched}))`,
  )
}

/** An account's row is known by its number. */
export function accountRid(aid: Sql): Sql {
  return sql`reinterpretAsUInt128(sipHash128(tuple('accounts', toString(${aid}))))`
}

/** What only a stub said is not knowledge of any date. */
function knownFrom(): Sql {
  return sql`if(_said_at = ${BEGINNING}, ${NEVER}, _said_at)`
}

/** `argMaxIf` of a tuple, because it passes over bare NULLs and a said NULL counts. */
export function lastSaid(column: string, order: Sql = raw('_order')): Sql {
  return sql`argMaxIf(tuple(${identifier(column)}), ${order}, has(_said, ${value(column, 'String')}))`
}

/** Of merged accounts whatever the one of the lowest rank said comes last, so that the others only fill its gaps. */
const RANKED = raw('tuple(-toInt64(_rank), _order)')

export const ORDER = raw('row_number() OVER (PARTITION BY rid ORDER BY _said_at, _import, _row) AS _order')

function lastStates(fields: readonly CatalogField[], claims: Sql): Sql {
  const columns = fields.map((field) => sql`${lastSaid(field.column)}.1`)
  return sql`SELECT ${lastSaid('aid')}.1, rid, argMax(_import, _order), argMax(_row, _order), ${join(columns, ', ')}
    FROM (SELECT *, ${ORDER} FROM ${claims}) GROUP BY rid`
}

function versions(fields: readonly CatalogField[], claims: Sql, ranked: boolean): Sql {
  const order = ranked ? RANKED : undefined
  const said = (field: { column: string }, frame: string): Sql =>
    sql`(${lastSaid(field.column, order)} OVER ${raw(frame)}).1 AS ${identifier(`f_${field.column}`)}`
  const state = [{ column: 'aid' }, ...fields.filter((field) => field.history !== 'fixed')]
  const fixed = fields.filter((field) => field.history === 'fixed')
  const running = [...state.map((field) => said(field, 'upto')), ...fixed.map((field) => said(field, 'whole'))]
  const stateTuple = join(
    state.map((field) => identifier(`f_${field.column}`)),
    ', ',
  )
  const columns = fields.map((field) => identifier(`f_${field.column}`))
  return sql`SELECT f_aid, rid, _import, _row,
      if(_order = first_value(_order) OVER begun, ${BEGINNING}, _said_at),
      leadInFrame(_said_at, 1, ${NEVER}) OVER begun AS _until, ${knownFrom()}, _until = ${NEVER}, ${join(columns, ', ')}
    FROM (
      SELECT *, lagInFrame(_state) OVER kept AS _before, lagInFrame(toUInt8(1), 1, toUInt8(0)) OVER kept AS _has_before
      FROM (
        SELECT rid, _import, _row, _said_at, _order, ${join(running, ', ')}, tuple(${stateTuple}) AS _state,
          leadInFrame(toUInt8(1), 1, toUInt8(0)) OVER sametime AS _overtaken
        FROM (SELECT *, ${ORDER} FROM ${claims})
        WINDOW upto AS (PARTITION BY rid ORDER BY _order ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW),
          whole AS (PARTITION BY rid),
          sametime AS (PARTITION BY rid, _said_at ORDER BY _order ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
      )
      WHERE NOT _overtaken
      WINDOW kept AS (PARTITION BY rid ORDER BY _order ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
    )
    WHERE NOT _has_before OR NOT (_state <=> _before)
    WINDOW begun AS (PARTITION BY rid ORDER BY _order ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)`
}
