import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import { completeRule } from '../completion/complete-rule.ts'
import { openRuleBook } from '../rule-book.ts'

export const complete = defineOperation<Market>()({
  name: 'segment complete',
  summary: 'What can be written next in a rule: fields, functions, segments, and the values that are really there.',
  access: 'read',
  positional: ['text', 'position'],
  input: z.strictObject({
    text: z.string().max(100_000).describe('The rule so far.'),
    position: z.number().int().min(0).describe('Where the cursor stands: characters before it.'),
    subject: z.enum(['account', 'contact']).optional().describe('Whom it is about, where the text does not say.'),
  }),
  output: z.object({
    from: z.number().describe('A choice replaces the text from here'),
    to: z.number().describe('to here.'),
    options: z.array(
      z.object({
        label: z.string(),
        insert: z.string().describe('What to put there.'),
        kind: z.enum(['field', 'function', 'value', 'segment', 'keyword', 'relation']),
        detail: z.string(),
        info: z.string().optional(),
      }),
    ),
  }),
  run: async (market, input, context) => {
    const found = await completeRule(market, await openRuleBook(market), input, context.signal)
    return { ...found, options: [...found.options] }
  },
  print: ({ options }) =>
    options.length === 0
      ? 'Nothing comes to mind here.'
      : terminalTable(
          [
            { title: 'text', value: (row) => row.insert },
            { title: '', value: (row) => row.detail },
          ],
          options,
        ),
})
