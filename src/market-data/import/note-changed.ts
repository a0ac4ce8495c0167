import { identifier, type Sql, sql } from '../../query/index.ts'
import type { Work } from './work.ts'

/**
 * Writes down the accounts whose rows are about to be folded anew, one statement a fold: those that the folded rows show
 * now, and those that `claims` will show. Before the fold, so that a crash within it leaves a note too many and never one
 * too few; whoever reads the notes waits for the import or the merge to end.
 * `keys`: a table of the rows' `rid`; undefined where none of them has been folded before.
 */
export async function noteChanged(work: Work, folded: string, keys: Sql | undefined, claims: Sql): Promise<void> {
  const shown =
    keys === undefined
      ? sql`SELECT aid FROM ${claims}`
      : sql`SELECT aid FROM ${identifier(folded)} WHERE rid IN (SELECT rid FROM ${keys}) UNION ALL SELECT aid FROM ${claims}`
  await work.run(sql`INSERT INTO account_changes
    SELECT (SELECT max(at) + 1 FROM account_changes) AS at, aid FROM (SELECT DISTINCT aid FROM (${shown})) WHERE aid != 0`)
}
