import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { refuse } from '../problem.ts'
import type { Migration } from './migrations/migration.ts'

/** Any number will do, as long as it is always the same: it keeps two servers from migrating at once. */
const LOCK = 7_261_874_123

interface Applied {
  readonly number: number
  readonly name: string
  readonly checksum: string
}

/**
 * Brings the tables up to date, each step in its own transaction with its record, so that an interrupted run is
 * taken up where it stopped. Refuses a database that a newer program made, and a past step that is not the one that ran.
 */
export async function migrate<T>(db: Kysely<T>, migrations: readonly Migration[]): Promise<void> {
  let done = false
  while (!done) {
    done = await db.transaction().execute((tx) => applyNext(tx, migrations))
  }
}

/** Applies the first step that is missing; true when none is. */
async function applyNext<T>(tx: Transaction<T>, migrations: readonly Migration[]): Promise<boolean> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(tx)
  await sql`CREATE TABLE IF NOT EXISTS migrations (
    number integer PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  )`.execute(tx)
  const { rows } = await sql<Applied>`SELECT number, name, checksum FROM migrations ORDER BY number`.execute(tx)
  verify(rows, migrations)
  const next = migrations[rows.length]
  if (next === undefined) return true
  for (const statement of statements(next.sql)) await sql.raw(statement).execute(tx)
  await sql`INSERT INTO migrations (number, name, checksum)
    VALUES (${rows.length + 1}, ${next.name}, ${checksum(next)})`.execute(tx)
  return false
}

function verify(applied: readonly Applied[], migrations: readonly Migration[]): void {
  applied.forEach((row, index) => {
    const known = migrations[index]
    if (known === undefined) {
      refuse('workspace_newer', `The workspace was made by a newer Brushwork (it has the change "${row.name}").`, {
        hint: 'Install the newest brushwork and try again.',
      })
    }
    if (row.number !== index + 1 || row.name !== known.name || row.checksum !== checksum(known)) {
      refuse(
        'migration_edited',
        `The workspace went through "${row.name}", which is not what this Brushwork calls "${known.name}".`,
        {
          hint: 'Use the brushwork that made this workspace. Whoever develops it: restore the edited migration and add a new one.',
        },
      )
    }
  })
}

export function checksum(migration: Migration): string {
  return createHash('sha256').update(migration.name).update('\0').update(migration.sql).digest('hex')
}

/** Both drivers take one statement a time; a migration separates its statements by a semicolon at a line's end. */
function statements(text: string): string[] {
  return text
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}
