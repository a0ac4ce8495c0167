import { z } from 'zod'
import { loadCatalog, type Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { saveSegment } from '../save-segment.ts'
import { colourSchema } from '../segment-colour.ts'

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
  version: { shown: ({ version }) => version, basedOn: 'basedOn' },
  run: async (market, input, context) => {
    const done = await saveSegment(market, await loadCatalog(market), input, context.actor)
    const { name, rule, colour, version } = done.segment
    const { subject, sentence, changed } = done
    return { name, subject, rule, sentence, colour, version, created: changed && version === 1, changed }
  },
  print: (saved) => {
    const what = saved.created ? 'Saved' : saved.changed ? `Saved as version ${saved.version}:` : 'Unchanged:'
    return `${what} ${saved.name}\n${saved.sentence}`
  },
})
