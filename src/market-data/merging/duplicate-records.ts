import { identifier, join, sql, value } from '../../query/index.ts'
import type { Catalog, CatalogField } from '../catalog.ts'
import type { Market } from '../market.ts'
import { source } from '../source.ts'

/** What is counted of the rows that belong to an account. */
const HANGING = ['contacts', 'deals', 'orders', 'touches'] as const

export type FieldValue = string | number | boolean | readonly string[] | null

/** One record to be compared with others. */
export interface DuplicateRecord {
  readonly account: number
  /** In the order of the fields that are asked for. */
  readonly values: readonly FieldValue[]
  readonly rows: Readonly<Record<(typeof HANGING)[number], number>>
}

/** All that is known of some accounts and how many rows hang on each: one pass over each kind. */
export async function duplicateRecords(
  market: Market,
  catalog: Catalog,
  accounts: readonly number[],
  signal?: AbortSignal,
): Promise<{ readonly fields: readonly CatalogField[]; readonly records: Map<number, DuplicateRecord> }> {
  const fields = catalog.kinds.get('accounts')?.fields ?? []
  if (accounts.length === 0) return { fields, records: new Map() }
  const options = signal === undefined ? {} : { signal }
  const only = sql`aid IN (SELECT arrayJoin(${value(accounts, 'Array(UInt32)')}))`
  const { from, where, column } = source(catalog, 'accounts')
  const columns = fields.map((field, place) => sql`${column(field)} AS ${identifier(`f${place}`)}`)
  const rows = await market.engine.rows<Record<string, FieldValue> & { aid: number }>(
    sql`SELECT aid, ${join(columns, ', ')} FROM ${from} WHERE ${where} AND ${only}`,
    options,
  )
  const counts = HANGING.map((kind) => {
    const of = source(catalog, kind)
    return sql`SELECT aid, ${value(kind, 'String')} AS kind, count() AS rows FROM ${of.from} WHERE ${of.where} AND ${only} GROUP BY aid`
  })
  const hanging = await market.engine.rows<{ aid: number; kind: (typeof HANGING)[number]; rows: string }>(
    join(counts, ' UNION ALL '),
    options,
  )
  const counted = new Map(hanging.map((row) => [`${row.aid} ${row.kind}`, Number(row.rows)]))
  const records = rows.map((row): [number, DuplicateRecord] => [
    row.aid,
    {
      account: row.aid,
      values: fields.map((field, place) => readable(field, row[`f${place}`] ?? null)),
      rows: Object.fromEntries(
        HANGING.map((kind) => [kind, counted.get(`${row.aid} ${kind}`) ?? 0]),
      ) as DuplicateRecord['rows'],
    },
  ])
  return { fields, records: new Map(records) }
}

/** 64-bit integers come as texts, dates without a `T`, empty lists for missing ones. */
function readable(field: CatalogField, given: FieldValue): FieldValue {
  if (given === null) return null
  if (field.type === 'integer') return Number(given)
  if (field.type === 'date') return `${String(given).replace(' ', 'T')}Z`
  return Array.isArray(given) && given.length === 0 ? null : given
}

/** Whose values may be kept best: most rows hang on it, then most is known of it, then it was there first. */
export function fittestRecord(records: readonly DuplicateRecord[]): number {
  const rows = (record: DuplicateRecord): number => Object.values(record.rows).reduce((sum, each) => sum + each, 0)
  const known = (record: DuplicateRecord): number => record.values.filter((each) => each !== null).length
  const [first] = [...records].sort((a, b) => rows(b) - rows(a) || known(b) - known(a) || a.account - b.account)
  return first?.account ?? 0
}
