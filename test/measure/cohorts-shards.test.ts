import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Market } from '../../src/market-data/index.ts'
import { measureCohort } from '../../src/measure/cohorts/behind/cohort-accounts-operation.ts'
import { measureCohorts } from '../../src/measure/cohorts/cohorts-operation.ts'
import { measureMoved } from '../../src/measure/movement/behind/moved-operation.ts'
import { measureMovement } from '../../src/measure/movement/movement-operation.ts'
import type { Operation } from '../../src/operation.ts'
import { quiet } from '../bring.ts'
import { openTwoShards } from '../engines/two-shards.ts'
import type { ScratchMarket } from '../scratch-market.ts'
import { handMarket } from './hand-market.ts'

const SOFTWARE = 'account.industry == "Software"'
const BOUGHT = 'orders.exists(o, o.at > ago("180d")) && account.employees >= 50'

const ASKED: readonly [Operation<Market>, object][] = [
  [measureCohorts, {}],
  [measureCohorts, { segment: BOUGHT, by: 'month' }],
  [measureCohorts, { product: 'Pen', by: 'year', asOf: '2025-09-30' }],
  [measureCohort, { cohort: '2024-Q2', after: 5, which: 'customer' }],
  [measureCohort, { cohort: '2024-Q1', after: 1, segment: BOUGHT, which: 'again' }],
  [measureMovement, { segments: [SOFTWARE, BOUGHT] }],
  [measureMovement, { segments: [BOUGHT, SOFTWARE], partition: true, by: 'month', asOf: '2025-12-31' }],
  [measureMoved, { segments: [SOFTWARE, BOUGHT], stage: '2025-Q2' }],
  [measureMoved, { segments: [SOFTWARE, BOUGHT], stage: '2025-Q4', fromGroup: 'not there yet' }],
]

let market: ScratchMarket
let one: unknown[]
let two: unknown[]
beforeAll(async () => {
  market = await handMarket()
  one = await answers(market)
  await market.engine.close()
  // Everything that there is, so that nothing of what is asked for stands on one node only.
  const kinds = ['accounts', 'contacts', 'deals', 'deal_contacts', 'orders', 'touches', 'usage', 'answers']
  const tables = [...kinds, 'account_keys', 'claims_accounts']
  const engine = await openTwoShards({ folder: join(market.folder, 'observations'), tables })
  try {
    two = await answers({ ...market, engine })
  } finally {
    await engine.close()
  }
}, 300_000)
afterAll(() => market?.close())

async function answers(asked: Market): Promise<unknown[]> {
  const found: unknown[] = []
  for (const [operation, input] of ASKED) found.push(await operation.run(asked, operation.input.parse(input), quiet))
  return found
}

it.each(ASKED.map(([{ name }, input], index) => [`${name} ${JSON.stringify(input)}`, index] as const))(
  'answers %s on two shards as on one node',
  (_, index) => {
    expect(two[index]).toEqual(one[index])
  },
)

it('asked for something', () => {
  const held = (one as { cohorts?: unknown[]; links?: unknown[]; accounts?: unknown[] }[]).map(
    ({ cohorts, links, accounts }) => (cohorts ?? links ?? accounts ?? []).length,
  )
  expect(held.every((length) => length > 0)).toBe(true)
  expect(held.slice(0, 2)).toEqual([6, 8])
})
