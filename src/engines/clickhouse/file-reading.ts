import type { LoadableFile } from '../engine.ts'

/** How the engine is told to read a file without changing a character of it. */
export interface FileReading {
  readonly format: 'CSV' | 'JSONEachRow' | 'Parquet'
  /** Names and types of the columns, as `file()` and `input()` take them; all are text. */
  readonly structure: string
  /** Our own SQL: the row number, every column, and `extra`. */
  readonly select: string
  /** Columns of the staging table in the order of `select`. */
  readonly into: readonly string[]
  readonly settings: Readonly<Record<string, string | number>>
}

/** Stands for "no value" in CSV files; no file holds it, so that a blank cell and `\N` stay what they are. */
const NEVER_WRITTEN = '\u0001brushwork:missing\u0001'

/** Rows are numbered in file order: one source, one writer. */
const IN_ORDER = { max_insert_threads: 1, parallelize_output_from_storages: 0, max_execution_time: 0 }

export function fileReading(file: LoadableFile): FileReading {
  const into = ['row', ...file.into, 'extra']
  if (file.format === 'CSV' || file.format === 'TSV') {
    return {
      format: 'CSV',
      structure: [...file.into, 'extra'].map((column) => `\`${column}\` Nullable(String)`).join(', '),
      select: 'rowNumberInAllBlocks() + 1, *',
      into,
      settings: { ...IN_ORDER, ...separatedText(file) },
    }
  }
  return {
    format: file.format,
    structure: file.columns.map((column) => `${quoted(column)} Nullable(String)`).join(', '),
    // Of Parquet only single values can be asked for as text; lists need their types (see load-file.ts).
    select: 'rowNumberInAllBlocks() + 1, *, NULL',
    into,
    settings: { ...IN_ORDER, ...(file.format === 'Parquet' ? PARQUET : JSON_LINES) },
  }
}

function separatedText(file: LoadableFile): Record<string, string | number> {
  const delimiter = file.delimiter ?? (file.format === 'TSV' ? '\t' : ',')
  return {
    format_csv_delimiter: delimiter,
    input_format_csv_skip_first_lines: file.skipLines ?? 0,
    // Rows may have fewer cells (the others are NULL) or more (the first too many is `extra`).
    input_format_csv_allow_variable_number_of_columns: 1,
    // A blank cell is '', so that it can be told from a cell that the row lacks.
    format_csv_null_representation: NEVER_WRITTEN,
    input_format_csv_empty_as_default: 0,
    input_format_csv_trim_whitespaces: 0,
    // Blanks before a cell are skipped, so that `1, "two"` reads as meant; where a tab parts the cells it is no blank.
    input_format_csv_allow_whitespace_or_tab_as_delimiter: delimiter === '\t' ? 1 : 0,
    input_format_csv_detect_header: 0,
    input_format_null_as_default: 0,
    format_csv_allow_single_quotes: 0,
  }
}

const JSON_LINES = {
  input_format_json_read_numbers_as_strings: 1,
  input_format_json_read_bools_as_strings: 1,
  input_format_json_read_objects_as_strings: 1,
  input_format_json_read_arrays_as_strings: 1,
  input_format_skip_unknown_fields: 1,
  input_format_defaults_for_omitted_fields: 1,
}

const PARQUET = { input_format_parquet_preserve_order: 1, input_format_parquet_allow_missing_columns: 1 }

/** A header of somebody's file as a name in SQL: the backslash and the backtick are what could end it. */
export function quoted(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``
}
