import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { describeFields } from '../describe-fields.ts'
import { KIND_NAMES } from '../kinds/kinds.ts'
import type { Market } from '../market.ts'

export const fields = defineOperation<Market>()({
  name: 'fields',
  summary: 'Every field that has values: its type, how many rows have it, and its most common values.',
  access: 'read',
  input: z.strictObject({
    kind: z.enum(KIND_NAMES).optional().describe('Only the fields of this kind.'),
    top: z.number().int().min(0).max(100).default(5).describe('How many of the most common values to give.'),
    all: z.boolean().default(false).describe('Also the fields without any value.'),
  }),
  output: z.object({
    kinds: z.array(
      z.object({
        kind: z.string(),
        rows: z.number(),
        fields: z.array(
          z.object({
            field: z.string(),
            label: z.string().describe('What it is called on a screen.'),
            type: z.string(),
            custom: z.boolean(),
            afterOutcome: z.boolean(),
            about: z.string(),
            filled: z.number().describe('Rows with a value.'),
            coverage: z.number().describe('Share of the rows, 0 to 1.'),
            distinct: z.number().describe('Different values, about.'),
            top: z.array(z.object({ value: z.string(), rows: z.number() })),
            broughtBy: z
              .object({ import: z.number(), file: z.string(), column: z.string() })
              .nullable()
              .describe('The first import that has a column for it.'),
          }),
        ),
      }),
    ),
  }),
  run: (market, input, context) =>
    describeFields(
      market,
      { top: input.top, all: input.all, ...(input.kind ? { kind: input.kind } : {}) },
      context.signal,
    ),
  print: ({ kinds }) =>
    kinds.length === 0
      ? 'There are no rows yet. Bring some with: brushwork import FILE.'
      : kinds
          .map((kind) =>
            [
              `${kind.kind}: ${formatNumber(kind.rows)} rows`,
              terminalTable(
                [
                  { title: 'field', value: (row) => row.field },
                  {
                    title: 'type',
                    value: (row) =>
                      row.type + (row.custom ? ', custom' : '') + (row.afterOutcome ? ', after outcome' : ''),
                  },
                  { title: 'filled', value: (row) => `${formatNumber(Math.floor(row.coverage * 1000) / 10)}%` },
                  { title: 'distinct', value: (row) => row.distinct },
                  { title: 'most common', value: (row) => row.top.map((each) => each.value).join(', ') },
                ],
                kind.fields,
              ),
            ].join('\n'),
          )
          .join('\n\n'),
})
