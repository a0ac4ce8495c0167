import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import type { Workspace } from '../workspace.ts'
import { changeWords } from './describe-change.ts'
import { undoChange } from './undo-change.ts'

export const changeUndo = defineOperation<Workspace>()({
  name: 'change undo',
  summary: 'Take a change back: the newest that can be, or the one that is named. Undoing an undo does it again.',
  access: 'write',
  positional: ['id'],
  input: z.strictObject({
    id: z.number().int().min(1).optional().describe('Number of the change, from `change list`.'),
  }),
  output: z.object({
    /** The change that was taken back. */
    undone: z.object({ id: z.number(), words: z.string(), at: z.string(), actor: z.string() }),
    /** The undo: give its number to `change undo` to do the change again. */
    undo: z.object({ id: z.number(), words: z.string() }),
    /** Newer changes that cannot be undone and were left as they are. */
    passedOver: z.array(z.object({ id: z.number(), words: z.string(), because: z.string() })),
  }),
  run: async (workspace, { id }, context) => {
    const { change, undo, passedOver } = await undoChange(workspace, id, context)
    return {
      undone: { id: change.id, words: changeWords(change), at: change.at.toISOString(), actor: change.actor },
      undo: { id: undo.id, words: changeWords(undo) },
      passedOver: passedOver.map((each) => ({
        id: each.change.id,
        words: changeWords(each.change),
        because: each.because,
      })),
    }
  },
  print: ({ undo, passedOver }) =>
    [
      `${undo.words}.`,
      ...passedOver.map(({ words, because }) => `Left as it is: ${words}. ${because}`),
      `To do it again: brushwork change undo ${undo.id}`,
    ].join('\n'),
})
