import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { undoImport } from '../import/undo-import.ts'
import type { Market } from '../market.ts'

export const importUndo = defineOperation<Market>()({
  name: 'import undo',
  summary: 'Take an import back: every value is again what the other imports say. It stays listed.',
  access: 'write',
  positional: ['import'],
  input: z.strictObject({
    import: z.number().int().min(1).optional().describe('Its number; the latest unless given.'),
  }),
  output: z.object({
    import: z.number(),
    file: z.string(),
    /** Accounts that rows of other imports belong to: they stay, known by their keys only. */
    keptAccounts: z.number(),
  }),
  run: async (market, input, context) => {
    context.progress({ message: 'Taking the import back' })
    return undoImport(market, input.import, context.actor)
  },
  print: (output) =>
    [
      `Import ${output.import} (${output.file}) is undone.`,
      ...(output.keptAccounts === 0
        ? []
        : [`${output.keptAccounts} accounts stay, known only by reference: rows of other imports belong to them.`]),
    ].join('\n'),
})
