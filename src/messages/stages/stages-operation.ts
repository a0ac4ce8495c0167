import { z } from 'zod'
import { type Catalog, columnOf, loadCatalog, type Market, source } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { sql } from '../../query/index.ts'
import { terminalTable } from '../../terminal-table.ts'
import { BUYING_STAGES, STAGE_WORDS } from './buying-stages.ts'
import { alikeStage } from './deal-stage-reading.ts'
import { byStage, openStages } from './open-stages.ts'

const dealStageSchema = z.object({
  dealStage: z.string().nullable().describe('As the CRM writes it; null: deals that name none.'),
  stage: z.enum(BUYING_STAGES).nullable().describe('Where its buyers stand; null: it tells nothing.'),
  words: z.string(),
  because: z.string(),
  corrected: z.boolean().describe('Somebody said it; else it is read in the name.'),
  openDeals: z.number().int(),
  renewals: z.number().int().describe('Of the open ones: they stand at renewing, whatever the stage is called.'),
  deals: z.number().int().describe('Open, won and lost.'),
})

const stagesSchema = z.object({ stages: z.array(dealStageSchema), notes: z.array(z.string()) })

export const messageStages = defineOperation<Market>()({
  name: 'message stages',
  summary: 'The CRM’s deal stages, and where on the way to a purchase each is read to be.',
  access: 'read',
  input: z.strictObject({}),
  output: stagesSchema,
  run: async (market, _, { signal }) => {
    const { all, read } = await openStages(market, [], signal)
    const open = new Map(all.map((each) => [keyOf(each.dealStage), each]))
    const counted = await countedDeals(market, await loadCatalog(market), signal)
    // A correction stays on record while no deal stands there.
    const rows = await market.state.db.selectFrom('deal_stages').selectAll().orderBy('alike').execute()
    const there = new Set(counted.map(({ name }) => keyOf(name)))
    const idle = rows.filter(({ alike }) => !there.has(alike)).map((row) => ({ name: row.deal_stage, deals: 0 }))
    const stages = [...counted, ...idle].map(({ name, deals }) => {
      const { stage, because, corrected } = read(name)
      const { deals: openDeals = 0, renewals = 0 } = open.get(keyOf(name)) ?? {}
      const words = stage === null ? 'Tells nothing' : STAGE_WORDS[stage].title
      return { dealStage: name, stage, words, because, corrected, openDeals, renewals, deals }
    })
    stages.sort((one, other) => other.openDeals - one.openDeals || other.deals - one.deals)
    return { stages, notes: notesOf(stages) }
  },
  print: ({ stages, notes }) =>
    [
      terminalTable(
        [
          { title: 'Deal stage', value: ({ dealStage }) => dealStage ?? 'none named' },
          { title: 'Where they stand', value: ({ words, corrected }) => `${words}${corrected ? ' (said)' : ''}` },
          { title: 'Open deals', value: ({ openDeals }) => openDeals },
          { title: 'Deals', value: ({ deals }) => deals },
          { title: 'Because', value: ({ because }) => because },
        ],
        stages,
      ),
      ...notes,
    ].join('\n\n'),
})

function keyOf(name: string | null): string | null {
  return name === null ? null : alikeStage(name)
}

/** All deals by the stage they stand at. One statement, linear in the deals. */
async function countedDeals(
  market: Market,
  catalog: Catalog,
  signal: AbortSignal,
): Promise<readonly { readonly name: string | null; readonly deals: number }[]> {
  const rows = source(catalog, 'deals')
  const stage = columnOf(rows, catalog, 'deals', 'stage')
  const statement = sql`SELECT ${stage} AS in_stage, count() AS n FROM ${rows.from} WHERE ${rows.where} GROUP BY in_stage`
  const found = await market.engine.rows(statement, { signal })
  return byStage(
    found.map(({ in_stage: name, n }) => ({
      name: typeof name === 'string' ? name : null,
      deals: Number(n),
      renewals: 0,
    })),
  )
}

function notesOf(stages: readonly z.output<typeof dealStageSchema>[]): string[] {
  if (stages.length === 0) return ['There are no deals on record: nothing tells where anybody stands.']
  const unread = stages.filter(
    ({ stage, openDeals, dealStage }) => stage === null && openDeals > 0 && dealStage !== null,
  )
  if (unread.length === 0) return []
  const names = unread.map(({ dealStage }) => `“${dealStage}”`).join(', ')
  return [`Nothing can be read in ${names}: say what it means with brushwork message stage "DEAL STAGE" deciding.`]
}
