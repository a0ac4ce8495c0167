import { identifier, join, raw, type Sql, sql, value } from '../query/index.ts'
import type { Catalog, CatalogField } from './catalog.ts'
import type { Market } from './market.ts'
import { source } from './source.ts'

export interface FieldValues {
  /** Those that begin with what was asked first, then those that hold it anywhere; in each the most common first. */
  readonly values: { readonly value: string; readonly rows: number }[]
  /** Different values that fit. */
  readonly distinct: number
  /** There are more than could be looked at in time: `distinct` is the least there are, and a rare value may be missing. */
  readonly more: boolean
}

/** A field with no more values than this is read once and then searched here, until the workspace changes. */
const KEPT = 2000
/** Values that are told apart at most in one look; beyond it a statement would take longer than a person waits. */
const TOLD_APART = 20_000
/** Fields whose values are kept at a time. */
const MOST_FIELDS = 200

/** Of the newest catalog of each engine: every change of the workspace makes another. */
const cached = new WeakMap<
  Market['engine'],
  { readonly catalog: Catalog; readonly fields: Map<string, FieldValues> }
>()

/** The values of a field that hold `search`, capitals or not, with the number of rows that have each now. */
export async function fieldValues(
  market: Market,
  catalog: Catalog,
  field: CatalogField,
  asked: { readonly search: string; readonly limit: number },
  signal?: AbortSignal,
): Promise<FieldValues> {
  const search = asked.search.toLowerCase()
  const all = await everyValue(market, catalog, field, signal)
  if (all.distinct > all.values.length || all.more) {
    if (search === '') return { ...all, values: all.values.slice(0, asked.limit) }
    return readValues(market, catalog, field, { search, limit: asked.limit }, signal)
  }
  const ranked = all.values.map((each) => ({ each, at: each.value.toLowerCase().indexOf(search) }))
  const found = [...ranked.filter(({ at }) => at === 0), ...ranked.filter(({ at }) => at > 0)]
  return { values: found.slice(0, asked.limit).map(({ each }) => each), distinct: found.length, more: false }
}

async function everyValue(
  market: Market,
  catalog: Catalog,
  field: CatalogField,
  signal: AbortSignal | undefined,
): Promise<FieldValues> {
  let known = cached.get(market.engine)
  if (known?.catalog !== catalog) {
    known = { catalog, fields: new Map() }
    cached.set(market.engine, known)
  }
  const key = `${field.kind}.${field.name}`
  const kept = known.fields.get(key)
  if (kept !== undefined) return kept
  const found = await readValues(market, catalog, field, { search: '', limit: KEPT }, signal)
  if (known.fields.size >= MOST_FIELDS) known.fields.clear()
  known.fields.set(key, found)
  return found
}

async function readValues(
  market: Market,
  catalog: Catalog,
  field: CatalogField,
  { search, limit }: { search: string; limit: number },
  signal: AbortSignal | undefined,
): Promise<FieldValues> {
  const { from, where, column: shownAs, joins } = source(catalog, field.kind)
  const column = field.reading === undefined ? identifier(field.column) : shownAs(field)
  const isList = field.type === 'list'
  const shown = isList ? sql`arrayJoin(${column})` : column
  const conditions: Sql[] = [where]
  if (!isList) conditions.push(sql`${column} IS NOT NULL`)
  if (search !== '') {
    const found = isList
      ? sql`arrayExists(item -> ${placeOf(raw('item'), search)} > 0, ${column})`
      : sql`${placeOf(sql`toString(${column})`, search)} > 0`
    conditions.push(found)
  }
  const place = placeOf(raw('_value'), search)
  const [fits, order] = search === '' ? [raw('1'), raw('')] : [sql`${place} > 0`, sql`${place} = 1 DESC, `]
  const rows = await market.engine.rows<{ value: string; rows: string; distinct: string }>(
    // The names with _ are those of no field.
    sql`SELECT _value AS value, _rows AS rows, count() OVER () AS distinct
FROM (SELECT toString(assumeNotNull(${shown})) AS _value, count() AS _rows FROM ${from} ${joins()} WHERE ${join(conditions, ' AND ')} GROUP BY _value)
WHERE ${fits} ORDER BY ${order}_rows DESC, _value LIMIT ${value(limit, 'UInt32')}`,
    {
      ...(signal === undefined ? {} : { signal }),
      settings: { max_rows_to_group_by: TOLD_APART, group_by_overflow_mode: 'any' },
    },
  )
  const distinct = Number(rows[0]?.distinct ?? 0)
  const values = rows.map((row) => ({ value: row.value, rows: Number(row.rows) }))
  return { values, distinct, more: distinct >= TOLD_APART }
}

/** Where a text holds what is searched, capitals or not; 0: nowhere. Letters of other scripts cost four times as much. */
function placeOf(text: Sql, search: string): Sql {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked.
  const position = raw(/^[\0-\x7f]*$/.test(search) ? 'positionCaseInsensitive' : 'positionCaseInsensitiveUTF8')
  return sql`${position}(${text}, ${value(search, 'String')})`
}
