import { writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { defineOperation, fileField } from '../../operation.ts'
import { ProblemError, refuse } from '../../problem.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import type { Catalog } from '../catalog.ts'
import { importInput } from '../import/import-input.ts'
import { type ImportRequest, prepareImport, requestedMaps } from '../import/prepare-import.ts'
import { KIND_NAMES, KINDS } from '../kinds/kinds.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { Market } from '../market.ts'
import { type FilePreview, filePreview } from '../preview/file-preview.ts'
import { offeredFields } from '../preview/preview-column.ts'
import { previewFile, unreadableFile } from '../preview/preview-file.ts'

const offered = z.object({
  kind: z.enum(KIND_NAMES),
  one: z.string().describe('One row in words.'),
  about: z.string(),
  fields: z.array(
    z.object({
      field: z.string(),
      type: z.string(),
      about: z.string(),
      own: z.boolean().describe('An earlier import brought it.'),
      values: z.array(z.string()).optional().describe('The only values it may hold.'),
    }),
  ),
})

export const importPreview = defineOperation<Market>()({
  name: 'import preview',
  summary:
    'What an import of these files would take each column for, and what it would not take; nothing is imported.',
  access: 'read',
  positional: ['files'],
  input: importInput.extend({
    out: z
      .string()
      .optional()
      .describe('Write the mapping of the one file to this map file, to change it and use it with --map.')
      .meta(fileField('write')),
  }),
  output: z.object({
    files: z.array(filePreview),
    kinds: z.array(offered).describe('What rows may be, and the fields each kind has.'),
    out: z.string().optional(),
  }),
  writes: () => 'yaml',
  run: async (market, input, context) => {
    const { files: paths, out, ...said } = input
    if (out !== undefined && paths.length > 1) {
      refuse('several_files', 'A map file is for one file, and there are several.', { at: { field: 'out' } })
    }
    const request = { files: paths, ...filled(said) }
    const catalog = await loadCatalog(market)
    const mapOf = await requestedMaps(request)
    const files: FilePreview[] = []
    for (const [at, path] of paths.entries()) {
      files.push(await previewOne(market, catalog, path, request, () => mapOf(at), context))
    }
    const [first] = files
    if (out !== undefined && first !== undefined) await writeFile(out, first.mapFile)
    return {
      files,
      kinds: KINDS.map(({ name, one, about }) => ({ kind: name, one, about, fields: offeredFields(catalog, name) })),
      ...(out === undefined ? {} : { out }),
    }
  },
  print: (output) =>
    [
      ...output.files.map(fileWords),
      ...(output.out === undefined ? [] : [`The mapping is in ${output.out}: import with --map ${output.out}`]),
    ].join('\n\n'),
})

/** What is wrong with one file must not hide what the others hold. */
async function previewOne(
  market: Market,
  catalog: Catalog,
  path: string,
  request: ImportRequest,
  mapOf: () => ReturnType<Awaited<ReturnType<typeof requestedMaps>>>,
  context: Parameters<typeof prepareImport>[5],
): Promise<FilePreview> {
  try {
    const prepared = await prepareImport(market, catalog.settings, path, request, mapOf(), context)
    await prepared.file.dispose()
    return previewFile(prepared, request, catalog)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return unreadableFile(path, error.problems)
  }
}

function filled<T extends object>(said: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function fileWords(file: FilePreview): string {
  if (!file.readable) return [`${file.file} cannot be read.`, ...file.problems.map(problemWords)].join('\n')
  const read = [file.format, file.encoding === 'none' ? undefined : file.encoding, file.origin]
  const rows = file.columns.map((column) => ({
    ...column,
    becomes: column.uses.length === 0 ? 'left out' : column.uses.map((use) => `${use.as} ${use.field}`).join(', '),
    sure: column.uses[0] === undefined ? '' : `${Math.round(column.uses[0].confidence * 100)}%`,
  }))
  return [
    `${file.file}: ${formatNumber(file.rows)} rows of ${file.kinds.join(' and ') || 'unknown kind'} (${read.filter(Boolean).join(', ')}).`,
    terminalTable(
      [
        { title: 'column', value: (row) => row.column },
        { title: 'such as', value: (row) => row.samples[0] },
        { title: 'filled', value: (row) => `${Math.round(row.filled * 100)}%` },
        { title: 'becomes', value: (row) => row.becomes },
        { title: 'sure', value: (row) => row.sure },
      ],
      rows,
    ),
    ...(file.problems.length > 0 ? ['To settle before the import:', ...file.problems.map(problemWords)] : []),
    ...(file.questions.length > 0 ? ['To look at:', ...file.questions.map(problemWords)] : []),
  ].join('\n')
}

function problemWords({ message, hint }: FilePreview['problems'][number]): string {
  return `- ${message}${hint === undefined ? '' : ` ${hint}`}`
}
