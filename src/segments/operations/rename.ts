import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { ProblemError } from '../../problem.ts'
import { planRename } from '../segment-changes.ts'
import { snapshot } from '../segment-reversals.ts'
import { listSegments, lockSegments, type SavedSegment, updateSegment } from '../segment-store.ts'

export const rename = defineOperation<Market>()({
  name: 'segment rename',
  summary: 'Give a segment another name, also inside the rules that use it.',
  access: 'write',
  positional: ['name', 'newName'],
  input: z.strictObject({
    name: z.string().describe('Its name now.'),
    newName: z.string().describe('Its new name, in kebab-case.'),
  }),
  output: z.object({
    name: z.string(),
    was: z.string(),
    version: z.number(),
    alsoChanged: z.array(z.object({ name: z.string(), rule: z.string(), version: z.number() })),
  }),
  run: async (market, { name, newName }, context) => {
    const stamp = { actor: context.actor, at: market.clock() }
    const planned = planRename(await listSegments(market.state.db), name, newName)
    if ('problems' in planned) throw new ProblemError(planned.problems)
    const done = await market.state.change(
      ({ before, after }: { before: SavedSegment[]; after: SavedSegment[] }) => ({
        actor: context.actor,
        action: 'segment.rename',
        subject: `segment:${name}`,
        detail: { to: newName, before: before.map(snapshot), after: after.map(snapshot) },
      }),
      async (tx) => {
        const plan = planRename(await lockSegments(tx), name, newName)
        if ('problems' in plan) throw new ProblemError(plan.problems)
        const before = [plan.segment, ...plan.users.map((user) => user.segment)]
        const after = [await updateSegment(tx, plan.segment, { name: newName }, stamp)]
        for (const { segment, rule } of plan.users) after.push(await updateSegment(tx, segment, { rule }, stamp))
        return { before, after }
      },
    )
    const [renamed, ...users] = done.after
    const alsoChanged = users.map((user) => ({ name: user.name, rule: user.rule, version: user.version }))
    return { name: newName, was: name, version: renamed?.version ?? 0, alsoChanged }
  },
  print: (done) => {
    const users = done.alsoChanged.map((user) => user.name).join(', ')
    return `${done.was} is now ${done.name}.${users === '' ? '' : `\nAlso changed: ${users}`}`
  },
})
