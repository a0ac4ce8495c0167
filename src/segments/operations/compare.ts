import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { refuse } from '../../problem.ts'
import { sql } from '../../query/index.ts'
import { formatNumber } from '../../terminal-table.ts'
import { readAsOf } from '../as-of.ts'
import { type ExampleAccount, type ExamplePart, exampleAccounts } from '../example-accounts.ts'
import { clauses } from '../language/index.ts'
import { measureClauses } from '../measure-clauses.ts'
import { type ChosenRule, chooseRule, openRuleBook } from '../rule-book.ts'
import { colourSchema } from '../segment-colour.ts'
import { exampleSchema, exampleTable } from './example-schema.ts'
import { sizeSchema, sizeWords } from './size-words.ts'

const side = z.object({
  segment: z.string().optional().describe('Its name, where it is saved.'),
  colour: colourSchema.optional(),
  rule: z.string(),
  sentence: z.string(),
  size: sizeSchema,
  only: z.number().describe('Kept by this one and not by the other.'),
  clauses: z.array(z.string()).describe('Clauses that the other does not have.'),
  examples: z.array(exampleSchema).describe('A few that only this one keeps.'),
})

function withoutWords({ words: _words, ...account }: ExampleAccount): Omit<ExampleAccount, 'words'> {
  return account
}

export const compare = defineOperation<Market>()({
  name: 'segment compare',
  summary: 'Two segments or rules side by side: what both keep, what only one keeps, and how their rules differ.',
  access: 'read',
  positional: ['a', 'b'],
  input: z.strictObject({
    a: z.string().describe('A rule, or the name of a saved segment.'),
    b: z.string().describe('Another.'),
    limit: z.number().int().min(0).max(50).default(5).describe('How many example accounts of each part.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: z.object({
    subject: z.enum(['account', 'contact']).describe('What is counted: companies or people.'),
    a: side,
    b: side,
    both: z.number(),
    jaccard: z
      .number()
      .nullable()
      .describe(
        'Those that both keep, as a share of those that at least one keeps, 0 to 1; nothing where neither keeps any.',
      ),
    sharedClauses: z.array(z.string()),
    examples: z.array(exampleSchema).describe('A few that both keep.'),
  }),
  run: async (market, input, { signal }) => {
    const book = await openRuleBook(market)
    const [a, b] = [chooseRule(book, input.a, 'a'), chooseRule(book, input.b, 'b')]
    const { subject } = a.rule
    if (b.rule.subject !== subject) {
      refuse('different_subjects', 'One of the two is about companies and the other about people.', {
        at: { field: 'b', value: input.b },
        hint: 'Ask for the companies of such people: contacts.exists(c, …).',
      })
    }
    const asOf = readAsOf(input.asOf, book.catalog)
    const { size, clauses: sizes } = await measureClauses(market, book, [a.rule, b.rule], asOf, signal)
    const [sizeA = size, sizeB = size] = sizes
    const count = (of: typeof size): number => of.contacts ?? of.accounts
    const both = count(size)
    const parts: ExamplePart[] = [
      { part: 'both', where: (scan) => sql`(${scan.truth(a.rule)} AND ${scan.truth(b.rule)})` },
      { part: 'a', where: (scan) => scan.truth(a.rule) },
      { part: 'b', where: (scan) => scan.truth(b.rule) },
    ]
    const options = { limit: input.limit, asOf, signal }
    const found = input.limit === 0 ? undefined : await exampleAccounts(market, book, subject, parts, options)
    const examplesOf = (part: string) => (found?.get(part) ?? []).map(withoutWords)
    const [textsA, textsB] = [a, b].map(({ rule }) => clauses(rule).map(({ text }) => text))
    const sideOf = (
      rule: ChosenRule,
      part: 'a' | 'b',
      own: typeof size,
      texts: string[] = [],
      others: string[] = [],
    ) => ({
      ...(rule.segment === undefined ? {} : { segment: rule.segment.name, colour: rule.segment.colour }),
      rule: rule.rule.text,
      sentence: rule.sentence,
      size: own,
      only: count(own) - both,
      clauses: texts.filter((text) => !others.includes(text)),
      examples: examplesOf(part),
    })
    const either = count(sizeA) + count(sizeB) - both
    return {
      subject,
      a: sideOf(a, 'a', sizeA, textsA, textsB),
      b: sideOf(b, 'b', sizeB, textsB, textsA),
      both,
      jaccard: either === 0 ? null : both / either,
      sharedClauses: (textsA ?? []).filter((text) => textsB?.includes(text)),
      examples: examplesOf('both'),
    }
  },
  print: (shown) => {
    const name = (of: typeof shown.a, letter: string): string => of.segment ?? letter
    const [a, b] = [name(shown.a, 'A'), name(shown.b, 'B')]
    const lines = [`${a}: ${shown.a.sentence}`, `  ${sizeWords(shown.a.size)}`]
    lines.push(`${b}: ${shown.b.sentence}`, `  ${sizeWords(shown.b.size)}`, '')
    const share =
      shown.jaccard === null ? '' : `, ${formatNumber(Math.round(shown.jaccard * 100))}% of those that either keeps`
    lines.push(`Both: ${formatNumber(shown.both)}${share}`)
    lines.push(`Only ${a}: ${formatNumber(shown.a.only)}`, `Only ${b}: ${formatNumber(shown.b.only)}`)
    for (const [title, rules] of [
      ['Both ask', shown.sharedClauses],
      [`Only ${a} asks`, shown.a.clauses],
      [`Only ${b} asks`, shown.b.clauses],
    ] as const) {
      if (rules.length > 0) lines.push('', `${title}:`, ...rules.map((rule) => `  ${rule}`))
    }
    for (const [title, rows] of [
      ['Both', shown.examples],
      [`Only ${a}`, shown.a.examples],
      [`Only ${b}`, shown.b.examples],
    ] as const) {
      if (rows.length > 0) lines.push('', `${title}, for example:`, exampleTable(rows))
    }
    return lines.join('\n')
  },
})
