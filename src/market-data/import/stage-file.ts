import { identifier, join, raw, type Sql, sql } from '../../query/index.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import type { Work } from './work.ts'

export interface StagedFile {
  readonly staging: Sql
  readonly read: number
  /** Rows with more cells than the header, and with fewer. */
  readonly long: number
  readonly short: number
}

/** The file as text in the engine: `row` 1, 2, 3 …, a column for each of its columns, `extra` for a cell too many. */
export async function stageFile(work: Work, file: PreparedFile): Promise<StagedFile> {
  const columns = file.loadable.into.map((name) => sql`${identifier(name)} Nullable(String)`)
  const staging = await work.table(
    'staging',
    sql`(row UInt64, ${join([...columns, raw('extra Nullable(String)')], ', ')}) ENGINE = MergeTree ORDER BY row`,
  )
  await work.market.engine.load(`work_${work.id}_staging`, file.loadable, work.options)
  const last = file.loadable.into.at(-1)
  const short = last === undefined ? raw('0') : sql`countIf(${identifier(last)} IS NULL)`
  const counted = await work.one<{ read: string; long: string; short: string }>(
    sql`SELECT count() AS read, countIf(extra IS NOT NULL) AS long, ${short} AS short FROM ${staging}`,
  )
  return { staging, read: Number(counted.read), long: Number(counted.long), short: Number(counted.short) }
}
