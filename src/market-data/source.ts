import { identifier, join, raw, type Sql, sql, value } from '../query/index.ts'
import type { Catalog, CatalogField } from './catalog.ts'
import type { KindName } from './kinds/field.ts'
import { kindOf } from './kinds/kinds.ts'
import { inWorkspaceCurrency } from './money.ts'

/**
 * How to read one kind of rows, now or as of a date: `SELECT … FROM ${from} WHERE ${where}`.
 * Every rule about what was visible at a date stands here and nowhere else (METHODS, "As of a date").
 */
export interface Source {
  readonly from: Sql
  /** Keeps the versions and rows that are visible. */
  readonly where: Sql
  /** A field's value: NULL where missing, or not known at the date. Amounts come in the workspace's currency. */
  readonly column: (field: CatalogField) => Sql
  /** For a list: a condition that is false where the list was not known at the date; undefined when always known. */
  readonly listKnown: (field: CatalogField) => Sql | undefined
}

/**
 * `asOf` undefined: the current version of every row.
 * Otherwise rows dated after it are invisible, versioned fields come from the version valid then
 * (unknown before the first one was recorded), and a deal that closed later is open with its outcome unknown.
 */
export function source(catalog: Catalog, kindName: KindName, asOf?: Date): Source {
  const kind = kindOf(kindName)
  const from = identifier(kindName)
  const amount = (field: CatalogField, stored: Sql): Sql =>
    field.type === 'money' ? inWorkspaceCurrency(catalog, field, stored) : stored

  if (asOf === undefined) {
    return {
      from,
      where: kind.history === 'versioned' ? raw('_current') : raw('1'),
      column: (field) => amount(field, identifier(field.column)),
      listKnown: () => undefined,
    }
  }

  const date = sql`fromUnixTimestamp64Milli(${value(asOf.getTime(), 'Int64')}, 'UTC')`
  const begins = identifier(kind.startsAt)
  const visible: Sql[] = [sql`(${begins} IS NULL OR ${begins} <= ${date})`]
  if (kind.history === 'event') {
    return {
      from,
      where: join(visible, ' AND '),
      column: (field) => amount(field, identifier(field.column)),
      listKnown: () => undefined,
    }
  }

  visible.push(sql`_valid_from <= ${date}`, sql`${date} < _valid_to`)
  const known = sql`_known_from <= ${date}`
  return {
    from,
    where: join(visible, ' AND '),
    column: (field) => {
      const stored = identifier(field.column)
      const shown = amount(field, stored)
      if (field.history === 'fixed' || field.type === 'list') return shown
      if (field.history === 'versioned') return sql`if(${known}, ${shown}, NULL)`
      return outcome(field, shown, known, date)
    },
    listKnown: (field) => (field.type === 'list' && field.history !== 'fixed' ? known : undefined),
  }
}

function outcome(field: CatalogField, shown: Sql, known: Sql, date: Sql): Sql {
  const closesLater = sql`ifNull(closed_at > ${date}, 0)`
  const closedBefore = sql`ifNull(closed_at <= ${date}, 0)`
  if (field.name === 'closed_at') return sql`if(${closesLater}, NULL, ${shown})`
  if (field.name === 'status') {
    return sql`multiIf(${closesLater}, 'open', ${known} OR ${closedBefore} OR ifNull(${shown} = 'open', 0), ${shown}, NULL)`
  }
  return sql`if(NOT ${closesLater} AND (${known} OR ${closedBefore}), ${shown}, NULL)`
}
