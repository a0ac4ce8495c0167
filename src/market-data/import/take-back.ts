import { identifier, join, raw, sql, value } from '../../query/index.ts'
import { type Catalog, customColumn } from '../catalog.ts'
import { KINDS } from '../kinds/kinds.ts'
import type { Market } from '../market.ts'
import { settleMerges } from '../merging/settle-merges.ts'
import { dropColumns } from '../tables/ensure-tables.ts'
import { foldClaims, lastSaid, ORDER } from './fold-claims.ts'
import { rememberNumbers } from './numbers-given.ts'
import { writeStubs } from './stub-claims.ts'
import { clearWork, startWork, type Work } from './work.ts'

/**
 * Takes everything that an import said out of the workspace, whether it was finished, failed or was killed:
 * keys are folded without its claims first, then the claims go, so that it may be repeated from any point.
 * Accounts that rows of other imports belong to stay as stubs; a merge rests while one of its accounts is gone.
 */
export async function takeBack(
  market: Market,
  catalog: Catalog,
  importId: number,
): Promise<{ readonly keptAccounts: number }> {
  await clearWork(market, importId)
  const work = startWork(market, importId)
  const id = raw(String(importId))
  const keptAccounts = await keepReferencedAccounts(work)
  const said = KINDS.map(
    ({ name }) =>
      sql`SELECT ${value(name, 'String')} AS kind, count() AS rows FROM ${identifier(`claims_${name}`)} WHERE _import = ${id}`,
  )
  const rows = await work.rows<{ kind: string; rows: string }>(join(said, ' UNION ALL '))
  for (const { name } of KINDS) {
    const kind = catalog.kinds.get(name)
    if (kind === undefined) throw new Error(`the catalog lacks ${name}`)
    if (rows.some((each) => each.kind === name && each.rows === '0')) continue
    const claims = identifier(`claims_${name}`)
    const touched = await work.table(
      'touched',
      sql`ENGINE = Memory AS SELECT DISTINCT rid FROM ${claims} WHERE _import = ${id}`,
    )
    await foldClaims(work, kind, touched, { without: importId })
    await work.run(sql`DELETE FROM ${claims} WHERE _import = ${id}`)
  }
  await rememberNumbers(work)
  await work.run(sql`DELETE FROM account_keys WHERE _import = ${id}`)
  await forgetFields(work)
  await settleMerges(work, catalog)
  await clearWork(market, importId)
  return { keptAccounts }
}

/** An account that this import brought and rows of other imports belong to becomes a stub of the first of those imports. */
async function keepReferencedAccounts(work: Work): Promise<number> {
  const id = raw(String(work.id))
  const orphans = await work.table(
    'orphans',
    sql`ENGINE = Memory AS SELECT DISTINCT aid FROM claims_accounts WHERE _import = ${id}
      AND aid NOT IN (SELECT aid FROM claims_accounts WHERE _import != ${id})`,
  )
  const [any] = await work.rows(sql`SELECT 1 FROM ${orphans} LIMIT 1`)
  if (any === undefined) return 0
  const referring = KINDS.filter((kind) => kind.name !== 'accounts').map(
    (kind) =>
      sql`SELECT aid, min(_import) AS first FROM ${identifier(`claims_${kind.name}`)} WHERE _import != ${id} AND aid IN (SELECT aid FROM ${orphans}) GROUP BY aid`,
  )
  const union = referring.reduce((left, right) => sql`${left} UNION ALL ${right}`)
  const kept = await work.table(
    'kept',
    sql`ENGINE = Memory AS SELECT aid, min(first) AS _import FROM (${union}) GROUP BY aid`,
  )
  const { stay } = await work.one<{ stay: string }>(sql`SELECT count() AS stay FROM ${kept}`)
  if (stay === '0') return 0
  // The keys first: with them alone nothing is visible, and repeating both steps adds nothing.
  await work.run(sql`INSERT INTO account_keys
    SELECT DISTINCT a.kind, a.key, a.aid, a.soft, k._import FROM account_keys AS a INNER JOIN ${kept} AS k ON a.aid = k.aid
    WHERE a._import = ${id}`)
  // What the claims say of each, because a merged account has no row of its own.
  const said = ['id', 'domain', 'name'].map((column) => sql`${lastSaid(column)}.1 AS ${identifier(column)}`)
  await writeStubs(
    work,
    sql`SELECT k.aid AS aid, k._import AS _import, toUInt64(0) AS _row, a.id AS id, a.domain AS domain, a.name AS name
      FROM ${kept} AS k INNER JOIN (SELECT aid AS aid, ${join(said, ', ')}
        FROM (SELECT *, ${ORDER} FROM claims_accounts WHERE aid IN (SELECT aid FROM ${kept})) GROUP BY aid) AS a ON a.aid = k.aid`,
  )
  return Number(stay)
}

/** Custom fields that nobody else's rows fill go with the import that brought them. */
async function forgetFields(work: Work): Promise<void> {
  const { db } = work.market.state
  const brought = await db.selectFrom('custom_fields').selectAll().where('import_id', '=', work.id).execute()
  for (const kind of new Set(brought.map((field) => field.kind))) {
    const names = brought.filter((field) => field.kind === kind).map((field) => field.name)
    const columns = names.map(customColumn)
    const others = await work.rows<{ column: string; first: number }>(
      sql`SELECT column, min(_import) AS first FROM ${identifier(`claims_${kind}`)} ARRAY JOIN _said AS column
        WHERE has(${value(columns, 'Array(String)')}, column) GROUP BY column`,
    )
    const firstOther = new Map(others.map((other) => [other.column, other.first]))
    const orphans = names.filter((name) => !firstOther.has(customColumn(name)))
    // The columns first: a field without column gets it again, a column without field would keep its old type.
    if (orphans.length > 0) await dropColumns(work.market, kind, orphans.map(customColumn))
    for (const name of names) {
      const first = firstOther.get(customColumn(name))
      if (first === undefined) {
        await db.deleteFrom('custom_fields').where('kind', '=', kind).where('name', '=', name).execute()
      } else {
        const row = db.updateTable('custom_fields').where('kind', '=', kind).where('name', '=', name)
        await row.set({ import_id: first }).execute()
      }
    }
  }
}
