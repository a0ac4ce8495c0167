import type { Kysely } from 'kysely'
import type { Problem } from '../../problem.ts'
import type { StateTables } from '../../state/index.ts'
import type { Code } from '../evidence/evidence.ts'

/**
 * Why a code may not go: quotes, statements of personas or other codes, which do not go as well, rest on it. Undefined
 * where nothing does.
 */
export async function usesProblem(
  db: Kysely<StateTables>,
  code: Code,
  going: ReadonlySet<number> = new Set(),
): Promise<Problem | undefined> {
  const { id, name } = code
  const [quotes, statements, parts] = await Promise.all([
    db.selectFrom('codings').select('quote_id').where('code_id', '=', id).distinct().execute(),
    db.selectFrom('statement_evidence').select('statement_id').where('code_id', '=', id).distinct().execute(),
    db
      .selectFrom('codes')
      .select(['id', 'name'])
      .where('parent_id', '=', id)
      .where('merged_into', 'is', null)
      .execute(),
  ])
  const uses = [
    counted(quotes.length, 'quote carries it', 'quotes carry it'),
    counted(statements.length, 'statement of a persona rests on it', 'statements of personas rest on it'),
    counted(parts.filter((part) => !going.has(part.id)).length, 'code is a part of it', 'codes are parts of it'),
  ].filter((use) => use !== null)
  if (uses.length === 0) return undefined
  return {
    code: 'code_in_use',
    message: `“${name}” is in use: ${uses.join(', ')}.`,
    at: { field: 'name', value: name },
    hint: `Give what it says to another: brushwork code merge "${name}" --into OTHER`,
  }
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`
}

/** Takes an unused code away, and those that once became a part of it, of which nothing is left either. */
export async function removeCode(tx: Kysely<StateTables>, { id }: Pick<Code, 'id'>): Promise<void> {
  await tx.deleteFrom('codes').where('merged_into', '=', id).execute()
  await tx.deleteFrom('codes').where('id', '=', id).execute()
}
