import pg from 'pg'
import { refuse } from '../problem.ts'
import { parsers } from './parsers.ts'

/** Connections to a Postgres server at `url` (`postgres://user:password@host:5432/database`). */
export function postgresPool(url: string): pg.Pool {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    // The address may hold a password: it is not repeated.
    refuse('invalid_database_url', 'DATABASE_URL is not the address of a Postgres server.', {
      at: { field: 'DATABASE_URL' },
      hint: 'Write it as postgres://user:password@host:5432/database.',
    })
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        format === 'binary'
          ? pg.types.getTypeParser(oid, 'binary')
          : (parsers[oid] ?? pg.types.getTypeParser(oid, 'text'))) as typeof pg.types.getTypeParser,
    },
  })
  // A server that ends an idle connection must not end this process; the next query opens a new one.
  pool.on('error', () => undefined)
  return pool
}
