import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { CatalogKind } from '../catalog.ts'
import { lastSaid, ORDER, STUB_SAID_AT } from './fold-claims.ts'
import type { Work } from './work.ts'

/**
 * The new claims that change nothing: a key that is known already, and every column they speak about holds that
 * very value at their own time. They are left out, so that the same file imported again leaves no trace.
 * `fresh` is a table of claims that are not yet in the claims of the kind. Gives a table of (rid, _row).
 */
export async function findUnchanged(
  work: Work,
  kind: CatalogKind,
  fresh: Sql,
): Promise<{ readonly rows: Sql; readonly allNew: boolean }> {
  const rows = await work.table('unchanged', raw('(rid UInt128, _row UInt64) ENGINE = Memory'))
  const claims = identifier(`claims_${kind.kind.name}`)
  const { known } = await work.one<{ known: string }>(
    sql`SELECT count() AS known FROM ${claims} WHERE rid IN (SELECT rid FROM ${fresh})`,
  )
  const check = await work.table(
    'check',
    sql`ENGINE = Memory AS SELECT rid FROM ${fresh} GROUP BY rid HAVING count() > 1
      UNION ALL SELECT DISTINCT rid FROM ${fresh} WHERE rid IN (SELECT rid FROM ${claims})`,
  )
  const { toCheck } = await work.one<{ toCheck: string }>(sql`SELECT count() AS toCheck FROM ${check}`)
  if (Number(toCheck) > 0) await work.run(sql`INSERT INTO ${rows} ${sameAsBefore(work, kind, fresh, check)}`)
  return { rows, allNew: known === '0' }
}

function sameAsBefore(work: Work, kind: CatalogKind, fresh: Sql, check: Sql): Sql {
  const columns = ['aid', ...kind.fields.map((field) => field.column)]
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
