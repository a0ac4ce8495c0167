import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { CatalogField, CatalogKind } from '../catalog.ts'
import type { Work } from './work.ts'

/** A stub says only by which key an account is known: dated here, so that whatever a file says comes after it. */
export const STUB_SAID_AT = "toDateTime64('1900-01-01 00:00:00', 3, 'UTC')"
const BEGINNING = raw("toDateTime64('1900-01-01 00:00:00', 3, 'UTC')")
const NEVER = raw("toDateTime64('2299-12-31 00:00:00', 3, 'UTC')")

export interface FoldOptions {
  /** None of the keys has a folded row yet: nothing to take away first. */
  readonly allNew?: boolean
  /** Folds as if this import had never been. */
  readonly without?: number
}

/**
 * Computes the folded rows of `touched` (a table with a column `rid`) again from their claims.
 *
 * Claims of a key are ordered by (_said_at, _import, _row); each column is what the last claim that said it said.
 * Events: one row a key. Versioned kinds: a row for every state, valid from the claim that brought it
 * (the first from the beginning, but known only from its own time) to the next; fixed fields are the last said
 * in all of them, because a correction to what never changes holds for all time.
 */
export async function foldClaims(
  work: Work,
  kind: CatalogKind,
  touched: Sql,
  options: FoldOptions = {},
): Promise<void> {
  const folded = identifier(kind.kind.name)
  const without = options.without === undefined ? raw('1') : raw(`_import != ${options.without}`)
  const claims = sql`(SELECT * FROM ${identifier(`claims_${kind.kind.name}`)} WHERE rid IN (SELECT rid FROM ${touched}) AND ${without})`
  if (options.allNew !== true) await work.run(sql`DELETE FROM ${folded} WHERE rid IN (SELECT rid FROM ${touched})`)

  const columns = kind.fields.map((field) => identifier(field.column))
  const versioned = kind.kind.history === 'versioned'
  const validity = versioned ? raw('_valid_from, _valid_to, _known_from, _current, ') : raw('')
  const into = sql`INSERT INTO ${folded} (aid, rid, _import, _row, ${validity}${join(columns, ', ')})`

  const several = await work.table(
    `several_${kind.kind.name}`,
    sql`ENGINE = Memory AS SELECT rid FROM ${claims} GROUP BY rid HAVING count() > 1`,
  )
  const single = versioned ? sql`${BEGINNING}, ${NEVER}, ${knownFrom()}, true, ` : raw('')
  await work.run(
    sql`${into} SELECT aid, rid, _import, _row, ${single}${join(columns, ', ')} FROM ${claims} WHERE rid NOT IN (SELECT rid FROM ${several})`,
  )
  const of = sql`(SELECT * FROM ${claims} WHERE rid IN (SELECT rid FROM ${several}))`
  await work.run(sql`${into} ${versioned ? versions(kind.fields, of) : lastStates(kind.fields, of)}`)
}

/** What only a stub said is not knowledge of any date. */
function knownFrom(): Sql {
  return sql`if(_said_at = ${BEGINNING}, ${NEVER}, _said_at)`
}

/** `argMaxIf` of a tuple, because it passes over bare NULLs and a said NULL counts. */
export function lastSaid(column: string): Sql {
  return sql`argMaxIf(tuple(${identifier(column)}), _order, has(_said, ${value(column, 'String')}))`
}

export const ORDER = raw('row_number() OVER (PARTITION BY rid ORDER BY _said_at, _import, _row) AS _order')

function lastStates(fields: readonly CatalogField[], claims: Sql): Sql {
  const columns = fields.map((field) => sql`${lastSaid(field.column)}.1`)
  return sql`SELECT ${lastSaid('aid')}.1, rid, argMax(_import, _order), argMax(_row, _order), ${join(columns, ', ')}
    FROM (SELECT *, ${ORDER} FROM ${claims}) GROUP BY rid`
}

function versions(fields: readonly CatalogField[], claims: Sql): Sql {
  const said = (field: { column: string }, frame: string): Sql =>
    sql`(${lastSaid(field.column)} OVER ${raw(frame)}).1 AS ${identifier(`f_${field.column}`)}`
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
