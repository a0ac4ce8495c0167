import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { openRuleBook } from '../../segments/index.ts'
import { briefDocument } from './brief-document.ts'
import { briefSchema } from './brief-schema.ts'
import { briefWords } from './brief-words.ts'
import type { BriefingMarket } from './briefing-market.ts'
import { chooseBasis } from './choose-basis.ts'
import { readBrief } from './read-brief.ts'

export const brief = defineOperation<BriefingMarket>()({
  name: 'brief',
  summary:
    'The whole decision on a page: segments with size and score, initiator and champion, persona, messages, targets, expected revenue, and what is still a guess.',
  access: 'read',
  positional: ['segments'],
  input: z.strictObject({
    segments: z
      .array(z.string().trim().min(1))
      .max(40)
      .default([])
      .describe(
        'Names of saved segments, the most important first; else the chosen ones, else those with a persona.',
      ),
  }),
  output: briefSchema,
  run: async (market, { segments }, context) => {
    const book = await openRuleBook(market)
    const basis = await chooseBasis(market.state, book, segments)
    const read = await readBrief(market, book, basis, context)
    return { ...read, document: briefDocument(read), page: null, left: [] }
  },
  print: briefWords,
})
