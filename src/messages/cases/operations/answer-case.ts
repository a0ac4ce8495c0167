import type { Market } from '../../../market-data/index.ts'
import { listCases } from '../case-records.ts'
import type { CaseShown } from '../case-schema.ts'
import { showCases } from '../show-cases.ts'

/** The case of that number as it is shown. */
export async function answerCase(market: Market, id: number): Promise<CaseShown> {
  const cases = await listCases(market.state.db)
  const [shown] = await showCases(
    market,
    cases.filter((each) => each.id === id),
  )
  if (shown === undefined) throw new Error(`no case ${id}`)
  return shown
}
