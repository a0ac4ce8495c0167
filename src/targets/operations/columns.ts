import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import { choosableColumns } from '../choosable-columns.ts'
import { columnSchema } from './page-schemas.ts'

export const columns = defineOperation<Market>()({
  name: 'target columns',
  summary:
    'What a target list can show or be ordered by: the fields of accounts, and figures from their people and history.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({
    columns: z.array(
      columnSchema.extend({
        /** `field` of the account, or a `figure` about what belongs to it. Any other expression works as well. */
        kind: z.enum(['field', 'figure']),
        about: z.string(),
        /** Lists are shown, but nothing can be ordered by them. */
        orders: z.boolean(),
      }),
    ),
  }),
  run: async (market) => ({ columns: await choosableColumns(market) }),
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
