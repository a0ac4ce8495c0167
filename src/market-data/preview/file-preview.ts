import { z } from 'zod'
import { KIND_NAMES } from '../kinds/kinds.ts'
import { mapDocument } from '../mapping/map-document.ts'

const type = z.enum(['text', 'integer', 'number', 'money', 'boolean', 'date', 'list'])
const kind = z.enum(KIND_NAMES)

/** What keeps a file from being imported as it stands, or what a person should look at. */
const problem = z.object({
  code: z.string(),
  message: z.string(),
  hint: z.string().optional(),
  column: z.string().optional(),
  field: z.string().optional().describe('The field, or the place in the mapping.'),
  row: z.number().optional(),
  value: z.string().optional(),
})

const use = z.object({
  kind,
  as: z
    .enum(['field', 'own field', 'question', 'date of change'])
    .describe('A field of ours, a field of your own, a question of a survey, or when the row was last changed.'),
  field: z.string(),
  type,
  confidence: z.number().describe('0 to 1; 1 where a person or the field’s own name said so.'),
  dateFormat: z.string().optional(),
  decimal: z.enum(['.', ',']).optional().describe('Numbers: the decimal mark.'),
  split: z.string().optional().describe('Lists: the mark between two items.'),
  looked: z.number().describe('Values looked at.'),
  unreadable: z.number().describe('Of them, values that could not be taken; each would be reported at its row.'),
  unreadableSuch: z.array(z.string()).describe('The first different ones.'),
})

const column = z.object({
  column: z.string().describe('The header; unique in the file.'),
  headings: z.array(z.string()).describe('The header rows over the column.'),
  samples: z.array(z.string()).describe('The first different values.'),
  filled: z.number().describe('Share of the rows looked at that hold something, 0 to 1.'),
  uses: z.array(use).describe('What it becomes; none: it is left out.'),
  readsAs: z.array(type).describe('The types its values can be read as.'),
  dateChoices: z
    .array(z.object({ format: z.string(), example: z.string(), means: z.string().describe('Year-month-day.') }))
    .describe('Where day and month cannot be told apart: both readings of one value.'),
})

export const filePreview = z.object({
  file: z.string(),
  readable: z.boolean().describe('False: it cannot be read at all, for what `problems` say.'),
  origin: z.string().describe('E.g. `HubSpot companies export`, or `guessed`.'),
  format: z.enum(['csv', 'jsonl', 'json', 'parquet', 'excel']).optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  headerRows: z.number().optional(),
  compressed: z.boolean().optional(),
  rows: z.number().describe('Of the whole file.'),
  looked: z.number().describe('Rows that were looked at.'),
  kinds: z.array(kind).describe('What the rows are; empty: it could not be told.'),
  kindGuesses: z.array(kind).describe('What the columns would fit, best first.'),
  columns: z.array(column),
  constants: z.array(z.object({ kind, field: z.string(), value: z.string() })).describe('The same for every row.'),
  problems: z.array(problem).describe('What must be settled before it can be imported.'),
  questions: z.array(problem).describe('What was decided by guess.'),
  notices: z.array(problem).describe('What was noticed while reading.'),
  mapping: mapDocument.describe('Goes back to `import`, as it is or mended.'),
  mapFile: z.string().describe('The same as a map file for the command line.'),
})

export type FilePreview = z.output<typeof filePreview>
export type PreviewColumn = z.output<typeof column>
export type PreviewUse = z.output<typeof use>
export type PreviewProblem = z.output<typeof problem>
