import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import type { Workspace } from '../workspace.ts'
import { changeWords, whyNot } from './describe-change.ts'
import { countChanges, readChanges, undoneChanges } from './read-changes.ts'

export const changeList = defineOperation<Workspace>()({
  name: 'change list',
  summary: 'Who changed what and when, the newest first, and whether it can be undone.',
  access: 'read',
  input: z.strictObject({
    limit: z.number().int().min(1).max(200).default(20).describe('How many, at most.'),
    before: z.number().int().min(1).optional().describe('Only changes older than this one: for the next page.'),
  }),
  output: z.object({
    total: z.number(),
    changes: z.array(
      z.object({
        id: z.number(),
        at: z.string(),
        actor: z.string(),
        words: z.string(),
        /** The change that this one takes back. */
        undoes: z.number().optional(),
        /** The undo that took it back. */
        undoneBy: z.number().optional(),
        canUndo: z.boolean(),
        /** Why it cannot be undone. */
        because: z.string().optional(),
      }),
    ),
    /** `before` of the next page; absent on the last. */
    next: z.number().optional(),
  }),
  run: async ({ state: { db } }, { limit, before }) => {
    const undone = await undoneChanges(db)
    const changes = await readChanges(db, { limit: limit + 1, before })
    const shown = changes.slice(0, limit)
    const told = []
    for (const change of shown) {
      const undoneBy = undone.get(change.id)
      const because = undoneBy === undefined ? await whyNot(db, change) : 'It was taken back already.'
      told.push({
        id: change.id,
        at: change.at.toISOString(),
        actor: change.actor,
        words: changeWords(change),
        ...(change.undoes === undefined ? {} : { undoes: change.undoes }),
        ...(undoneBy === undefined ? {} : { undoneBy }),
        canUndo: because === undefined,
        ...(because === undefined ? {} : { because }),
      })
    }
    const last = shown.at(-1)
    const more = changes.length > limit && last !== undefined ? { next: last.id } : {}
    return { total: await countChanges(db), changes: told, ...more }
  },
  print: ({ changes, total }) =>
    total === 0
      ? 'Nothing was changed yet.'
      : terminalTable(
          [
            { title: 'change', value: (row) => String(row.id) },
            { title: 'at', value: (row) => row.at.slice(0, 16).replace('T', ' ') },
            { title: 'who', value: (row) => row.actor },
            { title: 'what', value: (row) => row.words },
            { title: 'undo', value: (row) => (row.canUndo ? 'yes' : row.because) },
          ],
          changes,
        ),
})
