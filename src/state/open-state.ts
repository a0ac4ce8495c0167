import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Kysely, PostgresPool } from 'kysely'
import { GuardedKysely } from './guard-transactions.ts'
import { lockFolder } from './lock/lock-folder.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { tellOutsideFailures } from './outside-failures.ts'
import { openPglite } from './pglite/open-pglite.ts'
import { pglitePool } from './pglite/pglite-pool.ts'
import { postgresPool } from './postgres-pool.ts'
import type { AuditEntry, State } from './state.ts'
import type { StateTables } from './tables.ts'

/** A workspace folder (its decisions live in `folder/decisions`), or the address of a Postgres server. */
export type StatePlace = { readonly folder: string } | { readonly url: string }

/**
 * Opens the decisions and brings their tables up to date.
 *
 * Throws `ProblemError` (`workspace_in_use`, `workspace_newer`, `migration_edited`, `invalid_database_url`) and
 * `OutsideError` (`state_unreachable`, `state_refused`, `state_busy`, `disk_full`).
 */
export async function openState(place: StatePlace): Promise<State> {
  if ('url' in place) return connected(postgresPool(place.url), async () => {})
  await mkdir(place.folder, { recursive: true })
  const lock = await lockFolder(place.folder, 'decisions')
  try {
    const embedded = await openPglite(join(place.folder, 'decisions'))
    return await connected(pglitePool(embedded), () => lock.release())
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function connected(pool: PostgresPool, afterwards: () => Promise<void>): Promise<State> {
  const db: Kysely<StateTables> = new GuardedKysely<StateTables>(tellOutsideFailures(pool))
  try {
    await migrate(db, migrations)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    db,
    change: (entry, work) =>
      db.transaction().execute(async (tx) => {
        const result = await work(tx)
        await tx
          .insertInto('audit')
          .values(auditRow(typeof entry === 'function' ? entry(result) : entry))
          .execute()
        return result
      }),
    async close() {
      await db.destroy()
      await afterwards()
    },
  }
}

function auditRow(entry: AuditEntry) {
  const { actor, action, subject, detail } = entry
  return { actor, action, subject, at: new Date(), detail: JSON.stringify(detail ?? {}) }
}
