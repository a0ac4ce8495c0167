import type { Market } from '../market-data/index.ts'
import type { Cell } from './formats/target-format.ts'
import { countTargets, type TargetCounts, targetRows } from './list-targets.ts'
import { planTargets } from './plan-targets.ts'
import { type TargetRequest, targetRequest } from './target-request.ts'
import { cellsOf } from './write-list.ts'

export interface TargetPage extends TargetCounts {
  readonly sentence: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

/** One page of a list of accounts, for a screen: the same accounts in the same order as `target list`. */
export async function targetPage(
  market: Market,
  request: Partial<TargetRequest> & { readonly segment: string; readonly offset: number; readonly limit: number },
  signal: AbortSignal,
): Promise<TargetPage> {
  const { offset, limit, ...wanted } = request
  const plan = await planTargets(market, { ...targetRequest.parse(wanted), offset, limit, format: 'csv' })
  const { query, format, listOf, included, columns } = plan
  const counts = await countTargets(market, query, signal)
  const read = cellsOf({ format, list: listOf, included })
  const rows: Readonly<Record<string, Cell>>[] = []
  for await (const batch of targetRows(market, query, format, listOf, signal)) {
    for (const row of batch) {
      const cells = read(row)
      rows.push(Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null])))
    }
  }
  return { ...counts, sentence: plan.chosen.sentence, columns, rows }
}
