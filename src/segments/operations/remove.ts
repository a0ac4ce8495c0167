import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { ProblemError } from '../../problem.ts'
import { planDelete } from '../segment-changes.ts'
import { snapshot } from '../segment-reversals.ts'
import { deleteSegment, lockSegments, type SavedSegment } from '../segment-store.ts'

export const remove = defineOperation<Market>()({
  name: 'segment delete',
  summary: 'Delete a segment that no other segment uses.',
  access: 'write',
  positional: ['name'],
  input: z.strictObject({ name: z.string().describe('Name of the segment.') }),
  output: z.object({ deleted: z.string(), rule: z.string() }),
  run: async (market, { name }, context) => {
    const deleted = await market.state.change(
      (segment: SavedSegment) => ({
        actor: context.actor,
        action: 'segment.delete',
        subject: `segment:${name}`,
        detail: { before: [snapshot(segment)], after: [] },
      }),
      async (tx) => {
        const plan = planDelete(await lockSegments(tx), name)
        if ('problems' in plan) throw new ProblemError(plan.problems)
        await deleteSegment(tx, plan.segment.id, market.clock())
        return plan.segment
      },
    )
    return { deleted: name, rule: deleted.rule }
  },
  print: (done) => `Deleted ${done.deleted}. Its rule was: ${done.rule}`,
})
