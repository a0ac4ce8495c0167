import { setTimeout as sleep } from 'node:timers/promises'
import { type ClickHouseClient, createClient } from '@clickhouse/client'
import { ProblemError } from '../../problem.ts'
import { raw, sql } from '../../query/index.ts'
import type { Engine } from '../engine.ts'
import { createDriver } from './driver.ts'
import { loadStream } from './load-stream.ts'

/** A statement may take this long before the client gives up; the server's own limit comes first. */
const REQUEST_TIMEOUT_MS = 24 * 60 * 60 * 1000
/** Streams that wait for their reader hold a connection each. */
const MAX_CONNECTIONS = 64

/**
 * Opens a ClickHouse server or cluster: `http(s)://user:password@host:8123/database`.
 * Throws `ProblemError` (`bad_warehouse_url`) for a URL of another form, `OutsideError` (`engine_unreachable`)
 * when the server does not answer. No message holds the user name or the password.
 */
export async function openClickhouse(options: { url: string }): Promise<Engine> {
  const parts = readUrl(options.url)
  const client = createClient({
    ...parts,
    request_timeout: REQUEST_TIMEOUT_MS,
    max_open_connections: MAX_CONNECTIONS,
    use_multipart_params_auto: true,
    log: { level: 127 },
  })
  const engine = createDriver({
    kind: 'clickhouse',
    client,
    ready: async () => {},
    settle: async () => {},
    kill: killByComment,
    load: loadStream,
    close: async () => {},
  })
  try {
    await engine.rows(sql`SELECT ${raw('1')} AS one`)
  } catch (error) {
    await engine.close()
    throw error
  }
  return engine
}

function readUrl(text: string): { url: string; username: string; password: string; database: string } {
  let url: URL | undefined
  try {
    url = new URL(text)
  } catch {
    // Said below, without the text: it may hold a password.
  }
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ProblemError([
      {
        code: 'bad_warehouse_url',
        message: 'The address of the analysis server is not an http or https URL.',
        at: { field: 'BRUSHWORK_WAREHOUSE_URL' },
        hint: 'Write it as http://user:password@host:8123/database.',
      },
    ])
  }
  return {
    url: `${url.protocol}//${url.host}`,
    username: decodeURIComponent(url.username) || 'default',
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)) || 'default',
  }
}

/** A server may not notice that its client has gone. The first attempt may come before the statement is listed. */
async function killByComment(client: ClickHouseClient, comment: string): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    try {
      const result = await client.query({
        query: `KILL QUERY WHERE Settings['log_comment'] = {comment:String} ASYNC`,
        query_params: { comment },
        format: 'JSONEachRow',
      })
      if ((await result.json()).length > 0) return
    } catch {
      // The caller is told why its statement ended; that the server could not be told is no news to it.
      return
    }
    await sleep(25 * 2 ** attempt)
  }
}
