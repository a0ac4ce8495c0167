import { createReadStream } from 'node:fs'
import { identifier, join, raw, sql } from '../../query/index.ts'
import type { LoadableFile, StatementOptions } from '../engine.ts'
import type { DriverDoor } from './driver.ts'
import { fileReading } from './file-reading.ts'

/** Sends the file to a server, which reads it as it arrives. */
export async function loadStream(
  door: DriverDoor,
  table: string,
  file: LoadableFile,
  options: StatementOptions,
): Promise<void> {
  const reading = fileReading(file)
  const columns = join(reading.into.map(identifier), ', ')
  await door.send(
    sql`INSERT INTO ${identifier(table)} (${columns}) SELECT ${raw(reading.select)} FROM input(${raw(literal(reading.structure))}) FORMAT ${raw(reading.format)}`,
    createReadStream(file.path),
    { ...options, settings: { ...reading.settings, ...options.settings } },
  )
}

/** `input()` takes no bound value. The structure holds header names, so it is escaped here. */
function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
