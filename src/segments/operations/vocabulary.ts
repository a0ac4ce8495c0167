import { z } from 'zod'
import { fieldCoverage, type Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { BUILDER_OPERATORS } from '../builder/builder-tree.ts'
import { openRuleBook } from '../rule-book.ts'
import { kindsVocabulary, wordsVocabulary } from '../vocabulary.ts'

const field = z.object({
  name: z.string(),
  label: z.string().describe('As a sentence says it: number of employees.'),
  type: z.enum(['text', 'integer', 'number', 'money', 'boolean', 'date', 'list']),
  category: z.boolean().describe('It has few different values.'),
  custom: z.boolean().describe('A file brought it.'),
  about: z.string(),
  values: z.array(z.string()).describe('The only values it may have, where they are settled; else none.'),
  coverage: z.number().describe('Share of the rows that have a value, 0 to 1.'),
  operators: z.array(z.enum(BUILDER_OPERATORS)).describe('What a row of a builder can ask of it.'),
})

export const vocabulary = defineOperation<Market>()({
  name: 'segment vocabulary',
  summary: 'What rules can be made of here: fields with their coverage, functions, saved segments.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({
    kinds: z
      .array(
        z.object({
          name: z.string(),
          one: z.string(),
          many: z.string(),
          about: z.string(),
          rows: z.number(),
          fields: z.array(field),
        }),
      )
      .describe('Companies first; every other kind is what a company has many of.'),
    functions: z.array(
      z.object({ name: z.string(), written: z.string(), about: z.string(), example: z.string().nullable() }),
    ),
    segments: z.array(
      z.object({
        name: z.string(),
        subject: z.enum(['account', 'contact']),
        rule: z.string(),
        note: z.string().nullable(),
      }),
    ),
  }),
  run: async (market) => {
    const { catalog, segments } = await openRuleBook(market)
    return {
      kinds: kindsVocabulary(catalog, await fieldCoverage(market, catalog)),
      functions: wordsVocabulary(),
      segments: segments.map(({ name, subject, rule, note }) => ({ name, subject, rule, note })),
    }
  },
  print: ({ kinds, functions }) => {
    const fields = kinds
      .flatMap((kind) => kind.fields.map((each) => ({ kind, ...each })))
      .filter((each) => each.coverage > 0)
    const table = terminalTable(
      [
        { title: 'field', value: (row) => `${row.kind.name}.${row.name}` },
        { title: 'type', value: (row) => row.type },
        { title: 'filled', value: (row) => `${formatNumber(Math.floor(row.coverage * 1000) / 10)}%` },
        { title: '', value: (row) => row.about },
      ],
      fields,
    )
    return `${table}\n\nFunctions: ${functions.map((one) => one.name).join(', ')}`
  },
})
