import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation, fileField } from '../../../operation.ts'
import { ProblemError } from '../../../problem.ts'
import { messageField } from '../../operations/message-fields.ts'
import { type FormField, isFormField } from './form-columns.ts'
import { importScores } from './import-scores.ts'

const outputSchema = z.object({
  file: z.string(),
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int().describe('On record already.'),
  refused: z.array(z.object({ row: z.int().describe('As a spreadsheet counts.'), why: z.string() })),
  known: z.int().describe('Rows of people whom the records know by their e-mail address.'),
  columns: z.array(z.object({ column: z.string(), as: z.string() })),
  messages: z.array(z.int()),
  notes: z.array(z.string()),
})

export const messageScoresImport = defineOperation<Market>()({
  name: 'message scores-import',
  summary:
    'Bring in what people answered to a form, CSV or Excel: columns are recognised by their headers, every row that cannot be taken is told; the same file again changes nothing.',
  access: 'write',
  positional: ['file'],
  input: z.strictObject({
    file: z
      .string()
      .describe('Export of Google Forms, Microsoft Forms or Typeform, or answers of our own form.')
      .meta(fileField('read')),
    message: messageField.optional().describe('The message that rows are about which do not say.'),
    revision: z
      .int()
      .min(1)
      .optional()
      .describe('The version they read, of rows which do not say; default the one that stands.'),
    colleagues: z.boolean().default(false).describe('All of them are of our own house.'),
    column: z
      .array(z.string())
      .optional()
      .describe('What a column holds where its header does not tell: "clarity=Was it plain to you?".'),
  }),
  output: outputSchema,
  run: (market, { file, message, revision, colleagues, column }, context) =>
    importScores(
      market,
      { file, message, version: revision, colleagues, columns: namedColumns(column ?? []) },
      context,
    ),
  print: importWords,
})

function namedColumns(given: readonly string[]): ReadonlyMap<FormField, string> {
  const named = new Map<FormField, string>()
  for (const each of given) {
    const [field = '', ...header] = each.split('=')
    const plain = field.trim().toLowerCase()
    if (header.length === 0 || !isFormField(plain)) {
      throw new ProblemError([
        {
          code: 'no_such_field',
          message: `${JSON.stringify(each)} names no field of a form.`,
          at: { field: 'column', value: each },
          hint: 'Such as "clarity=Was it plain to you?": clarity, relevance, value, difference, comment, respondent, email, role, colleague, day, message or version.',
        },
      ])
    }
    named.set(plain, header.join('='))
  }
  return named
}

const MOST_SHOWN = 20

function importWords({
  file,
  rows,
  added,
  changed,
  unchanged,
  refused,
  known,
  columns,
  messages,
  notes,
}: z.output<typeof outputSchema>): string {
  const told = [
    `${added} added`,
    `${changed} changed`,
    `${unchanged} on record already`,
    `${refused.length} not taken`,
  ]
  const lines = [`${file}: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${told.join(', ')}.`]
  lines.push(`Read: ${columns.map(({ column, as }) => `“${column}” as ${as.replace(/:.*$/, '')}`).join(', ')}.`)
  if (known > 0) lines.push(`The records know ${known} of them by their e-mail address.`)
  if (refused.length > 0) {
    lines.push('', 'Not taken:', ...refused.slice(0, MOST_SHOWN).map(({ row, why }) => `  row ${row}: ${why}`))
    if (refused.length > MOST_SHOWN) lines.push(`  … and ${refused.length - MOST_SHOWN} more.`)
  }
  if (notes.length > 0) lines.push('', ...notes)
  if (messages.length > 0)
    lines.push('', `See them: ${messages.map((id) => `brushwork message scores ${id}`).join(', ')}`)
  return lines.join('\n')
}
