import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { terminalTable } from '../../terminal-table.ts'
import { findSegment } from '../find-segment.ts'
import { clauses } from '../language/index.ts'
import { measureClauses } from '../measure-clauses.ts'
import { bookRule, openRuleBook } from '../rule-book.ts'
import { usersOf } from '../segment-changes.ts'
import { segmentVersions } from '../segment-store.ts'
import { segmentUses } from '../segment-uses.ts'
import { problemLine, problemSchema } from './problem-schema.ts'
import { sizeSchema, sizeWords } from './size-words.ts'

export const show = defineOperation<Market>()({
  name: 'segment show',
  summary: 'One saved segment: rule, sentence, clauses, size, versions, and who uses it.',
  access: 'read',
  positional: ['name'],
  input: z.strictObject({ name: z.string().describe('Name of the segment.') }),
  output: z.object({
    name: z.string(),
    subject: z.enum(['account', 'contact']),
    rule: z.string(),
    note: z.string().nullable(),
    /** Number of the pigment it is drawn with, 0 to 7. */
    colour: z.number(),
    version: z.number(),
    /** False when the rule asks for something this workspace no longer has. */
    valid: z.boolean(),
    problems: z.array(problemSchema),
    sentence: z.string().nullable(),
    clauses: z
      .array(
        z.object({
          rule: z.string(),
          sentence: z.string(),
          size: sizeSchema,
          without: z.number().describe('How many the rule would keep without it: accounts, or people.'),
        }),
      )
      .describe('The parts that must all hold, each with how many it keeps by itself.'),
    size: sizeSchema.nullable(),
    uses: z.array(z.string()),
    usedBy: z.array(z.string()),
    versions: z.array(
      z.object({ version: z.number(), name: z.string(), rule: z.string(), at: z.string(), actor: z.string() }),
    ),
  }),
  version: { shown: ({ version }) => version },
  run: async (market, { name }, context) => {
    const book = await openRuleBook(market)
    const { id, subject, rule, note, colour, version } = findSegment(book.segments, name)
    const versions = (await segmentVersions(market.state.db, id)).map(({ endedAt: _deleted, at, ...each }) => ({
      ...each,
      at: at.toISOString(),
    }))
    const known = {
      name,
      subject,
      rule,
      note,
      colour,
      version,
      uses: [...new Set(segmentUses(rule).map((use) => use.name))],
      usedBy: usersOf(book.segments, name).map((user) => user.name),
      versions,
    }
    const checked = bookRule(book, rule)
    if ('problems' in checked) {
      const problems = [...checked.problems]
      return { ...known, valid: false, problems, sentence: null, clauses: [], size: null }
    }
    const split = clauses(checked.rule)
    const rules = split.map((clause) => clause.rule)
    const measured = await measureClauses(market, book, rules, undefined, context.signal)
    const parts = split.map(({ text, sentence }, index) => {
      const size = measured.clauses[index] ?? measured.size
      return { rule: text, sentence, size, without: measured.without[index] ?? size.total }
    })
    const { size } = measured
    return { ...known, valid: true, problems: [], sentence: checked.sentence, clauses: parts, size }
  },
  print: (shown) => {
    const lines = [`${shown.name} (version ${shown.version})`, shown.rule, '']
    if (!shown.valid) lines.push('No longer valid:', ...shown.problems.map((each) => problemLine(each, shown.rule)))
    if (shown.sentence !== null) lines.push(shown.sentence)
    if (shown.size !== null) lines.push(sizeWords(shown.size))
    if (shown.note !== null) lines.push(`Note: ${shown.note}`)
    if (shown.clauses.length > 1) {
      const columns = [
        {
          title: 'Keeps alone',
          value: (row: (typeof shown.clauses)[number]) => row.size.contacts ?? row.size.accounts,
        },
        { title: 'Without it', value: (row: (typeof shown.clauses)[number]) => row.without },
        { title: 'Unknown', value: (row: (typeof shown.clauses)[number]) => row.size.unknown },
        { title: 'Clause', value: (row: (typeof shown.clauses)[number]) => row.rule },
      ]
      if (shown.subject === 'contact') columns[0] = { title: 'People alone', value: (row) => row.size.contacts ?? 0 }
      lines.push('', terminalTable(columns, shown.clauses))
    }
    if (shown.usedBy.length > 0) lines.push('', `Used by: ${shown.usedBy.join(', ')}`)
    if (shown.uses.length > 0) lines.push(`Uses: ${shown.uses.join(', ')}`)
    const versions = shown.versions.map((each) => `  ${each.version}  ${each.at}  ${each.actor}  ${each.rule}`)
    lines.push('', 'Versions:', ...versions)
    return lines.join('\n')
  },
})
