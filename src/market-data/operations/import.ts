import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { importFiles } from '../import/import-files.ts'
import { importInput } from '../import/import-input.ts'
import { KIND_NAMES } from '../kinds/kinds.ts'
import type { Market } from '../market.ts'

const problemSchema = z.object({
  file: z.string(),
  row: z.number().describe('As a spreadsheet shows it: the header is row 1.'),
  column: z.string(),
  value: z.string(),
  code: z.string(),
  message: z.string(),
})

const mappingSchema = z.object({
  origin: z.string(),
  kinds: z.array(
    z.object({
      kind: z.enum(KIND_NAMES),
      fields: z.array(
        z.object({
          field: z.string(),
          from: z.string(),
          confidence: z.number(),
          dateFormat: z.string().optional(),
        }),
      ),
      custom: z.array(z.object({ field: z.string(), from: z.string(), type: z.string() })),
      afterOutcome: z.array(z.string()),
      questions: z.number().optional(),
    }),
  ),
})

const counts = {
  read: z.number().describe('Rows of the file.'),
  accepted: z.number().describe('Rows that said something new.'),
  rejected: z.number().describe('Rows that could not be kept: their key is missing.'),
  unchanged: z.number().describe('Rows that said nothing new.'),
  stubs: z.number().describe('Accounts that only a reference names.'),
  respondents: z.number().optional().describe('People who answered, for surveys.'),
  problems: z.array(problemSchema).describe('The first thousand; `import problems` gives all of them.'),
  problemCount: z.number(),
}

const fileSchema = z.object({
  import: z.number().describe('Number of the import, for undo and problems.'),
  file: z.string(),
  ...counts,
  problemsBy: z.array(z.object({ column: z.string(), code: z.string(), count: z.number() })),
  mapping: mappingSchema,
  remarks: z
    .array(z.object({ message: z.string(), hint: z.string().optional().describe('How a map would say otherwise.') }))
    .describe('What was understood in a way worth knowing.'),
  notes: z.array(z.string()).describe('The remarks with their hints, in words.'),
})

type FileOutput = z.output<typeof fileSchema>

export const importOperation = defineOperation<Market>()({
  name: 'import',
  summary: 'Bring files of accounts, contacts, deals, orders, touches, usage or answers into the workspace.',
  access: 'write',
  positional: ['files'],
  input: importInput,
  output: z.object({ ...counts, mapping: mappingSchema, files: z.array(fileSchema) }),
  run: async (market, input, context) => {
    const { files, ...more } = input
    const given = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined))
    const result = await importFiles(market, { files, ...given }, context)
    const mapping = {
      origin: [...new Set(result.files.map((file) => file.mapping.origin))].join(', '),
      kinds: result.files.flatMap((file) => file.mapping.kinds),
    }
    return JSON.parse(JSON.stringify({ ...result, mapping }))
  },
  print: (output) => output.files.map(fileWords).join('\n\n'),
})

function fileWords(file: FileOutput): string {
  const number = (amount: number, one: string): string => `${formatNumber(amount)} ${one}`
  const parts = [
    number(file.accepted, 'accepted'),
    number(file.unchanged, 'unchanged'),
    number(file.rejected, 'rejected'),
    ...(file.stubs > 0 ? [number(file.stubs, 'accounts known only by reference')] : []),
    ...(file.respondents === undefined ? [] : [number(file.respondents, 'respondents')]),
  ]
  const lines = [`${file.file} (import ${file.import}): ${formatNumber(file.read)} rows read, ${parts.join(', ')}.`]
  for (const kind of file.mapping.kinds) {
    lines.push('', `Read as ${kind.kind} (${file.mapping.origin}):`)
    const rows = [
      ...kind.fields.map((each) => ({
        field: each.field,
        from: each.from,
        how: [`${Math.round(each.confidence * 100)}%`, each.dateFormat].filter(Boolean).join(', '),
      })),
      ...kind.custom.map((each) => ({ field: each.field, from: each.from, how: `custom ${each.type}` })),
    ]
    lines.push(
      terminalTable(
        [
          { title: 'field', value: (row) => row.field },
          { title: 'column', value: (row) => row.from },
          { title: 'sure', value: (row) => row.how },
        ],
        rows,
      ),
    )
    if (kind.questions !== undefined) lines.push(`${formatNumber(kind.questions)} columns are questions.`)
    if (kind.afterOutcome.length > 0) lines.push(`Filled in after the outcome: ${kind.afterOutcome.join(', ')}.`)
  }
  for (const note of file.notes) lines.push('', note)
  if (file.problemCount > 0) {
    lines.push(
      '',
      `${formatNumber(file.problemCount)} problems; all of them: brushwork import problems ${file.import}`,
    )
    const first = (column: string, code: string) =>
      file.problems.find((problem) => problem.column === column && problem.code === code)
    lines.push(
      terminalTable(
        [
          { title: 'column', value: (row) => row.column },
          { title: 'problem', value: (row) => row.code },
          { title: 'count', value: (row) => row.count },
          { title: 'first in row', value: (row) => first(row.column, row.code)?.row },
          { title: 'value', value: (row) => first(row.column, row.code)?.value },
        ],
        file.problemsBy,
      ),
    )
  }
  return lines.join('\n')
}
