import { identifier, join, raw, sql, value } from '../../query/index.ts'
import type { DriverDoor } from '../clickhouse/driver.ts'
import { fileReading } from '../clickhouse/file-reading.ts'
import type { LoadableFile, StatementOptions } from '../engine.ts'

/** The engine reads the file itself. Its path and its structure are bound values. */
export async function loadFile(
  door: DriverDoor,
  table: string,
  file: LoadableFile,
  options: StatementOptions,
): Promise<void> {
  const reading = fileReading(file)
  const columns = join(reading.into.map(identifier), ', ')
  await door.run(
    sql`INSERT INTO ${identifier(table)} (${columns}) SELECT ${raw(reading.select)} FROM file(${value(file.path, 'String')}, ${value(reading.format, 'String')}, ${value(reading.structure, 'String')})`,
    { ...options, settings: { ...reading.settings, ...options.settings } },
  )
}
