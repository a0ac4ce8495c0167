import pg from 'pg'
import { refuse } from '../problem.ts'
import { parsers } from './parsers.ts'

/** Our parsers where we have one, else those of pg; nothing here is read in the binary format. */
const getTypeParser = ((oid: TypeId, format?: 'text' | 'binary'): unknown => {
  const usual = pg.types.getTypeParser(oid, format === 'binary' ? format : 'text') as unknown
  return format === 'binary' ? usual : (parsers[oid] ?? usual)
}) as typeof pg.types.getTypeParser

type TypeId = Parameters<typeof pg.types.getTypeParser>[0]

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
    types: { getTypeParser },
  })
  // A server that ends an idle connection must not end this process; the next query opens a new one.
  pool.on('error', () => undefined)
  return pool
}
