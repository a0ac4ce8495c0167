import type { PGlite } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'

/**
 * PGlite in the shape of a pg pool with one connection, so that Kysely's own Postgres dialect drives it and server
 * and embedded database run the same code. Whoever asks while the connection is out waits in line.
 */
export function pglitePool(database: PGlite): PostgresPool {
  let last: Promise<void> = Promise.resolve()
  return {
    async connect() {
      const before = last
      let leave = () => {}
      last = new Promise((resolve) => {
        leave = resolve
      })
      await before
      return client(database, leave)
    },
    end: () => database.close(),
  }
}

function client(database: PGlite, release: () => void): PostgresPoolClient {
  async function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> {
    const result = await database.query<R>(text, [...parameters])
    return {
      command: (result.command ?? 'SELECT') as PostgresQueryResult<R>['command'],
      rowCount: result.rowCount ?? result.rows.length,
      rows: result.rows,
    }
  }
  // Kysely's interface has a second form, for cursors, which only `stream()` uses and which PGlite cannot give.
  return { query: query as PostgresPoolClient['query'], release }
}
