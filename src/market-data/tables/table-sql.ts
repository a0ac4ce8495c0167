import type { CatalogField, CatalogKind } from '../catalog.ts'
import type { Kind } from '../kinds/field.ts'
import { columnType } from './column-type.ts'

/**
 * CREATE TABLE statements of one kind. Three facts decide the layout:
 * - `aid` is the dense number of the account in every table, and what tables are sharded by (0: no account).
 * - `claims_<kind>` keeps what each file said, row by row, in file order (`_said` names the columns a row spoke about);
 *   it is the truth from which everything else can be computed again.
 * - `<kind>` is what rules read: folded from the claims. Versioned kinds keep every version with its validity,
 *   the current ones in a partition of their own; events keep one row each.
 */
export function tableSql(catalogKind: CatalogKind): readonly [claims: string, folded: string] {
  const { kind, fields } = catalogKind
  const columns = fields.map(columnSql).join(', ')
  const claims = `CREATE TABLE IF NOT EXISTS claims_${kind.name} (aid UInt32, rid UInt128, _import UInt32, _row UInt64, _said_at DateTime64(3, 'UTC'), _said Array(LowCardinality(String)), ${columns}) ENGINE = MergeTree ORDER BY (_import, _row)`
  const order = [...kind.sortBy, 'aid'].join(', ')
  const system =
    kind.history === 'versioned'
      ? "_valid_from DateTime64(3, 'UTC'), _valid_to DateTime64(3, 'UTC'), _known_from DateTime64(3, 'UTC'), _current Bool, "
      : ''
  const reckoned = reckonedColumns(kind).map((column) => `, ${column}`)
  const partition = kind.history === 'versioned' ? 'PARTITION BY _current ' : ''
  const folded = `CREATE TABLE IF NOT EXISTS ${kind.name} (aid UInt32, rid UInt128, _import UInt32, _row UInt64, ${system}${columns}${reckoned.join('')}) ENGINE = MergeTree ${partition}ORDER BY (${order}) SETTINGS allow_nullable_key = 1`
  return [claims, folded]
}

/**
 * What rules as of a date ask of every row, reckoned when it is written: one date that is never missing takes half the
 * time of the two that it is made from.
 * - `_seen_from`: from when this version of the row is visible; it was valid, and the row had begun.
 * - `_ended`: from when the end of a deal is known: it was closed, or it is not and that was recorded.
 */
export function reckonedColumns(kind: Kind): readonly string[] {
  if (kind.history !== 'versioned') return []
  const seen = `_seen_from DateTime64(3, 'UTC') MATERIALIZED greatest(_valid_from, ifNull(\`${kind.startsAt}\`, _valid_from))`
  const ended = "_ended DateTime64(3, 'UTC') MATERIALIZED ifNull(closed_at, _known_from)"
  return kind.name === 'deals' ? [seen, ended] : [seen]
}

export function columnSql(field: CatalogField): string {
  return `\`${field.column}\` ${columnType(field)}`
}
