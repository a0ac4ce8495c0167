import { identifier, join, raw, type Sql, sql } from '../../query/index.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import type { Work } from './work.ts'

/** The file as text in the engine: `row` 1, 2, 3 …, a column for each of its columns, `extra` for a cell too many. */
export async function stageFile(
  work: Work,
  file: PreparedFile,
): Promise<{ readonly staging: Sql; readonly read: number }> {
  const columns = file.loadable.into.map((name) => sql`${identifier(name)} Nullable(String)`)
  const staging = await work.table(
    'staging',
    sql`(row UInt64, ${join([...columns, raw('extra Nullable(String)')], ', ')}) ENGINE = MergeTree ORDER BY row`,
  )
  await work.market.engine.load(`work_${work.id}_staging`, file.loadable, work.options)
  const { read } = await work.one<{ read: string }>(sql`SELECT count() AS read FROM ${staging}`)
  return { staging, read: Number(read) }
}
