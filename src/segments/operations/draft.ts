import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber } from '../../terminal-table.ts'
import { readAsOf } from '../as-of.ts'
import { type BuilderPath, builderGroup } from '../builder/builder-tree.ts'
import { draftRule, measureDraft } from '../draft-rule.ts'
import { openRuleBook } from '../rule-book.ts'
import { problemLine, problemSchema } from './problem-schema.ts'
import { sizeSchema, sizeWords } from './size-words.ts'

const path: z.ZodType<BuilderPath> = z
  .array(z.number())
  .describe(
    'Which item of the tree: places among the items of groups and of the conditions inside rows, from the top.',
  )

export const draft = defineOperation<Market>()({
  name: 'segment draft',
  summary: 'A rule while it is written: its text, its tree for a builder, problems, sentence and size at once.',
  access: 'read',
  positional: ['rule'],
  input: z.strictObject({
    rule: z.string().optional().describe('The text so far.'),
    tree: builderGroup.optional().describe('The tree of a builder; then its text is made from it.'),
    subject: z
      .enum(['account', 'contact'])
      .default('account')
      .describe('Whom a tree is about. A text says it itself.'),
    asOf: z.iso.date().optional().describe('Count as the market stood at the end of that day.'),
    counts: z.boolean().default(true).describe('Count the rule and each of its clauses.'),
  }),
  output: z.object({
    rule: z.string().describe('The text; of a tree, that of its complete rows.'),
    tree: builderGroup.nullable().describe('Nothing where the text cannot be read.'),
    problems: z.array(
      problemSchema.and(z.object({ path: path.optional() })).describe('Its place counts in the text of the rule.'),
    ),
    subject: z.enum(['account', 'contact']),
    sentence: z.string().nullable(),
    size: sizeSchema.nullable(),
    clauses: z
      .array(
        z.object({
          rule: z.string(),
          sentence: z.string(),
          start: z.number().describe('Where it begins in the text of the rule.'),
          end: z.number(),
          size: sizeSchema.nullable(),
          without: z.number().nullable().describe('How many the rule would keep without it: accounts, or people.'),
          path: path.optional(),
        }),
      )
      .describe('The parts that must all hold, each with how many it keeps by itself.'),
  }),
  run: async (market, input, context) => {
    const book = await openRuleBook(market)
    const asOf = readAsOf(input.asOf, book.catalog)
    const drafted = draftRule(book, input)
    const counts = { counts: input.counts, asOf, signal: context.signal }
    const measured = await measureDraft(market, book, drafted, counts)
    const { rule, tree, problems, subject, sentence } = drafted
    return { rule, tree, problems: [...problems], subject, sentence, ...measured }
  },
  print: (drafted) => {
    const lines = [drafted.rule]
    if (drafted.sentence !== null) lines.push(drafted.sentence)
    for (const problem of drafted.problems) lines.push(problemLine(problem, drafted.rule))
    if (drafted.size !== null) lines.push(sizeWords(drafted.size))
    if (drafted.clauses.length > 1) {
      for (const clause of drafted.clauses) {
        const kept = clause.size === null ? '' : `${formatNumber(clause.size.contacts ?? clause.size.accounts)}  `
        lines.push(`  ${kept}${clause.rule}`)
      }
    }
    return lines.join('\n')
  },
})
