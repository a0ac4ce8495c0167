import { identifier, join, raw, type Sql, sql, value } from '../../query/index.ts'
import type { DriverDoor } from '../clickhouse/driver.ts'
import { fileReading, quoted } from '../clickhouse/file-reading.ts'
import type { LoadableFile, StatementOptions } from '../engine.ts'

/** The engine reads the file itself. Its path and its structure are bound values. */
export async function loadFile(
  door: DriverDoor,
  table: string,
  file: LoadableFile,
  options: StatementOptions,
): Promise<void> {
  const reading = fileReading(file)
  const asked = { ...options, settings: { ...reading.settings, ...options.settings } }
  const into = sql`${identifier(table)} (${join(reading.into.map(identifier), ', ')})`
  const path = value(file.path, 'String')
  if (file.format === 'Parquet') {
    const texts = await parquetTexts(door, file, asked)
    await door.run(
      sql`INSERT INTO ${into} SELECT rowNumberInAllBlocks() + 1, ${join(texts, ', ')}, NULL FROM file(${path}, 'Parquet')`,
      asked,
    )
    return
  }
  const source = sql`file(${path}, ${value(reading.format, 'String')}, ${value(reading.structure, 'String')})`
  await door.run(sql`INSERT INTO ${into} SELECT ${raw(reading.select)} FROM ${source}`, asked)
}

/** Each column as text: lists and records as JSON, everything else as ClickHouse writes it; a column that is not there as NULL. */
async function parquetTexts(door: DriverDoor, file: LoadableFile, asked: StatementOptions): Promise<Sql[]> {
  const described = await door.rows<{ name: string; type: string }>(
    sql`DESCRIBE file(${value(file.path, 'String')}, 'Parquet')`,
    asked,
  )
  const types = new Map(described.map((column) => [column.name, column.type]))
  return file.columns.map((column) => {
    const type = types.get(column)
    if (type === undefined) return raw('NULL')
    const nested = /^(Array|Map|Tuple|Nested|JSON|Dynamic|Variant)\b/.test(type)
    return raw(`${nested ? 'toJSONString' : 'toString'}(${quoted(column)})`)
  })
}
