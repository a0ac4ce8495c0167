import { Readable } from 'node:stream'
import type { ClickHouseClient } from '@clickhouse/client'
import { type BoundValue, identifier, render, type Sql } from '../../query/index.ts'
import type { Engine, LoadableFile, Row, StatementOptions } from '../engine.ts'
import { jsonLines } from './json-lines.ts'
import { cancelled, translateError } from './translate-error.ts'
import { unreadableFile } from './unreadable-file.ts'

/** What differs between an engine of our own and a server. */
export interface DriverOptions {
  readonly kind: Engine['kind']
  readonly client: ClickHouseClient
  /** Called before every statement; resolves when the engine can be asked. */
  readonly ready: () => Promise<unknown>
  /** Called when a connection broke, before the failure is passed on. */
  readonly settle: () => Promise<void>
  /** A shorter way to all rows of a result; undefined for a statement that it does not take. */
  readonly whole?: (parts: StatementParts) => Promise<Row[]> | undefined
  /** Stops the statement with this comment; absent where a closed connection is enough. */
  readonly kill?: (client: ClickHouseClient, comment: string) => Promise<void>
  readonly load: (driver: DriverDoor, table: string, file: LoadableFile, options: StatementOptions) => Promise<void>
  readonly close: () => Promise<void>
}

/** What `load` may use. */
export interface DriverDoor extends Pick<Engine, 'rows'> {
  run(statement: Sql, options?: StatementOptions): Promise<void>
  /** An INSERT that takes its data from a stream of bytes. */
  send(statement: Sql, data: Readable, options?: StatementOptions): Promise<void>
}

type Settings = Readonly<Record<string, string | number | boolean>>

/** How values travel, for every statement on every engine. */
const EVERY_STATEMENT: Settings = {
  output_format_json_quote_64bit_integers: 1,
  output_format_json_quote_decimals: 1,
  session_timezone: 'UTC',
  date_time_input_format: 'best_effort',
  input_format_skip_unknown_fields: 0,
}

/** The answer is held back until it is complete, so that a failure always arrives as one. */
const WHOLE: Settings = { wait_end_of_query: 1 }

/** The one driver: ClickHouse's HTTP interface, whether a server stands behind it or the embedded engine. */
export function createDriver(options: DriverOptions): Engine {
  const { client } = options

  /** Runs `work` with cancellation joined and failures translated. */
  async function ask<T>(
    statement: Sql,
    asked: StatementOptions | undefined,
    work: (parts: StatementParts) => Promise<T>,
  ): Promise<T> {
    const { text, params } = render(statement)
    const signal = asked?.signal
    const comment = crypto.randomUUID()
    const abort = new AbortController()
    const stop = () => abort.abort()
    try {
      if (signal?.aborted) throw cancelled()
      await options.ready()
      if (signal?.aborted) throw cancelled()
      signal?.addEventListener('abort', stop, { once: true })
      return await work({
        query: text,
        query_params: params,
        clickhouse_settings: { ...EVERY_STATEMENT, log_comment: comment, ...asked?.settings },
        abort_signal: abort.signal,
      })
    } catch (error) {
      // Whatever ends a statement early must end it inside the engine too.
      if (signal?.aborted) await options.kill?.(client, comment)
      const translated = translateError(error, { kind: options.kind, aborted: signal?.aborted === true, text })
      if (translated.broken) await options.settle()
      throw translated.error
    } finally {
      signal?.removeEventListener('abort', stop)
    }
  }

  async function run(statement: Sql, asked?: StatementOptions): Promise<void> {
    await ask(statement, asked, async (parts) => {
      await client.command({ ...parts, clickhouse_settings: { ...parts.clickhouse_settings, ...WHOLE } })
    })
  }

  async function send(statement: Sql, data: Readable, asked?: StatementOptions): Promise<void> {
    try {
      await ask(statement, asked, async (parts) => {
        const settings = { ...parts.clickhouse_settings, ...WHOLE }
        const { stream } = await client.exec({ ...parts, clickhouse_settings: settings, values: data })
        for await (const _ of stream);
      })
    } finally {
      data.destroy()
    }
  }

  async function rows<R extends Row>(statement: Sql, asked?: StatementOptions): Promise<R[]> {
    return ask(statement, asked, async (parts) => {
      const settings = { ...parts.clickhouse_settings, ...WHOLE }
      const whole = await options.whole?.({ ...parts, clickhouse_settings: settings })
      if (whole !== undefined) return whole as R[]
      const result = await client.query({ ...parts, clickhouse_settings: settings, format: 'JSONEachRow' })
      const all: R[] = []
      for await (const batch of result.stream<R>()) for (const row of parseRows<R>(batch)) all.push(row)
      return all
    })
  }

  async function* batches<R extends Row>(statement: Sql, asked?: StatementOptions): AsyncGenerator<R[]> {
    const { text } = render(statement)
    const signal = asked?.signal
    let comment = ''
    const result = await ask(statement, asked, (parts) => {
      comment = String(parts.clickhouse_settings['log_comment'])
      return client.query({ ...parts, format: 'JSONEachRow' })
    })
    const stream = result.stream<R>()
    const stop = () => stream.destroy()
    signal?.addEventListener('abort', stop, { once: true })
    let ended = false
    try {
      for await (const batch of stream) {
        if (signal?.aborted) throw cancelled()
        yield parseRows<R>(batch)
      }
      if (signal?.aborted) throw cancelled()
      ended = true
    } catch (error) {
      const translated = translateError(error, { kind: options.kind, aborted: signal?.aborted === true, text })
      if (translated.broken) await options.settle()
      throw translated.error
    } finally {
      signal?.removeEventListener('abort', stop)
      if (!ended) {
        result.close()
        await options.kill?.(client, comment)
      }
    }
  }

  return {
    kind: options.kind,
    rows,
    batches,
    run,
    insert: async (table, given, asked) => {
      const statement = insertStatement(table)
      await send(statement, Readable.from(jsonLines(given), { objectMode: false }), asked)
    },
    load: async (table, file, asked) => {
      try {
        await options.load({ rows, run, send }, table, file, asked ?? {})
      } catch (error) {
        throw unreadableFile(error, file)
      }
    },
    close: async () => {
      // The engine first: it lets statements that run come to their end.
      await options.close()
      await client.close()
    },
  }
}

/** One statement as it is asked. */
export interface StatementParts {
  readonly query: string
  readonly query_params: Record<string, BoundValue>
  readonly clickhouse_settings: Record<string, string | number | boolean>
  readonly abort_signal: AbortSignal
}

/** One call of the parser a batch: half the time and far less garbage than one a row. */
function parseRows<R>(batch: readonly { readonly text: string }[]): R[] {
  return JSON.parse(`[${batch.map((row) => row.text).join(',')}]`) as R[]
}

function insertStatement(table: string): Sql {
  const target = identifier(table)
  return { ...target, pieces: [`INSERT INTO ${target.pieces[0] ?? ''} FORMAT JSONEachRow`] }
}
