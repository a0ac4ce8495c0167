import { basename } from 'node:path'
import type { Problem } from '../../problem.ts'
import type { Catalog } from '../catalog.ts'
import type { PreparedImport } from '../import/prepare-import.ts'
import { scoreKinds } from '../mapping/guess-kind.ts'
import { mapText, type SaidReading, writeMapDocument } from '../mapping/map-document.ts'
import type { FilePreview, PreviewProblem } from './file-preview.ts'
import { previewColumn } from './preview-column.ts'

/** One file as it would be imported, with everything a person needs to see and mend it. */
export function previewFile(prepared: PreparedImport, reading: SaidReading, catalog: Catalog): FilePreview {
  const { file, map, resolution } = prepared
  const { mapping } = resolution
  const document = writeMapDocument(mapping, file, map, reading)
  const { delimiter } = file.reading
  return {
    file: file.name,
    readable: true,
    origin: mapping.origin,
    format: file.reading.format,
    encoding: file.reading.encoding,
    ...(delimiter === undefined ? {} : { delimiter }),
    headerRows: file.reading.headerRows,
    compressed: file.reading.compressed,
    rows: file.rows,
    looked: file.looked,
    kinds: mapping.parts.map((part) => part.kind),
    kindGuesses: scoreKinds(file).map((one) => one.kind),
    columns: file.columns.map((column) => previewColumn(column, mapping, catalog)),
    constants: mapping.parts.flatMap((part) =>
      part.fields.flatMap(({ field, reading: from }) =>
        'constant' in from ? [{ kind: part.kind, field, value: from.constant }] : [],
      ),
    ),
    problems: resolution.problems.map(shown),
    questions: resolution.questions.map(shown),
    notices: [...file.notices, ...(file.unread?.problems ?? [])].map(shown),
    mapping: document,
    mapFile: mapText(document),
  }
}

/** A file that cannot be read, or whose mapping cannot be understood, with what is in the way. */
export function unreadableFile(path: string, problems: readonly Problem[]): FilePreview {
  return {
    file: basename(path),
    readable: false,
    origin: 'guessed',
    rows: 0,
    looked: 0,
    kinds: [],
    kindGuesses: [],
    columns: [],
    constants: [],
    problems: problems.map(shown),
    questions: [],
    notices: [],
    mapping: {},
    mapFile: '',
  }
}

function shown({ code, message, hint, at }: Problem): PreviewProblem {
  return {
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(at?.column === undefined ? {} : { column: at.column }),
    ...(at?.field === undefined ? {} : { field: at.field }),
    ...(at?.row === undefined ? {} : { row: at.row }),
    ...(at?.value === undefined ? {} : { value: at.value }),
  }
}
