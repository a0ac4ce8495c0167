import { identifier, join, raw, sql } from '../../query/index.ts'
import type { Catalog, CatalogField } from '../catalog.ts'
import type { Market } from '../market.ts'
import { EVIDENCE_CODES, READINGS_KEPT } from '../readings/evidence-codes.ts'
import { ROLE_TEXTS, ROLE_TEXTS_READ } from '../readings/role-texts.ts'
import { SCALE_VALUES } from '../readings/scale-values.ts'
import { columnType } from './column-type.ts'
import { reckonedColumns, tableSql } from './table-sql.ts'

/** By which keys an account was ever named; `soft`: a bare reference that may have been an id or a name. */
const ACCOUNT_KEYS = `CREATE TABLE IF NOT EXISTS account_keys (
  kind Enum8('id' = 1, 'domain' = 2, 'name' = 3), key String, aid UInt32, soft Bool, _import UInt32
) ENGINE = MergeTree ORDER BY (kind, key)`

/** Every value of every import that could not be taken as it stood. `row` is the file's row: the header is row 1. */
const IMPORT_PROBLEMS = `CREATE TABLE IF NOT EXISTS import_problems (
  _import UInt32, file String, row UInt64, column LowCardinality(String), value String,
  code LowCardinality(String), message String
) ENGINE = MergeTree ORDER BY (_import, row)`

/**
 * Which accounts ever looked otherwise, in the order it happened: whoever keeps something that was made from accounts'
 * rows learns here what to make anew. `at` counts up; a number too many does no harm.
 */
const ACCOUNT_CHANGES =
  'CREATE TABLE IF NOT EXISTS account_changes (at UInt64, aid UInt32) ENGINE = MergeTree ORDER BY (at, aid)'

const ready = new WeakMap<Market['engine'], Set<string>>()

/** Creates the tables of every kind and the columns of every custom field that are not there yet. */
export async function ensureTables(market: Pick<Market, 'engine'>, catalog: Catalog): Promise<void> {
  const known = ready.get(market.engine) ?? (await tablesThere(market))
  ready.set(market.engine, known)
  const once = async (table: string, statement: string): Promise<void> => {
    if (known.has(table)) return
    await market.engine.run(raw(statement))
    known.add(table)
  }
  for (const kind of catalog.kinds.values()) {
    const own = { ...kind, fields: kind.fields.filter((field) => !field.custom) }
    const [claims, folded] = tableSql(own)
    await once(`claims_${kind.kind.name}`, claims)
    // Tables of an older Brushwork lack what is reckoned; they reckon it while they are read.
    const isOld = known.has(kind.kind.name) && !known.has(`${kind.kind.name}._seen_from`)
    await once(kind.kind.name, folded)
    for (const column of isOld ? reckonedColumns(kind.kind) : []) {
      await market.engine.run(raw(`ALTER TABLE ${kind.kind.name} ADD COLUMN IF NOT EXISTS ${column}`))
    }
    known.add(`${kind.kind.name}._seen_from`)
    const keyOf = (field: CatalogField): string => `${kind.kind.name}.${field.column}:${columnType(field)}`
    const added = kind.fields.filter((field) => field.custom && !known.has(keyOf(field)))
    if (added.length === 0) continue
    // One statement a table: each ALTER writes the table's metadata anew.
    const columns = added.map(
      (field) => sql`ADD COLUMN IF NOT EXISTS ${identifier(field.column)} ${raw(columnType(field))}`,
    )
    for (const table of [`claims_${kind.kind.name}`, kind.kind.name]) {
      await market.engine.run(sql`ALTER TABLE ${identifier(table)} ${join(columns, ', ')}`)
    }
    for (const field of added) known.add(keyOf(field))
  }
  await once('account_keys', ACCOUNT_KEYS)
  await once('account_changes', ACCOUNT_CHANGES)
  await once('import_problems', IMPORT_PROBLEMS)
  await once('role_texts', ROLE_TEXTS)
  await once('role_texts_read', ROLE_TEXTS_READ)
  await once('evidence_codes', EVIDENCE_CODES)
  await once('scale_values', SCALE_VALUES)
  await once('readings_kept', READINGS_KEPT)
}

/** One question in place of a CREATE for each of them: every command asks it. */
async function tablesThere(market: Pick<Market, 'engine'>): Promise<Set<string>> {
  const rows = await market.engine.rows<{ name: string }>(
    raw(
      "SELECT name FROM system.tables WHERE database = currentDatabase() UNION ALL SELECT concat(table, '.', name) FROM system.columns WHERE database = currentDatabase() AND name = '_seen_from'",
    ),
  )
  return new Set(rows.map(({ name }) => name))
}

/** Removes custom fields' columns from the tables of their kind; their next import creates them anew. */
export async function dropColumns(market: Market, kind: string, columns: readonly string[]): Promise<void> {
  ready.delete(market.engine)
  const dropped = columns.map((column) => sql`DROP COLUMN IF EXISTS ${identifier(column)}`)
  for (const table of [`claims_${kind}`, kind]) {
    await market.engine.run(sql`ALTER TABLE ${identifier(table)} ${join(dropped, ', ')}`)
  }
}
