import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { documentMarkdown, documentPdf } from '../../paper/index.ts'
import { refuseUnwritable } from '../../whole-file.ts'
import { fileEnding } from '../file-ending.ts'
import { outFields } from '../out-fields.ts'
import { writeOut } from '../write-out.ts'
import { planDocument } from './plan-document.ts'
import { planSchema } from './plan-schema.ts'
import { planWords } from './plan-words.ts'
import { readPlan } from './read-plan.ts'

export const plan = defineOperation<Market>()({
  name: 'plan',
  summary:
    'The plan for an account: its segments and why, who is there and who is missing, the champion, where they stand, and what to send to whom next.',
  access: 'read',
  positional: ['account'],
  input: z.strictObject({
    account: z.string().trim().min(1).describe('Id, domain, name, or number such as #12.'),
    ...outFields,
  }),
  output: planSchema,
  writes: ({ format }) => format ?? 'pdf',
  run: async (market, { account, out, format, paper, force }, context) => {
    const ending = out === undefined ? undefined : fileEnding(out, format)
    if (out !== undefined) await refuseUnwritable({ field: 'out', file: out, force })
    const read = await readPlan(market, account, context)
    const answer = { ...read, document: planDocument(read) }
    if (out === undefined) return answer
    context.progress({ message: 'Writing the plan' })
    const { document } = answer
    const bytes = ending === 'md' ? Buffer.from(documentMarkdown(document)) : await documentPdf(document, { paper })
    return { ...answer, written: await writeOut({ out, force, what: 'The plan' }, bytes, context.signal) }
  },
  print: planWords,
})
