import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { RunContext } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import type { WorkspaceSettings } from '../catalog.ts'
import type { KindName } from '../kinds/field.ts'
import type { MapFile } from '../mapping/map-file.ts'
import { parseMapDocument, parseMapFile } from '../mapping/parse-map-file.ts'
import { type Resolution, resolveMapping } from '../mapping/resolve-mapping.ts'
import type { Market } from '../market.ts'
import { prepareFile } from '../sources/prepare-file.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'

/** What a caller says about files to import or to look at. */
export interface ImportRequest {
  /** Paths as the user gave them. */
  readonly files: readonly string[]
  readonly as?: KindName
  /** Path of a map file, for all of them. */
  readonly map?: string
  /** What a map file says, as an object: one for each file, in their order; null for none. */
  readonly mapping?: readonly (Readonly<Record<string, unknown>> | null)[]
  readonly headerRows?: number
  readonly delimiter?: string
  readonly encoding?: string
  readonly sheet?: string
}

export interface PreparedImport {
  readonly file: PreparedFile
  /** What a person said about it. */
  readonly map: MapFile | undefined
  readonly resolution: Resolution
}

/** How each file of a request is mapped by the caller, to be asked file by file; throws `ProblemError` for what is wrong in it. */
export async function requestedMaps(request: ImportRequest): Promise<(at: number) => MapFile | undefined> {
  const { map, mapping, files } = request
  if (map !== undefined && mapping !== undefined) {
    refuse('map_twice', 'A map file and a mapping were both given.', {
      at: { field: 'mapping' },
      hint: 'Leave one of the two out.',
    })
  }
  if (mapping !== undefined && mapping.length > files.length) {
    refuse('mapping_without_file', `There are ${mapping.length} mappings for ${files.length} files.`, {
      at: { field: 'mapping' },
      hint: 'Give one for each file, in the same order; null where there is nothing to say.',
    })
  }
  const shared = map === undefined ? undefined : await readMap(map)
  return (at) => {
    const document = mapping?.[at] ?? undefined
    return document === undefined ? shared : parseMapDocument(document, basename(files[at] ?? ''))
  }
}

/**
 * Makes one file ready and decides its mapping; nothing is imported. What keeps it from being imported is in the
 * resolution's `problems`. The caller disposes of the file. Throws `ProblemError` where it cannot be read at all.
 */
export async function prepareImport(
  market: Market,
  settings: WorkspaceSettings,
  path: string,
  request: Omit<ImportRequest, 'files'>,
  map: MapFile | undefined,
  context: Pick<RunContext, 'signal' | 'progress'>,
): Promise<PreparedImport> {
  const file = await prepareFile(path, {
    tempFolder: join(market.folder, 'import'),
    ...readingOptions(request, map),
    signal: context.signal,
    progress: context.progress,
  })
  try {
    const resolution = resolveMapping(file, {
      settings,
      ...(map === undefined ? {} : { map }),
      ...(request.as === undefined ? {} : { as: request.as }),
    })
    return { file, map, resolution }
  } catch (error) {
    await file.dispose()
    throw error
  }
}

function readingOptions(request: Omit<ImportRequest, 'files'>, map: MapFile | undefined) {
  const headerRows = request.headerRows ?? map?.headerRows
  const encoding = request.encoding ?? map?.encoding
  const delimiter = request.delimiter ?? map?.delimiter
  const sheet = request.sheet ?? map?.sheet
  return {
    ...(headerRows === undefined ? {} : { headerRows }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
  }
}

async function readMap(path: string): Promise<MapFile> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return refuse('map_not_found', `The map file ${path} cannot be read.`, { at: { field: 'map', value: path } })
  }
  return parseMapFile(text, basename(path))
}
