import type { Market } from './market.ts'

/** Whether an import or a merge is under way: half of one is no state of the market to keep anything of. */
export async function isFolding({ state: { db } }: Market): Promise<boolean> {
  const running = await db.selectFrom('imports').select('id').where('status', '=', 'running').executeTakeFirst()
  if (running !== undefined) return true
  const merging = await db.selectFrom('account_merges').select('id').where('settled', '=', false).executeTakeFirst()
  return merging !== undefined
}
