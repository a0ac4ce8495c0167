import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { changeRows } from '../../state/index.ts'
import { lineText } from '../operations/message-fields.ts'
import { BUYING_STAGES, STAGE_WORDS } from './buying-stages.ts'
import { alikeStage } from './deal-stage-reading.ts'
import { stageReader } from './open-stages.ts'

const AS_READ = 'as read'

export const messageStage = defineOperation<Market>()({
  name: 'message stage',
  summary: 'Say where the buyers of a CRM’s deal stage stand; it wins over what is read in the name.',
  access: 'write',
  positional: ['dealStage', 'stage'],
  input: z.strictObject({
    dealStage: lineText('The stage as the CRM names it; capitals make no difference.').min(1),
    stage: z
      .enum([...BUYING_STAGES, 'nothing', AS_READ])
      .describe('Where they stand; “nothing”: it tells nothing; “as read”: as its name is read again.'),
  }),
  output: z.object({
    dealStage: z.string(),
    stage: z.enum(BUYING_STAGES).nullable(),
    because: z.string(),
    corrected: z.boolean(),
    done: z.string(),
  }),
  run: async (market, { dealStage, stage }, { actor }) => {
    const { state, clock } = market
    const alike = alikeStage(dealStage)
    const rows = state.db.selectFrom('deal_stages').selectAll().where('alike', '=', alike)
    const there = await rows.executeTakeFirst()
    const wanted = stage === 'nothing' || stage === AS_READ ? null : stage
    const read = async (done: string) => {
      const { stage: now, because, corrected } = (await stageReader(state.db))(dealStage)
      return { dealStage, stage: now, because, corrected, done }
    }
    if (stage === AS_READ ? there === undefined : there !== undefined && there.stage === wanted) {
      return read('Nothing changed.')
    }
    const words = wordsOf(dealStage, stage)
    const scopes = there === undefined ? [] : [{ table: 'deal_stages' as const, column: 'id', value: there.id }]
    await changeRows(
      state,
      { actor, action: 'stage.set', subject: `stage:${alike}`, detail: { words } },
      scopes,
      async (tx) => {
        if (stage === AS_READ) {
          await tx.deleteFrom('deal_stages').where('alike', '=', alike).execute()
          return []
        }
        const values = { alike, deal_stage: dealStage, stage: wanted, actor, at: clock() }
        const { id } = await tx
          .insertInto('deal_stages')
          .values(values)
          .onConflict((on) => on.column('alike').doUpdateSet({ stage: wanted, actor, at: values.at }))
          .returning('id')
          .executeTakeFirstOrThrow()
        return [id]
      },
      (made) => made.map((id) => ({ table: 'deal_stages', column: 'id', value: id })),
    )
    return read(`${words}.`)
  },
  print: ({ done, dealStage, stage, because }) =>
    `${done}\n${dealStage}: ${stage === null ? 'tells nothing' : STAGE_WORDS[stage].title}. ${because}`,
})

function wordsOf(dealStage: string, stage: (typeof BUYING_STAGES)[number] | 'nothing' | typeof AS_READ): string {
  if (stage === AS_READ) return `Took back what was said of the deal stage “${dealStage}”`
  const where = stage === 'nothing' ? 'tells nothing' : `is “${STAGE_WORDS[stage].title}”`
  return `Said that the deal stage “${dealStage}” ${where}`
}
