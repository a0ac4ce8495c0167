import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { CatalogKind } from '../catalog.ts'
import type { MergedAccounts } from '../merging/merged-accounts.ts'
import { lastSaid, ORDER, STUB_SAID_AT } from './fold-claims.ts'
import type { Work } from './work.ts'

interface Unchanged {
  /** How many claims are new, and how many of them change nothing. */
  readonly all: number
  readonly same: number
  /** A table of (rid, _row) of those; undefined where there can be none. */
  readonly rows: Sql | undefined
  /** No key was known. */
  readonly allNew: boolean
  /** No key was known, and each is claimed once. */
  readonly saidOnce: boolean
}

/**
 * The new claims that change nothing: a key that is known already, and every column they speak about holds that
 * very value at their own time. They are left out, so that the same file imported again leaves no trace.
 * `fresh` is a table of claims that are not yet in the claims of the kind, `columns` all that they speak about.
 */
export async function findUnchanged(
  work: Work,
  kind: CatalogKind,
  columns: readonly string[],
  fresh: Sql,
): Promise<Unchanged> {
  const claims = identifier(`claims_${kind.kind.name}`)
  const known = await work.table(
    'known',
    sql`ENGINE = Memory AS SELECT DISTINCT rid FROM ${claims} WHERE rid IN (SELECT rid FROM ${fresh})`,
  )
  const check = await work.table(
    'check',
    sql`ENGINE = Memory AS SELECT rid FROM ${fresh} GROUP BY rid HAVING count() > 1`,
  )
  const counted = await work.one<{ all: string; known: string; repeated: string }>(
    sql`SELECT (SELECT count() FROM ${fresh}) AS all, (SELECT count() FROM ${known}) AS known,
      (SELECT count() FROM ${check}) AS repeated`,
  )
  const all = Number(counted.all)
  const allNew = counted.known === '0'
  if (allNew && counted.repeated === '0') return { all, same: 0, rows: undefined, allNew, saidOnce: true }
  const rows = await work.table('unchanged', raw('(rid UInt128, _row UInt64) ENGINE = Memory'))
  if (!allNew) {
    await work.run(sql`INSERT INTO ${rows} ${sameAsNow(kind, columns, fresh, known, check, await work.merged())}`)
    await work.run(sql`INSERT INTO ${check} SELECT rid FROM ${known}
      WHERE rid NOT IN (SELECT rid FROM ${rows}) AND rid NOT IN (SELECT rid FROM ${check})`)
  }
  const [doubtful] = await work.rows(sql`SELECT 1 FROM ${check} LIMIT 1`)
  if (doubtful !== undefined)
    await work.run(sql`INSERT INTO ${rows} ${sameAsBefore(work, kind, columns, fresh, check)}`)
  const { same } = await work.one<{ same: string }>(sql`SELECT count() AS same FROM ${rows}`)
  return { all, same: Number(same), rows, allNew, saidOnce: false }
}

/** The quick case, the only one in a file that is imported again: one row a key, said after all that is known of it. */
function sameAsNow(
  kind: CatalogKind,
  columns: readonly string[],
  fresh: Sql,
  known: Sql,
  check: Sql,
  merged: MergedAccounts | undefined,
): Sql {
  const versioned = kind.kind.history === 'versioned'
  const later = versioned
    ? raw('f._said_at >= c._known_from')
    : sql`f._said_at >= (SELECT max(_said_at) FROM ${identifier(`claims_${kind.kind.name}`)})`
  const all = ['aid', ...columns]
  const listed = [...all.map(identifier), ...(versioned ? [raw('_known_from')] : [])]
  // A row of a merged group shows what several records say: only the claims tell whose a value is.
  const alone = merged === undefined ? raw('1') : sql`aid NOT IN ${merged.kept}`
  const now = sql`(SELECT rid, ${join(listed, ', ')} FROM ${identifier(kind.kind.name)}
    WHERE ${raw(versioned ? '_current' : '1')} AND rid IN (SELECT rid FROM ${known}) AND rid NOT IN (SELECT rid FROM ${check}) AND ${alone})`
  const same = all.map((column) => {
    const name = identifier(column)
    return sql`(NOT has(f._said, ${value(column, 'String')}) OR f.${name} <=> c.${name})`
  })
  return sql`SELECT f.rid, f._row FROM ${fresh} AS f INNER JOIN ${now} AS c ON f.rid = c.rid WHERE ${later} AND ${join(same, ' AND ')}`
}

/** The general case: each new claim against what the claims before it say, the others of its file among them. */
function sameAsBefore(work: Work, kind: CatalogKind, said: readonly string[], fresh: Sql, check: Sql): Sql {
  const columns = ['aid', ...said]
  const before = columns.map((column) => sql`(${lastSaid(column)} OVER before).1 AS ${identifier(`b_${column}`)}`)
  const same = columns.map((column) => {
    const name = identifier(column)
    return sql`(NOT has(_said, ${value(column, 'String')}) OR ${name} <=> ${identifier(`b_${column}`)})`
  })
  const wanted = sql`WHERE rid IN (SELECT rid FROM ${check})`
  const listed = sql`rid, _import, _row, _said_at, _said, ${join(columns.map(identifier), ', ')}`
  const both = sql`(SELECT ${listed} FROM ${identifier(`claims_${kind.kind.name}`)} ${wanted} UNION ALL SELECT ${listed} FROM ${fresh} ${wanted})`
  return sql`SELECT rid, _row FROM (
      SELECT *, ${join(before, ', ')}, countIf(_said_at != ${raw(STUB_SAID_AT)}) OVER before AS _earlier
      FROM (SELECT *, ${ORDER} FROM ${both})
      WINDOW before AS (PARTITION BY rid ORDER BY _order ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
    ) WHERE _import = ${raw(String(work.id))} AND _earlier > 0 AND ${join(same, ' AND ')}`
}
