import { extname } from 'node:path'
import { refuse } from '../problem.ts'

export const FORMATS = ['pdf', 'md'] as const
type Format = (typeof FORMATS)[number]

/** What the file of a brief or a plan is, by the ending of its name or as it was asked for. */
export function fileEnding(file: string, asked: Format | undefined): Format {
  const ending = extname(file).slice(1).toLowerCase()
  const named = FORMATS.find((format) => format === ending)
  if (asked !== undefined && named !== undefined && asked !== named) {
    refuse('two_formats', `The file ends in .${named}, and --format says ${asked}.`, { at: { field: 'format' } })
  }
  const format = named ?? asked
  if (format !== undefined) return format
  return refuse('no_format', `${file} does not say what it should be.`, {
    at: { field: 'out', value: file },
    hint: 'Let it end in .pdf or .md, or say --format.',
  })
}
