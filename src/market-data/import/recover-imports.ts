import type { Market } from '../market.ts'
import { settleNow } from '../merging/decide-merges.ts'
import { storedMerges } from '../merging/stored-merges.ts'
import { takeBackImport } from './import-prepared.ts'

/**
 * At the opening of a workspace: takes back the import that was running when its process died, and completes an undo
 * that was, and the merging of accounts that was. Returns the ids. Only the process that holds the workspace may call it, before it imports anything.
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
  const merges = await storedMerges(market.state.db)
  if (merges.some((merge) => !merge.settled)) await settleNow(market)
  return running.map(({ id }) => id)
}
