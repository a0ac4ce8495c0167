import { z } from 'zod'
import type { DefinitionFamily, DefinitionProblem } from '../../state/index.ts'
import { BUYING_STAGES } from '../stages/buying-stages.ts'
import { alikeStage } from '../stages/deal-stage-reading.ts'

const NOTHING = 'nothing'

const stagesBody = z.strictObject({
  stages: z
    .record(z.string().trim().min(1), z.enum([...BUYING_STAGES, NOTHING]))
    .describe('By the CRM’s names; “nothing”: it tells nothing of the buyer.'),
})

type StagesBody = z.output<typeof stagesBody>

/** The only file of its folder. */
const NAME = 'deal-stages'

/** What people said of the CRM's deal stages, as a file: `deal-stages/deal-stages.yaml`. What is read in names stays out of it. */
export function dealStageDefinitions(clock: () => Date): DefinitionFamily<StagesBody> {
  return {
    folder: 'deal-stages',
    noun: 'reading of deal stages',
    after: [],
    body: stagesBody,
    async read(db) {
      const rows = await db.selectFrom('deal_stages').selectAll().orderBy('alike').execute()
      if (rows.length === 0) return []
      const stages: StagesBody['stages'] = {}
      for (const row of rows) stages[row.deal_stage] = row.stage ?? NOTHING
      return [{ name: NAME, body: { stages } }]
    },
    async problems({ wanted }) {
      return wanted.flatMap(({ name, body }): DefinitionProblem[] => {
        if (name !== NAME) {
          const message = `What is said of deal stages stands in deal-stages/${NAME}.yaml, and nothing else does.`
          return [{ name, problem: { code: 'no_such_definition', message, at: { field: 'name', value: name } } }]
        }
        const names = Object.keys(body.stages)
        return names.flatMap((stage, place): DefinitionProblem[] => {
          const first = names.findIndex((each) => alikeStage(each) === alikeStage(stage))
          if (first === place) return []
          const message = `${stage} and ${names[first] ?? ''} are one deal stage in two spellings.`
          return [{ name, problem: { code: 'stage_twice', message, at: { field: 'stages', value: stage } } }]
        })
      })
    },
    async save(tx, { body }, actor) {
      await tx.deleteFrom('deal_stages').execute()
      const values = Object.entries(body.stages).map(([name, stage]) => ({
        alike: alikeStage(name),
        deal_stage: name,
        stage: stage === NOTHING ? null : stage,
        actor,
        at: clock(),
      }))
      if (values.length > 0) await tx.insertInto('deal_stages').values(values).execute()
    },
    async remove(tx) {
      await tx.deleteFrom('deal_stages').execute()
    },
  }
}
