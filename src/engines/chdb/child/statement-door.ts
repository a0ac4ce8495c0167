import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Session } from 'chdb'
import { readAskedStatement } from './asked-statement.ts'
import { runStatement } from './run-statement.ts'
import { openSessions } from './sessions.ts'
import { createStopper } from './stopper.ts'
import { createTurns } from './turns.ts'

/** Threads at work on statements; fewer than the pool has, so that a KILL always finds one. */
const MAX_AT_WORK = 12
/** Beyond this many in line the caller is told that the engine is busy. */
const MAX_WAITING = 256
/** How long statements that are stopped are waited for when the engine is closed; most take less than 50 ms. */
const STOP_MS = 250
/** An address with many bound values in it; longer ones travel as form fields. */
const MAX_HEADER_BYTES = 4 * 1024 * 1024

/** A quiet connection stays: one that is closed here while it is used again there would look like an engine that died. */
const OPTIONS = { maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 0, keepAliveTimeout: 0 }

export interface StatementDoor {
  readonly server: Server
  /** Takes no new statement, gives those that somebody waits for `graceMs` to finish, then stops all. */
  close(graceMs: number): Promise<void>
}

/** A statement that came in. */
interface AtWork {
  readonly tag: string
  /** Aborted when its client has gone. */
  readonly gone: AbortSignal
  readonly done: Promise<void>
}

/**
 * The part of ClickHouse's HTTP interface that `@clickhouse/client` uses, served from chDB.
 *
 * Every statement has a session for itself, whose settings no other sees, as over HTTP. `root` is the engine's first
 * session, on which nothing else runs; `scratch` is a private folder for data on its way in.
 */
export function openStatementDoor(root: Session, scratch: string): StatementDoor {
  const atWork = new Set<AtWork>()
  const turns = createTurns(MAX_AT_WORK, MAX_WAITING)
  const sessions = openSessions(root.path, changedSettings(root))
  const stopper = createStopper(root)
  let closing = false

  const answer = async (request: IncomingMessage, response: ServerResponse, tag: string, gone: AbortSignal) => {
    if (request.url?.startsWith('/ping')) {
      response.end('Ok.\n')
      return
    }
    const lent = sessions.lend()
    try {
      const asked = await readAskedStatement(request)
      if (gone.aborted) return
      const stop = () => stopper.stop(tag)
      gone.addEventListener('abort', stop, { once: true })
      try {
        const spool = join(scratch, `${tag}.data`)
        const result = await runStatement(asked, { tag, lent, turns, spool, gone })
        response.setHeader('X-ClickHouse-Exception-Tag', tag.replaceAll('-', '').slice(0, 16))
        response.setHeader(
          'X-ClickHouse-Summary',
          JSON.stringify({ read_rows: String(result.readRows), written_rows: String(result.writtenRows) }),
        )
        if (asked.format !== undefined) response.setHeader('X-ClickHouse-Format', asked.format)
        await send(result.chunks, response, gone)
        // Rows that nobody took to the end: the statement is cancelled, and the session keeps it as one that failed.
        if (gone.aborted) lent.letGo()
      } catch (error) {
        lent.letGo()
        throw error
      } finally {
        gone.removeEventListener('abort', stop)
        stopper.settled(tag)
        lent.end()
      }
    } catch (error) {
      await either((resolve) => fail(response, error, resolve), gone)
    }
  }

  const server = createServer(OPTIONS, (request, response) => {
    if (closing) {
      response.destroy()
      return
    }
    const tag = randomUUID()
    const gone = new AbortController()
    response.on('close', () => {
      if (!response.writableFinished) gone.abort()
    })
    const done = answer(request, response, tag, gone.signal).finally(() => atWork.delete(work))
    const work: AtWork = { tag, gone: gone.signal, done }
    atWork.add(work)
  })

  return {
    server,
    close: async (graceMs) => {
      closing = true
      server.close()
      const waitedFor = [...atWork].filter(({ gone }) => !gone.aborted)
      await Promise.race([Promise.allSettled(waitedFor.map(({ done }) => done)), sleep(graceMs)])
      for (const { tag } of atWork) stopper.stop(tag)
      await Promise.race([Promise.allSettled([...atWork].map(({ done }) => done)), sleep(STOP_MS)])
    },
  }
}

/** What the engine's configuration says otherwise than the engine itself. */
function changedSettings(root: Session): Map<string, string> {
  const lines = root.query('SELECT name, value FROM system.settings WHERE changed', 'JSONEachRow').trim()
  const rows =
    lines === '' ? [] : lines.split('\n').map((line) => JSON.parse(line) as { name: string; value: string })
  return new Map(rows.map(({ name, value }) => [name, value]))
}

/** Sends chunks no faster than the client takes them; leaves when the client has gone. */
async function send(chunks: AsyncIterable<Uint8Array>, response: ServerResponse, gone: AbortSignal): Promise<void> {
  for await (const chunk of chunks) {
    if (gone.aborted) return
    if (!response.write(chunk)) await either((resolve) => response.once('drain', resolve), gone)
  }
  await either((resolve) => response.end(resolve), gone)
}

/** Resolves when `start` calls back, or when the client has gone. */
function either(start: (resolve: () => void) => void, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (gone.aborted) {
      resolve()
      return
    }
    const done = () => {
      gone.removeEventListener('abort', done)
      resolve()
    }
    gone.addEventListener('abort', done)
    start(done)
  })
}

function fail(response: ServerResponse, error: unknown, done: () => void): void {
  const text = error instanceof Error ? error.message : String(error)
  const code = /Code: (\d+)/.exec(text)?.[1] ?? '1002'
  if (!response.headersSent) {
    response.removeHeader('X-ClickHouse-Exception-Tag')
    response.writeHead(500, { 'X-ClickHouse-Exception-Code': code, 'Content-Type': 'text/plain; charset=UTF-8' })
    response.end(`${text}\n`, done)
    return
  }
  // Rows are out already: the exception follows them in the frame that ClickHouse uses since 25.11.
  const tag = String(response.getHeader('X-ClickHouse-Exception-Tag'))
  const message = Buffer.from(`${text.slice(0, 4000)}\n`)
  response.end(
    Buffer.concat([
      Buffer.from(`\r\n__exception__\r\n${tag}\r\n`),
      message,
      Buffer.from(`${message.length} ${tag}\r\n__exception__\r\n`),
    ]),
    done,
  )
}
