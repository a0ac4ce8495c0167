import { identifier, join, raw, type Sql, sql, value } from '../query/index.ts'
import type { CatalogField, CatalogKind } from './catalog.ts'
import { fieldLabel } from './field-label.ts'
import type { ReadableMapping } from './import/import-result.ts'
import type { KindName } from './kinds/field.ts'
import { loadCatalog } from './load-catalog.ts'
import type { Market } from './market.ts'
import { source } from './source.ts'

export interface DescribedField {
  readonly field: string
  /** What it is called on a screen. */
  readonly label: string
  readonly type: string
  readonly custom: boolean
  readonly afterOutcome: boolean
  readonly about: string
  readonly filled: number
  readonly coverage: number
  readonly distinct: number
  readonly top: { readonly value: string; readonly rows: number }[]
  /** The first import still standing that has a column for it; null where none has. */
  readonly broughtBy: FieldOrigin | null
}

export interface FieldOrigin {
  readonly import: number
  readonly file: string
  /** The column of the file, as its header spells it. */
  readonly column: string
}

/** Fields that fit in one statement of aggregates, so that a wide survey does not make one of thousands. */
const AT_ONCE = 50

/** What the fields of a workspace hold now. Only kinds with rows, and unless `all` only fields with a value. */
export async function describeFields(
  market: Market,
  options: { readonly kind?: KindName; readonly top: number; readonly all: boolean },
  signal?: AbortSignal,
): Promise<{ kinds: { kind: string; rows: number; fields: DescribedField[] }[] }> {
  const catalog = await loadCatalog(market)
  const statement = signal === undefined ? {} : { signal }
  const origins = await fieldOrigins(market)
  const kinds = []
  for (const each of catalog.kinds.values()) {
    if (options.kind !== undefined && each.kind.name !== options.kind) continue
    const { from, where } = source(catalog, each.kind.name)
    const [counted] = await market.engine.rows<{ rows: string }>(
      sql`SELECT count() AS rows FROM ${from} WHERE ${where}`,
      statement,
    )
    const rows = Number(counted?.rows ?? 0)
    if (rows === 0) continue
    const fields: DescribedField[] = []
    for (let start = 0; start < each.fields.length; start += AT_ONCE) {
      const some = each.fields.slice(start, start + AT_ONCE)
      fields.push(
        ...(await describe(market, each, some, { from, where, rows, top: options.top, origins }, statement)),
      )
    }
    kinds.push({ kind: each.kind.name, rows, fields: fields.filter((field) => options.all || field.filled > 0) })
  }
  return { kinds }
}

async function describe(
  market: Market,
  kind: CatalogKind,
  fields: readonly CatalogField[],
  of: { from: Sql; where: Sql; rows: number; top: number; origins: ReadonlyMap<string, FieldOrigin> },
  statement: { signal?: AbortSignal },
): Promise<DescribedField[]> {
  const filled = fields.map((field) => {
    const column = identifier(field.column)
    return field.type === 'list' ? sql`countIf(notEmpty(${column}))` : sql`count(${column})`
  })
  const distinct = fields.map((field) =>
    field.type === 'list' ? sql`uniqArray(${identifier(field.column)})` : sql`uniq(${identifier(field.column)})`,
  )
  const [numbers] = await market.engine.rows<{ filled: string[]; distinct: string[] }>(
    sql`SELECT [${join(filled, ', ')}] AS filled, [${join(distinct, ', ')}] AS distinct FROM ${of.from} WHERE ${of.where}`,
    statement,
  )
  const described: DescribedField[] = []
  for (const [index, field] of fields.entries()) {
    const count = Number(numbers?.filled[index] ?? 0)
    described.push({
      field: field.name,
      label: fieldLabel(field),
      type: field.type,
      custom: field.custom,
      afterOutcome: field.afterOutcome,
      about: field.about,
      filled: count,
      coverage: count / of.rows,
      distinct: Number(numbers?.distinct[index] ?? 0),
      top: count === 0 || of.top === 0 ? [] : await mostCommon(market, field, of, statement),
      broughtBy: of.origins.get(`${kind.kind.name}.${field.name}`) ?? null,
    })
  }
  return described
}

/** Texts and lists only: the most common amount says little. Ties in the order of the values. */
async function mostCommon(
  market: Market,
  field: CatalogField,
  of: { from: Sql; where: Sql; top: number },
  statement: { signal?: AbortSignal },
): Promise<{ value: string; rows: number }[]> {
  if (field.type === 'number' || field.type === 'money' || field.type === 'date') return []
  const column = identifier(field.column)
  const values = field.type === 'list' ? sql`arrayJoin(${column})` : column
  const rows = await market.engine.rows<{ value: string; rows: string }>(
    sql`SELECT toString(${values}) AS value, count() AS rows FROM ${of.from} WHERE ${of.where} AND ${field.type === 'list' ? raw('1') : sql`${column} IS NOT NULL`}
      GROUP BY value ORDER BY rows DESC, value LIMIT ${value(of.top, 'UInt32')}`,
    statement,
  )
  return rows.map((row) => ({ value: row.value, rows: Number(row.rows) }))
}

/** A contact's name may come in two columns. */
const PARTS_OF_NAME = new Set(['first_name', 'last_name'])

/** By kind and field. The mapping of an import says which column each field came from. */
async function fieldOrigins(market: Market): Promise<Map<string, FieldOrigin>> {
  const rows = await market.state.db
    .selectFrom('imports')
    .select(['id', 'file', 'mapping'])
    .where('status', '=', 'done')
    .orderBy('id')
    .execute()
  const origins = new Map<string, FieldOrigin>()
  for (const { id, file, mapping } of rows) {
    for (const { kind, fields, custom } of (mapping as Partial<ReadableMapping>).kinds ?? []) {
      for (const { field, from } of [...fields, ...custom]) {
        const key = `${kind}.${PARTS_OF_NAME.has(field) ? 'name' : field}`
        if (!origins.has(key)) origins.set(key, { import: id, file, column: from })
      }
    }
  }
  return origins
}
