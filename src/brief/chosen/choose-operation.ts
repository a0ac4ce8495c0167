import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { openRuleBook } from '../../segments/index.ts'
import { namedSegments } from '../named-segments.ts'
import { chooseSegments } from './choose-segments.ts'
import { chosenSegments } from './chosen-segments.ts'

export const briefChoose = defineOperation<Market>()({
  name: 'brief choose',
  summary: 'Choose the segments to go after, the most important first: the brief is about them.',
  access: 'write',
  positional: ['segments'],
  input: z.strictObject({
    segments: z
      .array(z.string().trim().min(1))
      .max(40)
      .default([])
      .describe('Names of saved segments in order of precedence: a company in several counts in the first.'),
    none: z
      .boolean()
      .default(false)
      .describe('Choose none: the brief is about the segments that have a persona again.'),
  }),
  output: z.object({
    segments: z.array(z.string()).describe('What is chosen now.'),
    before: z.array(z.string()).describe('What was chosen before.'),
    changed: z.boolean(),
  }),
  run: async (market, { segments: names, none }, { actor }) => {
    if (none && names.length > 0) {
      refuse('none_and_some', 'Either none is chosen, or those that are named.', { at: { field: 'none' } })
    }
    if (!none && names.length === 0) {
      refuse('nothing_chosen', 'No segment is named.', {
        at: { field: 'segments' },
        hint: 'Name those to go after, the most important first; or say --none.',
      })
    }
    const segments = namedSegments(await openRuleBook(market), names)
    const before = await chosenSegments(market.state.db)
    const changed = await chooseSegments(market, segments, actor)
    return {
      segments: segments.map(({ name }) => name),
      before: before.map(({ name }) => name),
      changed,
    }
  },
  print: ({ segments, changed }) => {
    if (!changed) return 'That is what is chosen already.'
    return segments.length === 0
      ? 'No segment is chosen: the brief is about those that have a persona.'
      : `Chosen, in this order: ${segments.join(', ')}. See the whole decision with: brushwork brief`
  },
})
