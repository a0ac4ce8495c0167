import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { join, raw, type Sql, sql, value } from '../../query/index.ts'
import { readAsOf } from '../as-of.ts'
import { exampleAccounts } from '../example-accounts.ts'
import { type Clause, clauses, type RuleScan } from '../language/index.ts'
import type { CheckedRule } from '../language/node.ts'
import { chooseRule, openRuleBook } from '../rule-book.ts'
import { exampleSchema, exampleTable } from './example-schema.ts'

export const examples = defineOperation<Market>()({
  name: 'segment examples',
  summary: 'A few accounts that a rule keeps, leaves out, or cannot tell about, with the reason.',
  access: 'read',
  positional: ['expr'],
  input: z.strictObject({
    expr: z.string().describe('A rule, or the name of a saved segment.'),
    which: z.enum(['in', 'out', 'unknown']).default('in').describe('Kept, left out, or not to be told.'),
    limit: z.number().int().min(1).max(100).default(8).describe('How many at most.'),
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: z.object({
    rule: z.string(),
    sentence: z.string(),
    subject: z.enum(['account', 'contact']),
    which: z.enum(['in', 'out', 'unknown']),
    examples: z
      .array(
        exampleSchema.extend({
          why: z
            .array(z.string())
            .describe('Left out: the clauses that it does not meet. Not to be told: the fields that are missing.'),
        }),
      )
      .describe('The same ones each time, drawn from all.'),
  }),
  run: async (market, { expr, which, limit, asOf: day }, { signal }) => {
    const book = await openRuleBook(market)
    const { rule, sentence } = chooseRule(book, expr)
    const part = { part: which, where: WHERE[which](rule), words: WORDS[which](rule) }
    const options = { limit, asOf: readAsOf(day, book.catalog), signal }
    const found = await exampleAccounts(market, book, rule.subject, [part], options)
    const shown = (found.get(which) ?? []).map(({ words, ...account }) => ({ ...account, why: [...words] }))
    return { rule: rule.text, sentence, subject: rule.subject, which, examples: shown }
  },
  print: (shown) =>
    shown.examples.length === 0 ? `${shown.sentence}: there is no such account.` : exampleTable(shown.examples),
})

type Piece = (rule: CheckedRule) => (scan: RuleScan) => Sql

const WHERE: Readonly<Record<'in' | 'out' | 'unknown', Piece>> = {
  in: (rule) => (scan) => scan.truth(rule),
  out: (rule) => (scan) => sql`NOT ${scan.verdict(rule)}`,
  unknown: (rule) => (scan) => sql`isNull(${scan.verdict(rule)})`,
}

const WORDS: Readonly<Record<'in' | 'out' | 'unknown', Piece>> = {
  in: () => () => raw('[]'),
  out: (rule) => {
    const parts = clauses(rule)
    return (scan) =>
      chosen(
        parts.map((part: Clause) => part.text),
        parts.map((part) => sql`ifNull(NOT ${scan.verdict(part.rule)}, 0)`),
      )
  },
  unknown: (rule) => (scan) => {
    const missing = scan.missing(rule)
    return chosen(
      missing.map(({ name }) => name),
      missing.map(({ isMissing }) => isMissing),
    )
  },
}

/** The texts whose condition is 1. */
function chosen(texts: readonly string[], conditions: readonly Sql[]): Sql {
  if (texts.length === 0) return raw('[]')
  return sql`arrayFilter((_text, _holds) -> _holds, ${value(texts, 'Array(String)')}, [${join(conditions, ', ')}])`
}
