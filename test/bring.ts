import { importPrepared } from '../src/market-data/import/import-prepared.ts'
import type { FileImport, KindName } from '../src/market-data/index.ts'
import type { ResolvedMapping } from '../src/market-data/mapping/resolved-mapping.ts'
import { prepareFile } from '../src/market-data/sources/prepare-file.ts'
import type { ScratchMarket } from './scratch-market.ts'

export const quiet = { actor: 'test', signal: new AbortController().signal, progress: () => {} }

/**
 * Imports CSV text whose headers are the names of fields and references; `x_name` is a custom attribute (whole numbers),
 * `updated_at` dates the rows. No guessing takes part.
 */
export async function bring(
  market: ScratchMarket,
  kind: KindName,
  text: string,
  more: Partial<ResolvedMapping> = {},
): Promise<FileImport> {
  const file = await prepareFile(await market.file(`${kind}.csv`, text), { tempFolder: market.folder, headerRows: 1 })
  const isDate = (name: string): boolean => name.endsWith('_at') || name === 'at'
  const columns = file.columns.map(({ name, staged }) => ({
    name,
    reading: { staged, column: name, split: ';', ...(isDate(name) ? { dateFormat: 'YYYY-MM-DD' } : {}) },
  }))
  const updated = columns.find((column) => column.name === 'updated_at')
  const part = {
    kind,
    fields: columns
      .filter(({ name }) => !name.startsWith('x_') && name !== 'updated_at')
      .map(({ name, reading }) => ({ field: name, reading, confidence: 1 })),
    custom: columns
      .filter(({ name }) => name.startsWith('x_'))
      .map(({ name, reading }) => ({
        name: name.slice(2),
        label: name,
        type: 'integer' as const,
        category: false,
        reading,
      })),
    afterOutcome: [],
  }
  const mapping: ResolvedMapping = {
    parts: [part],
    missing: [],
    blankClears: false,
    timeZone: 'UTC',
    origin: 'test',
    ...(updated === undefined ? {} : { updatedAt: updated.reading }),
    ...more,
  }
  try {
    return await importPrepared(market, file, mapping, quiet)
  } finally {
    await file.dispose()
  }
}
