import { stat, writeFile } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { documentMarkdown, documentPdf, documentSlides, type PaperDocument } from '../../paper/index.ts'
import { refuse } from '../../problem.ts'
import { refuseUnwritable, writeWhole } from '../../whole-file.ts'
import { KIT_FORMATS, type KitFormat, type KitShown } from './kit-schema.ts'

export type KitPaper = 'A4' | 'Letter'

/** A file to write, with what it is to be. */
interface KitFile {
  readonly file: string
  readonly format: KitFormat
  readonly force: boolean
}

/** By the ending of the file; undefined for another one. */
export function formatOfKit(file: string | undefined): KitFormat | undefined {
  const ending = extname(file ?? '')
    .slice(1)
    .toLowerCase()
  return KIT_FORMATS.find((format) => format === ending)
}

/** The files that are asked for: the one that is named, or all three in the folder; throws a Problem before anything is read. */
export async function kitFiles(
  out: string,
  asked: { readonly format: KitFormat | undefined; readonly force: boolean },
): Promise<readonly KitFile[]> {
  const { force } = asked
  const isFolder = /[/\\]$/.test(out) || (await stat(resolve(out)).catch(() => undefined))?.isDirectory() === true
  const named = formatOfKit(out)
  if (!isFolder && asked.format !== undefined && named !== undefined && asked.format !== named) {
    refuse('two_formats', `The file ends in .${named}, and --format says ${asked.format}.`, {
      at: { field: 'format' },
    })
  }
  const format = asked.format ?? named
  if (!isFolder && format === undefined) {
    refuse('no_format', `${out} does not say what the kit should be.`, {
      at: { field: 'out', value: out },
      hint: 'Let it end in .md, .pdf or .pptx, or name a folder for all three.',
    })
  }
  const formats = isFolder && asked.format === undefined ? KIT_FORMATS : [format ?? 'md']
  const files = formats.map((each) => ({
    file: isFolder ? join(out, `champion-kit.${each}`) : out,
    format: each,
    force,
  }))
  for (const { file } of files) await refuseUnwritable({ field: 'out', file, force })
  return files
}

/** Writes each file whole or not at all. */
export async function writeKit(
  document: PaperDocument,
  files: readonly KitFile[],
  paper: KitPaper,
  signal: AbortSignal,
): Promise<NonNullable<KitShown['written']>> {
  const written: NonNullable<KitShown['written']> = []
  for (const each of files) {
    const bytes = await painted(document, each.format, paper)
    signal.throwIfAborted()
    const { file } = await writeWhole({ ...each, field: 'out', what: 'The kit' }, (place) => writeFile(place, bytes))
    written.push({ file, format: each.format, bytes: bytes.length })
  }
  return written
}

async function painted(document: PaperDocument, format: KitFormat, paper: KitPaper): Promise<Uint8Array> {
  switch (format) {
    case 'md':
      return new TextEncoder().encode(documentMarkdown(document))
    case 'pdf':
      return documentPdf(document, { paper })
    case 'pptx':
      return documentSlides(document)
  }
}
