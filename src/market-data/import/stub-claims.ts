import { raw, type Sql, sql } from '../../query/index.ts'
import type { CatalogKind } from '../catalog.ts'
import { accountRid, foldClaims, STUB_SAID_AT } from './fold-claims.ts'
import type { Work } from './work.ts'

/** Accounts that only a reference names: a claim of this import that says by which keys they go, and nothing else. */
export async function stubClaims(
  work: Work,
  kind: CatalogKind,
  references: Sql,
  accounts: Sql,
  fileRow: (row: Sql) => Sql,
): Promise<void> {
  const firsts = sql`SELECT f.aid AS aid, min(r.row) AS first_row,
      argMinIf(r.key, r.row, r.level = 1) AS id, argMinIf(r.domain, r.row, r.domain IS NOT NULL) AS domain,
      argMinIf(r.name_written, r.row, r.name_written IS NOT NULL) AS name
    FROM ${references} AS r INNER JOIN (SELECT * FROM ${accounts} WHERE created) AS f ON r.ref = f.ref
    GROUP BY f.aid`
  await writeStubs(
    work,
    sql`SELECT aid, ${raw(String(work.id))} AS _import, ${fileRow(raw('first_row'))} AS _row, nullIf(id, '') AS id, domain, name FROM (${firsts})`,
  )
  // Of this part alone: another of the same file may have brought stubs before, which are folded.
  const touched = await work.table(
    'stubs',
    sql`ENGINE = Memory AS SELECT DISTINCT ${accountRid(raw('aid'))} AS rid FROM ${accounts} WHERE created`,
  )
  await foldClaims(work, kind, touched, { allNew: true, saidOnce: true })
}

/** Writes stub claims from a SELECT of aid, _import, _row, id, domain, name. */
export async function writeStubs(work: Work, stubs: Sql): Promise<void> {
  await work.run(sql`INSERT INTO claims_accounts (aid, rid, _import, _row, _said_at, _said, id, domain, name)
    SELECT aid, ${accountRid(raw('aid'))}, _import, _row, ${raw(STUB_SAID_AT)},
      arrayFilter((name, flag) -> flag, ['aid', 'id', 'domain', 'name'], [true, isNotNull(id), isNotNull(domain), isNotNull(name)]),
      id, domain, name
    FROM (${stubs})`)
}
