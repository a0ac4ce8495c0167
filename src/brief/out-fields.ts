import { z } from 'zod'
import { fileField } from '../operation.ts'
import { FORMATS } from './file-ending.ts'

/** Input fields of what can be written to a file. */
export const outFields = {
  out: z
    .string()
    .optional()
    .describe('Write it to this file; its ending says what it is: .pdf or .md.')
    .meta(fileField('write')),
  format: z.enum(FORMATS).optional().describe('Where the name of the file does not say it.'),
  paper: z.enum(['A4', 'Letter']).default('A4').describe('Of a PDF.'),
  force: z.boolean().default(false).describe('Overwrite the file when it is there.'),
}
