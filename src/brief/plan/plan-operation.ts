import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
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
  }),
  output: planSchema,
  run: async (market, { account }, context) => {
    const read = await readPlan(market, account, context)
    return { ...read, document: planDocument(read) }
  },
  print: planWords,
})
