import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadCatalog, type Market } from '../../src/market-data/index.ts'
import { ensureTables } from '../../src/market-data/tables/ensure-tables.ts'
import { pipeline } from '../../src/measure/pipeline/pipeline-operation.ts'
import { measure } from '../../src/measure/trends/measure-operation.ts'
import { personaOperations } from '../../src/personas/index.ts'
import { readRoleTexts } from '../../src/roles/index.ts'
import { quiet } from '../bring.ts'
import { openTwoShards } from '../engines/two-shards.ts'
import type { ScratchMarket } from '../scratch-market.ts'
import { trendMarket } from './trend-market.ts'

const SOFTWARE = 'account.industry == "Software"'

const ASKED: readonly object[] = [
  { periods: 4 },
  { segment: SOFTWARE, by: 'quarter', asOf: '2025-03-31' },
  { segment: `${SOFTWARE} && touches.exists(t, t.at > ago("90d"))`, channel: 'mail', periods: 4 },
  { segment: SOFTWARE, persona: 'Cara', periods: 4 },
  { product: 'Pen', by: 'week', periods: 6 },
]

const PIPELINES: readonly object[] = [{}, { segment: SOFTWARE, asOf: '2025-03-31', until: '2025-06-30' }]

let market: ScratchMarket
let one: unknown[]
let two: unknown[]
beforeAll(async () => {
  market = await trendMarket()
  const create = personaOperations.find(({ name }) => name === 'persona create')
  await create?.run(market, create.input.parse({ name: 'Cara', role: 'creative director' }), quiet)
  one = await answers(market)
  await market.engine.close()
  // Everything that there is, so that nothing of what is asked for stands on one node only.
  const kinds = ['accounts', 'contacts', 'deals', 'deal_contacts', 'orders', 'touches', 'usage', 'answers']
  const engine = await openTwoShards({
    folder: join(market.folder, 'observations'),
    tables: [...kinds, 'account_keys', 'claims_accounts'],
  })
  try {
    two = await answers({ ...market, engine })
  } finally {
    await engine.close()
  }
}, 300_000)
afterAll(() => market?.close())

async function answers(asked: Market): Promise<unknown[]> {
  // What titles are read as stands beside the tables; the other engine has none of it yet.
  await ensureTables(asked, await loadCatalog(asked))
  await readRoleTexts(asked)
  const found: unknown[] = []
  for (const input of ASKED) found.push(await measure.run(asked, measure.input.parse(input), quiet))
  for (const input of PIPELINES) found.push(await pipeline.run(asked, pipeline.input.parse(input), quiet))
  return found
}

it.each(ASKED.map((input, index) => [JSON.stringify(input), index] as const))(
  'measures %s on two shards as on one node',
  (_, index) => {
    expect(two[index]).toEqual(one[index])
  },
)

it.each(PIPELINES.map((input, index) => [JSON.stringify(input), index] as const))(
  'reads the deals of the pipeline %s on two shards as on one node',
  (_, index) => {
    expect(two[ASKED.length + index]).toEqual(one[ASKED.length + index])
  },
)
