import type { Sql } from '../query/index.ts'

/** What a caller may say about one statement. */
export interface StatementOptions {
  /** Aborting really stops the statement inside the engine. */
  readonly signal?: AbortSignal
  /** ClickHouse settings for this statement only; names and values are ours, never a user's text. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>
}

export type Row = Readonly<Record<string, unknown>>

/**
 * Where observations live: one SQL dialect (ClickHouse), whichever process runs it.
 *
 * 64-bit integers arrive as strings, dates as `YYYY-MM-DD hh:mm:ss.sss` in UTC, missing as null.
 * Failures: `OutsideError` (`engine_lost`, `engine_busy`, `engine_unreachable`, `query_too_large`, `query_too_slow`, `query_cancelled`);
 * anything else the engine refuses is our bug and throws a bare `Error`.
 */
export interface Engine {
  readonly kind: 'chdb' | 'clickhouse'
  /** All rows at once: for results that are known to be small. */
  rows<R extends Row = Row>(statement: Sql, options?: StatementOptions): Promise<R[]>
  /** Rows in batches as the engine produces them, in constant memory. Leaving the loop early stops the statement. */
  batches<R extends Row = Row>(statement: Sql, options?: StatementOptions): AsyncIterable<R[]>
  /** A statement without a result (CREATE, INSERT … SELECT, ALTER …); resolves when it is done. */
  run(statement: Sql, options?: StatementOptions): Promise<void>
  /** Appends rows; `table` and the keys of the rows are identifiers of our schema. */
  insert(
    table: string,
    rows: readonly Row[] | AsyncIterable<readonly Row[]>,
    options?: StatementOptions,
  ): Promise<void>
  /**
   * Reads a local file into `table`, whose first column `row` (UInt64) receives 1, 2, 3 … in file order
   * and whose other columns are `columns` (all text). The embedded engine reads the file itself; a server receives a stream.
   */
  load(table: string, file: LoadableFile, options?: StatementOptions): Promise<void>
  close(): Promise<void>
}

/** A UTF-8 file that is ready to be read by the engine. */
export interface LoadableFile {
  readonly path: string
  readonly format: 'CSV' | 'TSV' | 'JSONEachRow' | 'Parquet'
  /** Column names in file order for CSV and TSV; names to look up for JSONEachRow and Parquet. */
  readonly columns: readonly string[]
  /** Staging column names, same length as `columns`: `c0`, `c1` … */
  readonly into: readonly string[]
  readonly delimiter?: string
  /** Lines before the first data row (header rows). */
  readonly skipLines?: number
}
