import { identifier, join, raw, sql, value } from '../../query/index.ts'
import type { Catalog, CatalogKind } from '../catalog.ts'
import { foldClaims, STUB_SAID_AT } from './fold-claims.ts'
import { linkedAccount } from './linked-account.ts'
import type { Work } from './work.ts'

/**
 * Rows without account that name a contact or a deal which this import made known get its account: a claim of this import
 * that says the account and nothing else, dated before all others, so that undoing the import takes it away again.
 * Files may so come in any order. Returns what was done in words, if anything. One pass over the rows without account.
 */
export async function adoptRows(
  work: Work,
  catalog: Catalog,
  brought: 'contacts' | 'deals',
): Promise<string | undefined> {
  const adopted: string[] = []
  const column = brought === 'contacts' ? 'contact' : 'deal'
  const naming = [...catalog.kinds.values()].filter((kind) =>
    kind.fields.some((field) => field.name === column && !field.custom),
  )
  const waiting = naming.map(
    ({ kind }) => sql`SELECT ${value(kind.name, 'String')} AS kind, count() AS rows FROM ${identifier(kind.name)}
      WHERE aid = 0 AND ${identifier(column)} IS NOT NULL`,
  )
  const unowned = await work.rows<{ kind: string; rows: string }>(join(waiting, ' UNION ALL '))
  for (const kind of naming) {
    const { name } = kind.kind
    if (unowned.some((each) => each.kind === name && each.rows === '0')) continue
    const rows = await adoptKind(work, kind, column)
    if (rows > 0) adopted.push(`${rows} rows of ${name.replace('_', ' ')}`)
  }
  if (adopted.length === 0) return undefined
  return `${adopted.join(' and ')} that were imported earlier name these ${brought}; they now belong to their accounts.`
}

async function adoptKind(work: Work, kind: CatalogKind, column: 'contact' | 'deal'): Promise<number> {
  const rows = identifier(kind.kind.name)
  const linked = linkedAccount({ [column]: raw('w.named') }, await work.merged())
  if (linked === undefined) return 0
  const adopting = await work.table(`adopting_${kind.kind.name}`, raw('(rid UInt128, aid UInt32) ENGINE = Memory'))
  await work.run(sql`INSERT INTO ${adopting} SELECT DISTINCT w.rid, ${linked.aid} AS found
    FROM (SELECT DISTINCT rid, assumeNotNull(${identifier(column)}) AS named FROM ${rows}
      WHERE aid = 0 AND ${identifier(column)} IS NOT NULL) AS w ${linked.joins} WHERE found > 0`)
  const { found } = await work.one<{ found: string }>(sql`SELECT count() AS found FROM ${adopting}`)
  if (found === '0') return 0
  const claims = identifier(`claims_${kind.kind.name}`)
  await work.run(sql`INSERT INTO ${claims} (aid, rid, _import, _row, _said_at, _said)
    SELECT aid, rid, ${raw(String(work.id))}, 0, ${raw(STUB_SAID_AT)}, ['aid'] FROM ${adopting}`)
  await foldClaims(work, kind, adopting)
  return Number(found)
}
