import { identifier, raw, type Sql, sql, value } from '../../query/index.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import type { CellCheck } from './part-sql.ts'
import type { StagedFile } from './stage-file.ts'
import type { Work } from './work.ts'

/** What could not be taken of one import, for the result; the whole list stays in the engine. */
export interface ImportProblem {
  readonly file: string
  /** As a spreadsheet shows it: the header is row 1. */
  readonly row: number
  readonly column: string
  readonly value: string
  readonly code: string
  readonly message: string
}

export interface ProblemReport {
  /** The first of them. */
  readonly problems: readonly ImportProblem[]
  readonly problemCount: number
  /** All of them, by column and code. */
  readonly problemsBy: readonly { readonly column: string; readonly code: string; readonly count: number }[]
}

const SHOWN = 1000

export interface RowProblem {
  readonly column: string
  readonly code: string
  readonly message: string
}

/** Where problems are: the file, and the row a spreadsheet shows for a `row` of ours. */
export interface ProblemPlaces {
  readonly name: string
  readonly fileRow: (row: Sql) => Sql
}

/** One line a record: staged row n is so many rows further down in the file. */
export function stagedPlaces(file: PreparedFile): ProblemPlaces {
  return { name: file.name, fileRow: (row) => sql`${row} + ${raw(String(file.firstRow - 1))}` }
}

/** Writes one problem for every `row` of `rows` (a SELECT of `row` and `value`). */
export async function noteRows(work: Work, places: ProblemPlaces, rows: Sql, problem: RowProblem): Promise<void> {
  await work.run(sql`INSERT INTO import_problems
    SELECT DISTINCT ${raw(String(work.id))}, ${value(places.name, 'String')}, ${places.fileRow(raw('row'))},
      ${value(problem.column, 'String')}, substringUTF8(ifNull(value, ''), 1, 1000), ${value(problem.code, 'String')}, ${value(problem.message, 'String')}
    FROM (${rows})`)
}

/** Rows with more or fewer cells than the header. Their other cells are taken as they stand. */
export async function noteShapes(
  work: Work,
  file: PreparedFile,
  { staging, long, short }: StagedFile,
): Promise<void> {
  if (file.reading.format !== 'csv') return
  const last = file.loadable.into.at(-1)
  if (long > 0) {
    await noteRows(
      work,
      stagedPlaces(file),
      sql`SELECT row, extra AS value FROM ${staging} WHERE extra IS NOT NULL`,
      {
        column: '',
        code: 'row_too_long',
        message: `The row has more cells than the header, which has ${file.columns.length}; the first one too many is shown.`,
      },
    )
  }
  if (short === 0 || last === undefined) return
  await noteRows(
    work,
    stagedPlaces(file),
    sql`SELECT row, '' AS value FROM ${staging} WHERE ${identifier(last)} IS NULL`,
    {
      column: '',
      code: 'row_too_short',
      message: `The row has fewer cells than the header, which has ${file.columns.length}; the missing ones count as blank.`,
    },
  )
}

/** Records that could not be read at all. They stand as blank rows, so that they are rejected in their place. */
export async function noteUnread(work: Work, file: PreparedFile): Promise<void> {
  const rows = (file.unread?.problems ?? []).map((problem) => ({
    _import: work.id,
    file: file.name,
    row: problem.at?.row ?? 0,
    column: problem.at?.column ?? '',
    value: (problem.at?.value ?? '').slice(0, 1000),
    code: problem.code,
    message: problem.message,
  }))
  if (rows.length > 0) await work.market.engine.insert('import_problems', rows)
}

/** One pass counts what is wrong in each column; only columns with something wrong are read again. */
export async function noteCells(
  work: Work,
  file: PreparedFile,
  source: Sql,
  checks: readonly CellCheck[],
): Promise<void> {
  if (checks.length === 0) return
  const counts = checks.map((check) => sql`countIf(${check.wrong})`)
  const list = counts.reduce((left, right) => sql`${left}, ${right}`)
  const { wrong } = await work.one<{ wrong: string[] }>(sql`SELECT array(${list}) AS wrong FROM ${source}`)
  for (const [index, check] of checks.entries()) {
    if (Number(wrong[index]) === 0) continue
    const rows = sql`SELECT row, ${identifier(check.staged)} AS value FROM ${source} WHERE ${check.wrong}`
    await noteRows(work, stagedPlaces(file), rows, { column: check.header, code: check.code, message: check.message })
  }
}

/** The same cell may be read for two kinds of rows: it is told once. */
export async function readProblems(work: Pick<Work, 'id' | 'rows' | 'one'>): Promise<ProblemReport> {
  const mine = sql`import_problems WHERE _import = ${raw(String(work.id))}`
  const problems = await work.rows<{ [name in keyof ImportProblem]: string }>(
    sql`SELECT DISTINCT file, row, column, value, code, message FROM ${mine} ORDER BY row, column, code LIMIT ${raw(String(SHOWN))}`,
  )
  if (problems.length === 0) return { problems: [], problemCount: 0, problemsBy: [] }
  const by = await work.rows<{ column: string; code: string; count: string }>(
    sql`SELECT column, code, uniqExact(row, value) AS count FROM ${mine} GROUP BY column, code ORDER BY count DESC, column, code`,
  )
  const problemsBy = by.map((each) => ({ ...each, count: Number(each.count) }))
  return {
    problems: problems.map((each) => ({ ...each, row: Number(each.row) })),
    problemCount: problemsBy.reduce((sum, each) => sum + each.count, 0),
    problemsBy,
  }
}
