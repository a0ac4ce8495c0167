import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { findSegment } from '../find-segment.ts'
import { openRuleBook } from '../rule-book.ts'
import { saveSegment } from '../save-segment.ts'

export const copy = defineOperation<Market>()({
  name: 'segment copy',
  summary: 'Make a new segment with the rule and the note of another.',
  access: 'write',
  positional: ['name', 'newName'],
  input: z.strictObject({
    name: z.string().describe('Name of the segment to copy.'),
    newName: z.string().describe('Name of the copy, in kebab-case.'),
  }),
  output: z.object({
    name: z.string(),
    copiedFrom: z.string(),
    subject: z.enum(['account', 'contact']),
    rule: z.string(),
    sentence: z.string(),
    colour: z.number().describe('Number of the pigment it is drawn with, 0 to 7: one of its own.'),
    version: z.number(),
  }),
  version: { shown: ({ version }) => version },
  run: async (market, { name, newName }, context) => {
    const { catalog, segments } = await openRuleBook(market)
    const { rule, note } = findSegment(segments, name)
    const wanted = { name: newName, expr: rule, note: note ?? undefined, basedOn: 0 }
    if (segments.some((segment) => segment.name === newName)) {
      const message = name === newName ? 'A copy needs a name of its own.' : `There is a segment ${newName} already.`
      refuse('segment_exists', message, { at: { field: 'newName', value: newName } })
    }
    const { subject, sentence, segment } = await saveSegment(market, catalog, wanted, context.actor)
    const { colour, version } = segment
    return { name: newName, copiedFrom: name, subject, rule, sentence, colour, version }
  },
  print: (done) => `${done.name} is a copy of ${done.copiedFrom}.\n${done.sentence}`,
})
