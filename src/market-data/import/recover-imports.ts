import type { Market } from '../market.ts'
import { takeBackImport } from './import-prepared.ts'

/**
 * At the opening of a workspace: takes back the import that was running when its process died, and completes an undo
 * that was. Returns the ids. Only the process that holds the workspace may call it, before it imports anything.
 */
export async function recoverImports(market: Market): Promise<number[]> {
  const running = await market.state.db
    .selectFrom('imports')
    .select(['id', 'finished_at'])
    .where('status', '=', 'running')
    .orderBy('id', 'desc')
    .execute()
  for (const { id, finished_at } of running) {
    await takeBackImport(market, id, finished_at === null ? 'failed' : 'undone', 'recovery')
  }
  return running.map(({ id }) => id)
}
