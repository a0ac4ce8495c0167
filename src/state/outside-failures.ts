import type { PostgresPool, PostgresPoolClient } from 'kysely'
import { OutsideError } from '../problem.ts'

/** Turns a server that is away, busy or full into an `OutsideError`; everything else passes as it is. */
export function tellOutsideFailures(pool: PostgresPool): PostgresPool {
  return {
    connect: () => pool.connect().then(tellClient, told),
    end: () => pool.end(),
  }
}

function tellClient(client: PostgresPoolClient): PostgresPoolClient {
  const query = (text: string, parameters: readonly unknown[]) => client.query(text, parameters).catch(told)
  return { query: query as PostgresPoolClient['query'], release: () => client.release() }
}

const UNREACHABLE = /^(ECONN|ETIMEDOUT|ENOTFOUND|EAI_|EPIPE|EHOSTUNREACH|ENETUNREACH|08|57P)/

function told(error: unknown): never {
  const code = (error as { code?: unknown }).code
  const text = error instanceof Error ? error.message : String(error)
  if (typeof code === 'string') {
    if (UNREACHABLE.test(code)) outside('state_unreachable', 'The Postgres server does not answer', true, error)
    if (code.startsWith('28') || code === '3D000') {
      outside('state_refused', `The Postgres server refused: ${text}`, false, error)
    }
    if (code === '53100' || code === 'ENOSPC') outside('disk_full', 'The disk of the decisions is full', false, error)
    if (code.startsWith('53')) outside('state_busy', `The Postgres server is overloaded: ${text}`, true, error)
  } else if (/^(Connection terminated|timeout exceeded when trying to connect)/.test(text)) {
    outside('state_unreachable', 'The Postgres server does not answer', true, error)
  }
  throw error
}

function outside(code: string, message: string, retry: boolean, cause: unknown): never {
  const hint = retry ? 'Check that the server of DATABASE_URL runs and can be reached.' : undefined
  throw new OutsideError(code, `${message}.`, { retry, cause, ...(hint === undefined ? {} : { hint }) })
}
