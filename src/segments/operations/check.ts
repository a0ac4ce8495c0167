import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { bookRule, openRuleBook } from '../rule-book.ts'
import { problemLine, problemSchema } from './problem-schema.ts'

export const check = defineOperation<Market>()({
  name: 'segment check',
  summary: 'Say whether a rule is valid, what it means, and everything that is wrong with it.',
  access: 'read',
  positional: ['expr'],
  input: z.strictObject({ expr: z.string().describe('The rule.') }),
  output: z.object({
    valid: z.boolean(),
    subject: z.enum(['account', 'contact']).nullable(),
    sentence: z.string().nullable(),
    problems: z.array(problemSchema),
  }),
  run: async (market, { expr }) => {
    const checked = bookRule(await openRuleBook(market), expr)
    return 'problems' in checked
      ? { valid: false, subject: null, sentence: null, problems: [...checked.problems] }
      : { valid: true, subject: checked.rule.subject, sentence: checked.sentence, problems: [] }
  },
  print: (checked, { expr }) =>
    checked.valid ? `Valid. ${checked.sentence}` : checked.problems.map((each) => problemLine(each, expr)).join('\n'),
})
