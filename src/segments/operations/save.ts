import { z } from 'zod'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { previewLines, previewSchema, shownPreview } from '../history/operations/preview-schema.ts'
import { previewSave } from '../history/preview-save.ts'
import { openRuleBook } from '../rule-book.ts'
import { checkSave, saveSegment, type WantedSegment } from '../save-segment.ts'
import { colourSchema, leastUsedColour } from '../segment-colour.ts'

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
    basedOn: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe('The version you saw: refused when it is another by now. 0: it must be new.'),
    dryRun: z
      .boolean()
      .default(false)
      .describe(
        'Save nothing: show who would enter and leave, what changes in the rule, and which segments it moves.',
      ),
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
    preview: previewSchema.optional().describe('Of a dry run: what saving would do. Nothing was saved then.'),
  }),
  version: { shown: ({ version, preview }) => (preview === undefined ? version : undefined), basedOn: 'basedOn' },
  run: async (market, input, context) => {
    if (input.dryRun) return dryRun(market, input, context.signal)
    const done = await saveSegment(market, await loadCatalog(market), input, context.actor)
    const { name, rule, colour, version } = done.segment
    const { subject, sentence, changed } = done
    return { name, subject, rule, sentence, colour, version, created: changed && version === 1, changed }
  },
  print: (saved) => {
    if (saved.preview !== undefined) return previewLines(saved.name, saved.preview, saved.sentence).join('\n')
    const what = saved.created ? 'Saved' : saved.changed ? `Saved as version ${saved.version}:` : 'Unchanged:'
    return `${what} ${saved.name}\n${saved.sentence}`
  },
})

async function dryRun(market: Market, input: WantedSegment, signal: AbortSignal) {
  const book = await openRuleBook(market)
  const plan = checkSave(book, input)
  const preview = await previewSave(market, book, input.name, plan, signal)
  const { existing, subject, rule, sentence, changed } = plan
  return {
    name: input.name,
    subject,
    rule,
    sentence,
    colour: plan.colour ?? leastUsedColour(book.segments.map((segment) => segment.colour)),
    version: (existing?.version ?? 0) + (changed ? 1 : 0),
    created: existing === undefined,
    changed,
    preview: shownPreview(preview),
  }
}
