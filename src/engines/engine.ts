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
   * Reads a local file into `table`, which has the columns `row` (UInt64: 1, 2, 3 … in file order), those of `into`,
   * and last `extra`, all of them Nullable(String). The embedded engine reads the file itself; a server receives a stream.
   *
   * CSV and TSV: a blank cell is '', a cell that the row lacks is NULL, the first cell too many is `extra` (NULL when
   * there is none); blanks before a cell are skipped unless it is quoted; an empty line is a row without cells; a quote
   * that is never closed runs to the end of the file. JSON: numbers digit by digit, lists and objects as JSON, a
   * missing key or null as NULL. Parquet: lists and records as JSON (not on a server, which takes single values only).
   * Throws `ProblemError` (`file_not_readable`, at the file's row where known) for what cannot be read.
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
