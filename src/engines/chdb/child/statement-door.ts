import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Session } from 'chdb'
import { readAskedStatement } from './asked-statement.ts'
import { prepareSession } from './prepare-session.ts'
import { runStatement } from './run-statement.ts'
import { createTurns } from './turns.ts'

/** Threads at work on statements; fewer than the pool has, so that a KILL always finds one. */
const MAX_AT_WORK = 12
/** Beyond this many in line the caller is told that the engine is busy. */
const MAX_WAITING = 256
/** An address with many bound values in it; longer ones travel as form fields. */
const MAX_HEADER_BYTES = 4 * 1024 * 1024

/** A quiet connection stays: one that is closed here while it is used again there would look like an engine that died. */
const OPTIONS = { maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 0, keepAliveTimeout: 0 }

export interface StatementDoor {
  readonly server: Server
  /** Takes no new statement, gives running ones `graceMs` to finish, then stops them. */
  close(graceMs: number): Promise<void>
}

/**
 * The part of ClickHouse's HTTP interface that `@clickhouse/client` uses, served from chDB.
 *
 * Every statement gets a session of its own (0.3 ms): nothing it sets is seen by another, as over HTTP.
 * `scratch` is a private folder for data on its way in.
 */
export function openStatementDoor(folder: string, scratch: string): StatementDoor {
  const atWork = new Set<Promise<void>>()
  const running = new Set<string>()
  const turns = createTurns(MAX_AT_WORK, MAX_WAITING)
  let closing = false

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/ping')) {
      response.end('Ok.\n')
      return
    }
    const tag = randomUUID()
    const gone = new AbortController()
    response.on('close', () => {
      if (!response.writableFinished) gone.abort()
    })
    try {
      const asked = await readAskedStatement(request)
      const session = new Session(folder)
      running.add(tag)
      const settled = new AbortController()
      gone.signal.addEventListener('abort', () => void stopStatement(folder, tag, settled.signal), { once: true })
      try {
        if (gone.signal.aborted) return
        prepareSession(session, asked, tag)
        const exceptionTag = tag.replaceAll('-', '').slice(0, 16)
        const spool = join(scratch, `${tag}.data`)
        const result = await runStatement(session, asked, { turns, spool, gone: gone.signal })
        response.setHeader('X-ClickHouse-Exception-Tag', exceptionTag)
        response.setHeader(
          'X-ClickHouse-Summary',
          JSON.stringify({ read_rows: String(result.readRows), written_rows: String(result.writtenRows) }),
        )
        if (asked.format !== undefined) response.setHeader('X-ClickHouse-Format', asked.format)
        await send(result.chunks, response, gone.signal)
      } finally {
        settled.abort()
        running.delete(tag)
        session.close()
      }
    } catch (error) {
      await either((resolve) => fail(response, error, resolve), gone.signal)
    }
  }

  const server = createServer(OPTIONS, (request, response) => {
    if (closing) {
      response.destroy()
      return
    }
    const work = answer(request, response).finally(() => atWork.delete(work))
    atWork.add(work)
  })

  return {
    server,
    close: async (graceMs) => {
      closing = true
      server.close()
      await Promise.race([Promise.allSettled(atWork), sleep(graceMs)])
      const stopped = new AbortController()
      for (const tag of running) void stopStatement(folder, tag, stopped.signal)
      await Promise.race([Promise.allSettled(atWork), sleep(1000)])
      stopped.abort()
      server.closeAllConnections()
    },
  }
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

/** Kills until the statement has settled: the first attempt may come before the engine has listed it. */
async function stopStatement(folder: string, tag: string, settled: AbortSignal): Promise<void> {
  while (!settled.aborted) {
    const session = new Session(folder)
    try {
      await session.queryAsync(`KILL QUERY WHERE Settings['log_comment'] = '${tag}' ASYNC`)
    } finally {
      session.close()
    }
    await sleep(50)
  }
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
