import { z } from 'zod'
import { fileField } from '../../operation.ts'
import { KIND_NAMES } from '../kinds/kinds.ts'

/** What is said about files that are to be read: the same for an import and for the preview of one. */
export const importInput = z.strictObject({
  files: z
    .array(z.string().meta(fileField('read')))
    .min(1)
    .describe('CSV, TSV, JSON Lines, JSON, Parquet or Excel, plain or gzipped.'),
  as: z.enum(KIND_NAMES).optional().describe('What the rows are, where the headers do not tell.'),
  map: z.string().optional().describe('A YAML file that says which column is which field.').meta(fileField('read')),
  mapping: z
    .array(z.record(z.string(), z.unknown()).nullable())
    .optional()
    .describe(
      'What a map file says, as an object: one for each file, in their order; null for none. `import preview` gives them.',
    ),
  headerRows: z.number().int().min(0).max(20).optional().describe('Number of header rows; found out unless given.'),
  delimiter: z.string().length(1).optional().describe('Between cells; found out unless given.'),
  encoding: z.string().optional().describe('E.g. utf-8, windows-1252, macroman; found out unless given.'),
  sheet: z.string().optional().describe('Excel: name of the sheet; the first unless given.'),
})
