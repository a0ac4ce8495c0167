import { identifier, join, type Sql, sql, value } from '../query/index.ts'
import { askableFields, type Catalog } from './catalog.ts'
import type { KindName } from './kinds/field.ts'
import type { Market } from './market.ts'
import { source } from './source.ts'

export interface KindCoverage {
  readonly rows: number
  /** By the field's name: rows that have a value. */
  readonly filled: ReadonlyMap<string, number>
}

type Coverage = ReadonlyMap<KindName, KindCoverage>

/** Of the newest catalog of each engine: every change of the workspace makes another. */
const cached = new WeakMap<Market['engine'], { readonly catalog: Catalog; readonly coverage: Promise<Coverage> }>()

/** How many rows there are of each kind, and how many have each field: one statement. */
export function fieldCoverage(market: Market, catalog: Catalog): Promise<Coverage> {
  const known = cached.get(market.engine)
  if (known?.catalog === catalog) return known.coverage
  const coverage = countFields(market, catalog)
  cached.set(market.engine, { catalog, coverage })
  coverage.catch(() => cached.delete(market.engine))
  return coverage
}

async function countFields(market: Market, catalog: Catalog): Promise<Coverage> {
  const kinds = [...catalog.kinds.values()]
  const parts = kinds.map(({ kind }): Sql => {
    const { from, where, column: shown, joins } = source(catalog, kind.name)
    const filled = askableFields(catalog, kind.name).map((field) => {
      const column = field.reading === undefined ? identifier(field.column) : shown(field)
      return field.type === 'list' ? sql`countIf(notEmpty(${column}))` : sql`count(${column})`
    })
    return sql`SELECT ${value(kind.name, 'String')} AS kind, count() AS rows, [${join(filled, ', ')}] AS filled FROM ${from} ${joins()} WHERE ${where}`
  })
  const rows = await market.engine.rows<{ kind: string; rows: string; filled: string[] }>(
    join(parts, '\nUNION ALL\n'),
  )
  return new Map(
    kinds.map(({ kind }) => {
      const counted = rows.find((row) => row.kind === kind.name)
      const filled = new Map(
        askableFields(catalog, kind.name).map((field, index) => [field.name, Number(counted?.filled[index] ?? 0)]),
      )
      return [kind.name, { rows: Number(counted?.rows ?? 0), filled }]
    }),
  )
}
