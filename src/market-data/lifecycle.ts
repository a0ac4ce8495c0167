import { join, raw, type Sql, sql, value } from '../query/index.ts'
import { type Catalog, findField } from './catalog.ts'
import type { KindName } from './kinds/field.ts'
import { type Source, source } from './source.ts'

/**
 * The account's stage; where its records do not say: `customer` with a won deal or an order, else `prospect`.
 * `former` is never assumed: no order for long may be a slow buyer. For statements over accounts;
 * `among`: asked of these accounts only.
 */
export function lifecycleSql(catalog: Catalog, among?: readonly number[]): Sql {
  const recorded = recordedLifecycle(catalog)
  const wonDeal = (deals: Source): Sql => sql`${columnOf(deals, catalog, 'deals', 'status')} = 'won'`
  const won = having(catalog, 'deals', wonDeal, among)
  const ordered = having(catalog, 'orders', () => raw('1'), among)
  return sql`multiIf(${recorded} IS NOT NULL, toString(assumeNotNull(${recorded})), ${won} OR ${ordered}, 'customer', 'prospect')`
}

export function recordedLifecycle(catalog: Catalog): Sql {
  return columnOf(source(catalog, 'accounts'), catalog, 'accounts', 'lifecycle')
}

/** True for accounts that have a current row of the kind for which the condition is true. */
export function having(
  catalog: Catalog,
  kind: KindName,
  condition: (rows: Source) => Sql,
  among?: readonly number[],
): Sql {
  const rows = source(catalog, kind)
  const only = among === undefined ? [] : [sql`aid IN ${value(among, 'Array(UInt32)')}`]
  return sql`aid IN (SELECT aid FROM ${rows.from} WHERE ${join([rows.where, ...only, condition(rows)], ' AND ')})`
}

/** One of our own fields of a kind, by its name. */
export function columnOf(rows: Source, catalog: Catalog, kind: KindName, name: string): Sql {
  const field = findField(catalog, kind, name)
  if (field === undefined) throw new Error(`no field ${kind}.${name}`)
  return rows.column(field)
}
