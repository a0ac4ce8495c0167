import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import { choosableColumns, columnOfExpression } from '../choosable-columns.ts'
import { columnSchema } from './page-schemas.ts'

const choosable = columnSchema.extend({
  /** `field` of the account, or a `figure` about what belongs to it. Any other expression works as well. */
  kind: z.enum(['field', 'figure']),
  about: z.string(),
  /** Lists are shown, but nothing can be ordered by them. */
  orders: z.boolean(),
})

export const columns = defineOperation<Market>()({
  name: 'target columns',
  summary:
    'What a target list can show or be ordered by: the fields of accounts, and figures from their people and history.',
  access: 'read',
  input: z.strictObject({
    expression: z.string().optional().describe('Say what this expression would show, instead of all there is.'),
  }),
  output: z.object({ columns: z.array(choosable) }),
  run: async (market, { expression }) => ({
    columns:
      expression === undefined ? await choosableColumns(market) : [await columnOfExpression(market, expression)],
  }),
  print: ({ columns: all }) =>
    terminalTable(
      [
        { title: 'Column', value: (row: (typeof all)[number]) => row.label },
        { title: 'Type', value: (row) => row.type },
        { title: 'Unit', value: (row) => row.unit },
        { title: 'Ask for it as', value: (row) => row.text },
      ],
      all,
    ),
})
