import { z } from 'zod'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { ProblemError } from '../../problem.ts'
import { planSave } from '../segment-changes.ts'
import { colourSchema } from '../segment-colour.ts'
import { snapshot } from '../segment-reversals.ts'
import { insertSegment, listSegments, lockSegments, type SavedSegment, updateSegment } from '../segment-store.ts'

export const save = defineOperation<Market>()({
  name: 'segment save',
  summary: 'Save a rule under a name; under a name that is taken it becomes the next version.',
  access: 'write',
  positional: ['name', 'expr'],
  input: z.strictObject({
    name: z.string().describe('Name in kebab-case, e.g. mid-market-software.'),
    expr: z.string().describe('The rule.'),
    note: z.string().optional().describe('Why this segment is there; kept when left out, removed by an empty text.'),
    colour: colourSchema
      .optional()
      .describe('Number of the pigment it is drawn with, 0 to 7; without it the least used, or the one it has.'),
  }),
  output: z.object({
    name: z.string(),
    subject: z.enum(['account', 'contact']),
    rule: z.string(),
    sentence: z.string(),
    /** Number of the pigment it is drawn with, 0 to 7. */
    colour: z.number(),
    version: z.number(),
    created: z.boolean(),
    changed: z.boolean(),
  }),
  run: async (market, input, context) => {
    const catalog = await loadCatalog(market)
    const stamp = { actor: context.actor, at: market.clock() }
    const before = planSave({ catalog, segments: await listSegments(market.state.db) }, input)
    if ('problems' in before) throw new ProblemError(before.problems)
    const shown = {
      name: input.name,
      subject: before.subject,
      rule: before.rule,
      sentence: before.sentence,
    }
    if (before.existing !== undefined && !before.changed) {
      return {
        ...shown,
        colour: before.existing.colour,
        version: before.existing.version,
        created: false,
        changed: false,
      }
    }
    const { saved } = await market.state.change(
      (done: { existing: SavedSegment | undefined; saved: SavedSegment }) => ({
        actor: context.actor,
        action: 'segment.save',
        subject: `segment:${input.name}`,
        detail: {
          before: done.existing === undefined ? [] : [snapshot(done.existing)],
          after: [snapshot(done.saved)],
        },
      }),
      async (tx) => {
        // Checked again under the lock: another segment may have come, gone or changed since.
        const plan = planSave({ catalog, segments: await lockSegments(tx) }, input)
        if ('problems' in plan) throw new ProblemError(plan.problems)
        const { existing, subject, rule, note, colour } = plan
        const segment =
          existing === undefined
            ? await insertSegment(tx, { name: input.name, subject, rule, note, colour }, stamp)
            : await updateSegment(tx, existing, { subject, rule, note, colour }, stamp)
        return { existing, saved: segment }
      },
    )
    return { ...shown, colour: saved.colour, version: saved.version, created: saved.version === 1, changed: true }
  },
  print: (saved) => {
    const what = saved.created ? 'Saved' : saved.changed ? `Saved as version ${saved.version}:` : 'Unchanged:'
    return `${what} ${saved.name}\n${saved.sentence}`
  },
})
