import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { Catalog, CatalogField } from '../catalog.ts'
import type { FieldType, KindName } from '../kinds/field.ts'
import type { Market } from '../market.ts'
import { source } from '../source.ts'

/** What a cell is, as an operation gives it. */
export type Cell = string | number | boolean | readonly string[] | null

/** A part of a list: `total` counts all of it. */
export interface Part<R> {
  readonly total: number
  readonly rows: readonly R[]
}

export interface Page {
  readonly limit: number
  readonly offset: number
}

/** One account in one workspace, and what reading it needs. */
export interface AccountReading {
  readonly market: Market
  readonly catalog: Catalog
  readonly aid: number
  readonly signal: AbortSignal
}

/** A date as it stands in the workspace's time zone: a day, with its time (`2026-03-01T14:30:00`) where it has one. */
export function localDate({ settings }: Catalog, stored: Sql): Sql {
  const local = sql`toTimeZone(${stored}, ${value(settings.timeZone, 'String')})`
  return sql`if(toStartOfDay(${local}) = ${local}, formatDateTime(${local}, '%F'), formatDateTime(${local}, '%FT%T'))`
}

/** The visible rows of one kind that belong to the account: what stands after FROM. */
export function rowsOfAccount({ catalog, aid }: AccountReading, kind: KindName): Sql {
  const { from, where } = source(catalog, kind)
  return sql`${from} WHERE ${where} AND aid = ${value(aid, 'UInt32')}`
}

/** Our own fields of a kind by name, as they are shown: dates in the workspace's time zone, amounts as recorded. */
export function shownColumns(catalog: Catalog, kind: KindName, names: readonly string[]): Sql {
  const fields = catalog.kinds.get(kind)?.fields ?? []
  const columns = names.map((name) => {
    const field = fields.find((each) => each.name === name && !each.custom)
    if (field === undefined) throw new Error(`no field ${kind}.${name}`)
    return sql`${shown(catalog, field)} AS ${identifier(`s_${name}`)}`
  })
  return join(columns, ', ')
}

/** A field as it is shown; an amount as it was recorded, in its own currency. */
export function shown(catalog: Catalog, field: CatalogField): Sql {
  const stored = identifier(field.column)
  return field.type === 'date' ? localDate(catalog, stored) : stored
}

/** An amount in the currency of the workspace, NULL where there is no rate for it. */
export function converted(catalog: Catalog, kind: KindName, name: string): Sql {
  const field = catalog.kinds.get(kind)?.fields.find((each) => each.name === name)
  if (field === undefined) throw new Error(`no field ${kind}.${name}`)
  return source(catalog, kind).column(field)
}

/** A page of an account's rows of one kind and how many there are, in one statement. */
export async function pageOf<R>(
  reading: AccountReading,
  asked: {
    readonly kind: KindName
    readonly names: readonly string[]
    /** More columns, each with an alias of its own. */
    readonly more?: readonly Sql[]
    readonly orderBy: Sql
    readonly page: Page
    readonly read: (row: Readonly<Record<string, unknown>>) => R
  },
): Promise<Part<R>> {
  const { kind, names, more = [], orderBy, page, read } = asked
  const columns = join([shownColumns(reading.catalog, kind, names), ...more, raw('count() OVER () AS s_total')], ', ')
  const from = rowsOfAccount(reading, kind)
  const limits = sql`LIMIT ${value(page.limit, 'UInt32')} OFFSET ${value(page.offset, 'UInt32')}`
  const options = { signal: reading.signal }
  const rows = await reading.market.engine.rows(
    sql`SELECT ${columns} FROM ${from} ORDER BY ${orderBy}, rid ${limits}`,
    options,
  )
  if (rows.length > 0 || page.offset === 0) return { total: Number(rows[0]?.s_total ?? 0), rows: rows.map(read) }
  const [counted] = await reading.market.engine.rows(sql`SELECT count() AS total FROM ${from}`, options)
  return { total: Number(counted?.total ?? 0), rows: [] }
}

/** A column of a row as text, or null where it is missing. */
export function textOf(row: Readonly<Record<string, unknown>>, name: string): string | null {
  const found = row[`s_${name}`]
  if (typeof found === 'string') return found
  return typeof found === 'number' || typeof found === 'boolean' ? String(found) : null
}

/** A column of a row as a number, or null where it is missing. */
export function numberOf(row: Readonly<Record<string, unknown>>, name: string): number | null {
  const found = row[`s_${name}`]
  return found === null || found === undefined ? null : Number(found)
}

/** A value of a field of any type; 64-bit integers arrive as text. */
export function cellOf(given: unknown, type: FieldType): Cell {
  if (given === null || given === undefined) return null
  if (Array.isArray(given)) return given.map(String)
  if (type === 'integer' || type === 'number' || type === 'money') return Number(given)
  if (type === 'boolean') return Boolean(given)
  return typeof given === 'string' ? given : JSON.stringify(given)
}
