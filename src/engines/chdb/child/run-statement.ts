import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Session } from 'chdb'
import type { AskedStatement } from './asked-statement.ts'
import type { LentSession } from './sessions.ts'
import type { Turns } from './turns.ts'

/** What a statement gives back: bytes in its format, as the engine produces them. */
export interface StatementResult {
  readonly chunks: AsyncIterable<Uint8Array>
  readonly readRows: number
  readonly writtenRows: number
}

const NO_CHUNKS: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
}

export interface RunMeans {
  /** The comment by which the statement can be stopped. */
  readonly tag: string
  readonly lent: LentSession
  readonly turns: Turns
  /** A private file that this statement may use for data on its way in. */
  readonly spool: string
  /** The client has gone: what waits for its turn is not begun any more. */
  readonly gone: AbortSignal
}

/** Runs a statement; it takes its session when its turn has come. */
export async function runStatement(asked: AskedStatement, means: RunMeans): Promise<StatementResult> {
  const { turns, gone, lent, tag } = means
  if (asked.data === undefined && !asked.buffered && /^\s*(SELECT|WITH)\b/i.test(asked.sql)) {
    return { chunks: streamRows(asked, means), readRows: 0, writtenRows: 0 }
  }
  return turns.take(async () => {
    const session = lent.open(tag, asked)
    if (asked.data !== undefined) return insertData(session, asked, asked.data, means)
    const result = await session.queryAsync(asked.sql, { format: asked.format ?? 'TabSeparated' })
    return { chunks: once(result.bytes()), readRows: result.rowsRead, writtenRows: 0 }
  }, gone)
}

const STREAMED = {
  // Starting a stream plans the query on the calling thread; building the sets of IN (SELECT …) is left to the run.
  use_index_for_in_with_subqueries: '0',
  // A limit on the size of a result protects memory; a stream holds one block at a time.
  max_result_bytes: '0',
}

/** A stream is at work only while it fetches: one whose reader takes its time holds up nobody. */
async function* streamRows(asked: AskedStatement, { turns, gone, lent, tag }: RunMeans): AsyncIterable<Uint8Array> {
  const stream = await turns.take(async () => {
    const session = lent.open(tag, asked, STREAMED)
    return session.queryStream(asked.sql, { format: asked.format ?? 'TabSeparated' })
  }, gone)
  const chunks = stream[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = await turns.take(() => chunks.next(), gone)
      if (next.done === true) return
      yield next.value.raw()
    }
  } finally {
    stream.cancel()
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  if (bytes.length > 0) yield bytes
}

const PLAIN_INSERT = /^\s*INSERT\s+INTO\s+(?<table>[\w.`]+)\s*(?:\((?<columns>[^)]*)\))?\s+FORMAT\s+JSONEachRow\s*$/i
const INPUT_CALL = /\binput\(\s*('(?:[^'\\]|\\.)*')\s*\)/i

async function insertData(
  session: Session,
  asked: AskedStatement,
  data: AsyncIterable<Buffer>,
  { spool, gone }: RunMeans,
): Promise<StatementResult> {
  const plain = PLAIN_INSERT.exec(asked.sql)
  if (plain?.groups?.['table'] !== undefined) {
    const columns = plain.groups['columns']?.split(',').map((column) => column.trim().replaceAll('`', ''))
    const summary = await session.insert({
      table: plain.groups['table'].replaceAll('`', ''),
      values: data,
      format: 'JSONEachRow',
      ...(columns === undefined ? {} : { columns }),
    })
    return { chunks: NO_CHUNKS, readRows: 0, writtenRows: summary.rowsWritten }
  }
  if (!INPUT_CALL.test(asked.sql) || asked.format === undefined) {
    throw new Error(
      'Code: 48. DB::Exception: this door takes INSERT … FORMAT JSONEachRow or … input() (NOT_IMPLEMENTED)',
    )
  }
  // chDB has no input(): the data goes to a private file first, which also keeps memory constant.
  try {
    await pipeline(data, createWriteStream(spool, { mode: 0o600 }))
    gone.throwIfAborted()
    const format = asked.format
    const sql = asked.sql
      .replace(INPUT_CALL, (_call, structure: string) => `file('${spool}', '${format}', ${structure})`)
      .replace(/\s+FORMAT\s+\w+\s*$/i, '')
    await session.queryAsync(sql, { format: 'TabSeparated' })
    return { chunks: NO_CHUNKS, readRows: 0, writtenRows: 0 }
  } finally {
    await rm(spool, { force: true })
  }
}
