import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type { EmbeddedPostgres } from './open-pglite.ts'

/**
 * PGlite in the shape of a pg pool with one connection, so that Kysely's own Postgres dialect drives it and server
 * and embedded database run the same code. Whoever asks while the connection is out waits in line.
 */
export function pglitePool(embedded: EmbeddedPostgres): PostgresPool {
  let last: Promise<void> = Promise.resolve()
  return {
    async connect() {
      const before = last
      let leave = () => {}
      last = new Promise((resolve) => {
        leave = resolve
      })
      await before
      return client(embedded, leave)
    },
    // After a failure of the disk there is nothing to write any more, and closing would try to.
    end: async () => {
      if (embedded.disk.failure === undefined) await embedded.database.close()
    },
  }
}

function client({ database, disk }: EmbeddedPostgres, release: () => void): PostgresPoolClient {
  async function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    if (disk.failure !== undefined) throw disk.failure
    const result = await database.query<R>(text, [...parameters]).catch((error: unknown) => {
      throw disk.failure ?? error
    })
    return {
      command: (result.command ?? 'SELECT') as PostgresQueryResult<R>['command'],
      rowCount: result.rowCount ?? result.rows.length,
      rows: result.rows,
    }
  }
  // Kysely's interface has a second form, for cursors, which only `stream()` uses and which PGlite cannot give.
  return { query: query as PostgresPoolClient['query'], release }
}
