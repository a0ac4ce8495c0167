import { refuse } from '../../problem.ts'
import type { Market } from '../market.ts'
import { takeBackImport } from './import-prepared.ts'

/**
 * Takes a finished import back; without `id` the latest. Its listing stays.
 * Throws `ProblemError` (`no_import`, `import_not_done`, `import_running`).
 */
export async function undoImport(
  market: Market,
  id: number | undefined,
  actor: string,
): Promise<{ import: number; file: string; keptAccounts: number }> {
  const found = await market.state.change(
    { actor, action: 'import.undo', subject: `import:${id ?? 'latest'}` },
    async (tx) => {
      const running = await tx.selectFrom('imports').select('id').where('status', '=', 'running').executeTakeFirst()
      if (running !== undefined) refuse('import_running', `Import ${running.id} is still running in this workspace.`)
      const wanted = tx.selectFrom('imports').select(['id', 'file', 'status'])
      const row = await (id === undefined
        ? wanted.where('status', '=', 'done').orderBy('id', 'desc')
        : wanted.where('id', '=', id)
      ).executeTakeFirst()
      if (row === undefined) {
        refuse('no_import', id === undefined ? 'There is no import to undo.' : `There is no import ${id}.`, {
          hint: 'See: brushwork import list.',
        })
      }
      if (row.status !== 'done')
        refuse('import_not_done', `Import ${row.id} is ${row.status}; there is nothing to undo.`)
      // Running with an end: should the process die now, the undo is completed at the next opening.
      await tx.updateTable('imports').set({ status: 'running' }).where('id', '=', row.id).execute()
      return row
    },
  )
  const { keptAccounts } = await takeBackImport(market, found.id, 'undone', actor)
  return { import: found.id, file: found.file, keptAccounts }
}
