import { z } from 'zod'
import { defineOperation } from '../../operation.ts'
import { documentMarkdown } from '../../paper/index.ts'
import { openRuleBook } from '../../segments/index.ts'
import { refuseUnwritable } from '../../whole-file.ts'
import { fileEnding } from '../file-ending.ts'
import { outFields } from '../out-fields.ts'
import { makePage, pagePdf } from '../page/make-page.ts'
import { writeOut } from '../write-out.ts'
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
    page: z.boolean().default(false).describe('Lay out the one page too, for a screen.'),
    ...outFields,
  }),
  output: briefSchema,
  writes: ({ format }) => format ?? 'pdf',
  run: async (market, { segments, page, out, format, paper, force }, context) => {
    const ending = out === undefined ? undefined : fileEnding(out, format)
    if (out !== undefined) await refuseUnwritable({ field: 'out', file: out, force })
    const book = await openRuleBook(market)
    const basis = await chooseBasis(market.state, book, segments)
    const read = await readBrief(market, book, basis, context)
    const answer = { ...read, document: briefDocument(read) }
    if (out === undefined || ending === undefined) {
      const made = page ? await makePage(read) : undefined
      return { ...answer, page: made?.page ?? null, left: [...(made?.left ?? [])] }
    }
    context.progress({ message: 'Writing the brief' })
    const target = { out, force, what: 'The brief' }
    if (ending === 'md') {
      const markdown = Buffer.from(documentMarkdown(answer.document))
      return { ...answer, page: null, left: [], written: await writeOut(target, markdown, context.signal) }
    }
    const { bytes, made } = await pagePdf(read, paper === 'A4' ? 'a4' : 'letter')
    const written = await writeOut(target, bytes, context.signal)
    return { ...answer, page: made.page, left: [...made.left], written }
  },
  print: briefWords,
})
