import type { Row } from '../../engines/index.ts'
import type { Market } from '../../market-data/index.ts'
import { identifier, type Sql, sql, value } from '../../query/index.ts'

/** A reading that rules ask: `table` has a `version`, a `key` and what is said of it. */
interface KeptReading {
  readonly name: 'codes' | 'scales'
  /** What it was made from: while it is the same nothing is made anew. */
  readonly stamp: string
  readonly table: 'evidence_codes' | 'scale_values'
  readonly rows: readonly (Row & { readonly key: string })[]
  /** The columns that say something, as one value to compare. */
  readonly says: Sql
  /** SELECT of the accounts (`aid`) at which one of these keys stands. */
  readonly noted: (changed: readonly string[]) => Sql
}

/** Keys that are looked for with one statement. */
const AT_ONCE = 20_000

/**
 * Puts a whole new version of a reading in place of the last one. The accounts of which something else is said than before
 * are noted in `account_changes` before it counts, so that what was kept of them is made anew: a crash between leaves a
 * note too many, and a version that nobody reads. Old versions go.
 */
export async function keepReadings({ engine }: Market, reading: KeptReading): Promise<void> {
  const { name, stamp, table, rows, says, noted } = reading
  const named = value(name, 'String')
  const [kept] = await engine.rows<{ version: string; newest: string }>(
    sql`SELECT (SELECT max(version) FROM readings_kept WHERE name = ${named}) AS version,
      (SELECT max(version) FROM ${identifier(table)}) AS newest`,
  )
  const before = kept?.version ?? '0'
  const version = Math.max(Date.now(), Number(before) + 1, Number(kept?.newest ?? 0) + 1)
  if (rows.length > 0)
    await engine.insert(
      table,
      rows.map((row) => ({ version, ...row })),
    )
  const saying = (of: number | string): Sql => sql`SELECT key, arraySort(groupUniqArray(${says})) AS said
    FROM ${identifier(table)} WHERE version = ${value(String(of), 'UInt64')} GROUP BY key`
  const changed = await engine.rows<{ key: string }>(
    sql`SELECT key FROM (SELECT key, said FROM (${saying(before)}) UNION ALL SELECT key, said FROM (${saying(version)}))
      GROUP BY key, said HAVING count() = 1`,
  )
  const keys = [...new Set(changed.map(({ key }) => key))]
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    await engine.run(sql`INSERT INTO account_changes SELECT (SELECT max(at) + 1 FROM account_changes) AS at, aid
      FROM (SELECT DISTINCT aid FROM (${noted(keys.slice(start, start + AT_ONCE))}))`)
  }
  await engine.insert('readings_kept', [{ name, stamp, version }])
  await engine.run(sql`DELETE FROM ${identifier(table)} WHERE version < ${value(String(version), 'UInt64')}`)
}
