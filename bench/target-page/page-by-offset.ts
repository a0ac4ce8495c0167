import type { Market } from '../../src/market-data/index.ts'
import { targetRows } from '../../src/targets/list-targets.ts'
import { planTargets } from '../../src/targets/plan-targets.ts'
import { type TargetRequest, targetRequest } from '../../src/targets/target-request.ts'

/** The ids of a page as `ORDER BY … LIMIT … OFFSET` gives them: what pages are measured, and checked, against. */
export async function pageByOffset(
  market: Market,
  request: Partial<TargetRequest> & { readonly offset: number; readonly limit: number },
  signal: AbortSignal,
): Promise<unknown[]> {
  const { offset, limit, ...asked } = request
  const wanted = { ...targetRequest.parse(asked), offset, limit, format: 'csv' }
  const plan = await planTargets(market, wanted, new AbortController().signal)
  const ids: unknown[] = []
  for await (const batch of targetRows(market, plan.query, plan.format, 'accounts', signal)) {
    ids.push(...batch.map((row) => row.account.id))
  }
  return ids
}
