import { identifier, raw, type Sql, sql } from '../../query/index.ts'
import type { Catalog, CatalogKind } from '../catalog.ts'
import { kindOf } from '../kinds/kinds.ts'
import { foldClaims, STUB_SAID_AT } from './fold-claims.ts'
import { knownAccount } from './read-references.ts'
import type { Work } from './work.ts'

/** Kinds whose rows may find their account through a contact or a deal. */
const FOLLOWERS = ['deal_contacts', 'touches', 'usage', 'answers'] as const

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
  for (const name of FOLLOWERS) {
    const kind = catalog.kinds.get(name) ?? { kind: kindOf(name), fields: [] }
    const column = brought === 'contacts' ? 'contact' : 'deal'
    if (!kind.fields.some((field) => field.name === column && !field.custom)) continue
    const rows = await adoptKind(work, kind, column)
    if (rows > 0) adopted.push(`${rows} rows of ${name.replace('_', ' ')}`)
  }
  if (adopted.length === 0) return undefined
  return `${adopted.join(' and ')} that were imported earlier name these ${brought}; they now belong to their accounts.`
}

async function adoptKind(work: Work, kind: CatalogKind, column: 'contact' | 'deal'): Promise<number> {
  const rows = identifier(kind.kind.name)
  const { waiting } = await work.one<{ waiting: string }>(
    sql`SELECT count() AS waiting FROM ${rows} WHERE aid = 0 AND ${identifier(column)} IS NOT NULL`,
  )
  if (waiting === '0') return 0
  const adopting = await work.table(`adopting_${kind.kind.name}`, raw('(rid UInt128, aid UInt32) ENGINE = Memory'))
  await work.run(sql`INSERT INTO ${adopting} SELECT DISTINCT w.rid, ${account(column)} AS found
    FROM (SELECT DISTINCT rid, assumeNotNull(${identifier(column)}) AS named FROM ${rows}
      WHERE aid = 0 AND ${identifier(column)} IS NOT NULL) AS w ${joins(column)} WHERE found > 0`)
  const { found } = await work.one<{ found: string }>(sql`SELECT count() AS found FROM ${adopting}`)
  if (found === '0') return 0
  const claims = identifier(`claims_${kind.kind.name}`)
  await work.run(sql`INSERT INTO ${claims} (aid, rid, _import, _row, _said_at, _said)
    SELECT aid, rid, ${raw(String(work.id))}, 0, ${raw(STUB_SAID_AT)}, ['aid'] FROM ${adopting}`)
  await foldClaims(work, kind, adopting)
  return Number(found)
}

function account(column: 'contact' | 'deal'): Sql {
  return column === 'deal' ? raw('by_deal.known') : raw('if(by_id.known > 0, by_id.known, by_email.known)')
}

function joins(column: 'contact' | 'deal'): Sql {
  if (column === 'deal') return sql`LEFT JOIN ${knownAccount('deals', raw('id'))} AS by_deal ON w.named = by_deal.key`
  return sql`LEFT JOIN ${knownAccount('contacts', raw('id'))} AS by_id ON w.named = by_id.key
    LEFT JOIN ${knownAccount('contacts', raw('lowerUTF8(email)'))} AS by_email ON lowerUTF8(w.named) = by_email.key`
}
