import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sql as postgres } from 'kysely'
import { z } from 'zod'
import { KINDS } from '../market-data/index.ts'
import { defineOperation } from '../operation.ts'
import { sql } from '../query/index.ts'
import { formatNumber, terminalTable } from '../terminal-table.ts'
import type { Workspace } from './workspace.ts'

const bytes = z.number().describe('Bytes on disk.')

const output = z.object({
  folder: z.string(),
  observations: z.object({
    place: z.string(),
    bytes: bytes.describe('Bytes of all tables on disk, compressed.'),
    kinds: z.array(
      z.object({
        kind: z.string(),
        rows: z.number().describe('Rows in the table that rules read; older versions of a record count too.'),
        bytes: bytes.describe('Bytes of the table that rules read.'),
        said: z.number().describe('Rows that files said: what the first are computed from, and undo restores from.'),
        saidBytes: bytes.describe('Bytes of what files said.'),
      }),
    ),
    other: z.number().describe('Bytes of keys, problems of imports and tables of work under way.'),
  }),
  decisions: z.object({ place: z.string(), bytes: bytes.describe('Bytes of segments, settings, imports, changes.') }),
  temporary: z.object({
    uploads: bytes.describe('Bytes of files that were sent here and not imported yet; they go after a day.'),
    imports: bytes.describe('Bytes of files that imports under way have unpacked.'),
  }),
})

/** How much room the workspace takes, and where. */
export const storageShow = defineOperation<Workspace>()({
  name: 'storage show',
  summary: 'How much room the workspace takes: rows and bytes of every kind, decisions, temporary files, and where.',
  access: 'read',
  input: z.strictObject({}),
  output,
  run: async ({ engine, state, folder, places }, _, { signal }) => {
    const tables = await engine.rows<{ name: string; rows: string; bytes: string }>(
      sql`SELECT table AS name, sum(rows) AS rows, sum(bytes_on_disk) AS bytes FROM system.parts
        WHERE database = currentDatabase() AND active GROUP BY table ORDER BY table`,
      { signal },
    )
    const held = new Map(
      tables.map(({ name, rows, bytes: size }) => [name, { rows: Number(rows), bytes: Number(size) }]),
    )
    const of = (name: string) => held.get(name) ?? { rows: 0, bytes: 0 }
    const kinds = KINDS.map(({ name }) => {
      const said = of(`claims_${name}`)
      return { kind: name, ...of(name), said: said.rows, saidBytes: said.bytes }
    })
    const all = [...held.values()].reduce((sum, each) => sum + each.bytes, 0)
    const counted = kinds.reduce((sum, each) => sum + each.bytes + each.saidBytes, 0)
    return {
      folder,
      observations: { place: places.observations, bytes: all, kinds, other: all - counted },
      decisions: {
        place: places.decisions,
        bytes: places.decisions.startsWith(folder) ? await sizeOf(places.decisions) : await databaseSize(state.db),
      },
      temporary: { uploads: await sizeOf(join(folder, 'uploads')), imports: await sizeOf(join(folder, 'import')) },
    }
  },
  print: ({ folder, observations, decisions, temporary }) =>
    [
      `Observations: ${inUnits(observations.bytes)} at ${observations.place}`,
      terminalTable(
        [
          { title: 'kind', value: (row) => row.kind },
          { title: 'rows', value: (row) => formatNumber(row.rows) },
          { title: 'on disk', value: (row) => inUnits(row.bytes) },
          { title: 'as files said', value: (row) => inUnits(row.saidBytes) },
        ],
        observations.kinds.filter((each) => each.rows > 0 || each.said > 0),
      ),
      `Decisions: ${inUnits(decisions.bytes)} at ${decisions.place}`,
      `Temporary files: ${inUnits(temporary.uploads + temporary.imports)} in ${folder}`,
    ].join('\n'),
})

async function databaseSize(db: Workspace['state']['db']): Promise<number> {
  const { rows } = await postgres<{ bytes: string }>`SELECT pg_database_size(current_database()) AS bytes`.execute(db)
  return Number(rows[0]?.bytes ?? 0)
}

/** Bytes of all files under a folder; 0 where there is none. Files that go meanwhile count nothing. */
async function sizeOf(folder: string): Promise<number> {
  let entries: string[]
  try {
    entries = await readdir(folder, { recursive: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw error
  }
  let sum = 0
  for (const entry of entries) {
    try {
      const found = await stat(join(folder, entry))
      if (found.isFile()) sum += found.size
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  return sum
}

/** 1,536 is 1.5 kB: thousands, as disks are sold. */
function inUnits(size: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  const power = size === 0 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(size) / 3))
  const shown = size / 1000 ** power
  return `${shown.toLocaleString('en', { maximumFractionDigits: shown < 10 && power > 0 ? 1 : 0 })} ${units[power]}`
}
