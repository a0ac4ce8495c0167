import { type Problem, ProblemError, refuse } from '../../problem.ts'
import { KIND_NAMES } from '../kinds/kinds.ts'
import { loadCatalog } from '../load-catalog.ts'
import type { MapFile } from '../mapping/map-file.ts'
import type { ResolvedMapping } from '../mapping/resolved-mapping.ts'
import type { Market } from '../market.ts'
import type { PreparedFile } from '../sources/prepared-file.ts'
import { type ImportContext, importPrepared } from './import-prepared.ts'
import type { FileImport, ImportCounts, ImportProblem } from './import-result.ts'
import { type ImportRequest, prepareImport, requestedMaps } from './prepare-import.ts'

/** Sums over the files; `problems` the first thousand of all. */
export interface FilesImport extends ImportCounts {
  readonly problems: readonly ImportProblem[]
  readonly problemCount: number
  readonly files: readonly FileImport[]
}

const SHOWN = 1000

/**
 * Imports files, each as an import of its own, accounts before what belongs to them. All are prepared and their mappings
 * decided before the first is read, so that a problem with one of them changes nothing.
 *
 * Throws `ProblemError` with every problem of every file.
 */
export async function importFiles(
  market: Market,
  request: ImportRequest,
  context: ImportContext,
): Promise<FilesImport> {
  if (request.files.length === 0) refuse('no_files', 'Name at least one file to import.', { at: { field: 'files' } })
  const mapOf = await requestedMaps(request)
  const prepared: PreparedFile[] = []
  try {
    const ready = await prepareAll(market, request, mapOf, context, prepared)
    const files: FileImport[] = []
    const total = prepared.reduce((sum, file) => sum + file.rows, 0)
    let before = 0
    for (const { file, mapping, questions } of ready) {
      const progress = rowsOfAll(context.progress, before, total)
      files.push(await importPrepared(market, file, mapping, { ...context, progress }, questions))
      before += file.rows
    }
    return summed(files)
  } finally {
    for (const file of prepared) await file.dispose()
  }
}

/** Rows of one file as rows of all, so that the whole has one measure. */
function rowsOfAll(progress: ImportContext['progress'], before: number, total: number): ImportContext['progress'] {
  return ({ message, done = 0 }) => progress({ message, done: before + done, total })
}

interface Ready {
  readonly file: PreparedFile
  readonly mapping: ResolvedMapping
  readonly questions: readonly Problem[]
}

async function prepareAll(
  market: Market,
  request: ImportRequest,
  mapOf: (at: number) => MapFile | undefined,
  context: ImportContext,
  prepared: PreparedFile[],
): Promise<Ready[]> {
  const { settings } = await loadCatalog(market)
  const problems = []
  const ready: Ready[] = []
  for (const [at, path] of request.files.entries()) {
    try {
      const { file, resolution } = await prepareImport(market, settings, path, request, mapOf(at), context)
      prepared.push(file)
      problems.push(...resolution.problems)
      ready.push({ file, mapping: resolution.mapping, questions: resolution.questions })
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new ProblemError(problems)
  return ready.sort((left, right) => firstKind(left.mapping) - firstKind(right.mapping))
}

/** Where a file stands in the order of loading: by the earliest kind it holds. */
function firstKind(mapping: ResolvedMapping): number {
  return Math.min(...mapping.parts.map((part) => KIND_NAMES.indexOf(part.kind)))
}

function summed(files: readonly FileImport[]): FilesImport {
  const sum = (of: (file: FileImport) => number): number => files.reduce((total, file) => total + of(file), 0)
  const asked = files.filter((file) => file.respondents !== undefined)
  return {
    read: sum((file) => file.read),
    accepted: sum((file) => file.accepted),
    rejected: sum((file) => file.rejected),
    unchanged: sum((file) => file.unchanged),
    stubs: sum((file) => file.stubs),
    ...(asked.length === 0 ? {} : { respondents: sum((file) => file.respondents ?? 0) }),
    problems: files.flatMap((file) => file.problems).slice(0, SHOWN),
    problemCount: sum((file) => file.problemCount),
    files,
  }
}
