import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { measureRules } from '../measure-clauses.ts'
import { bookRule, openRuleBook } from '../rule-book.ts'
import type { SegmentSize } from '../segment-size.ts'
import { problemSchema } from './problem-schema.ts'
import { sizeSchema } from './size-words.ts'

export const list = defineOperation<Market>()({
  name: 'segment list',
  summary: 'Every saved segment with its sentence and size.',
  access: 'read',
  input: z.strictObject({}),
  output: z.object({
    total: z.number(),
    segments: z.array(
      z.object({
        name: z.string(),
        subject: z.enum(['account', 'contact']),
        rule: z.string(),
        /** Number of the pigment it is drawn with, 0 to 7. */
        colour: z.number(),
        version: z.number(),
        /** False when the rule asks for something this workspace no longer has; then there is no sentence and no size. */
        valid: z.boolean(),
        sentence: z.string().nullable(),
        size: sizeSchema.nullable(),
        problems: z.array(problemSchema),
      }),
    ),
  }),
  run: async (market, _input, context) => {
    const book = await openRuleBook(market)
    const booked = book.segments.map((segment) => ({ segment, checked: bookRule(book, segment.rule) }))
    const sizes = new Map<number, SegmentSize>()
    for (const about of ['account', 'contact'] as const) {
      const some = booked.flatMap(({ segment, checked }) =>
        'problems' in checked || checked.rule.subject !== about ? [] : [{ id: segment.id, rule: checked.rule }],
      )
      context.progress({ message: `Counting ${some.length} segments` })
      const counted = await measureRules(
        market,
        book,
        some.map(({ rule }) => rule),
        context.signal,
      )
      for (const [index, { id }] of some.entries()) {
        const size = counted[index]
        if (size !== undefined) sizes.set(id, size)
      }
    }
    const segments = booked.map(({ segment: { id, name, subject, rule, colour, version }, checked }) => {
      const known = { name, subject, rule, colour, version }
      if ('problems' in checked) {
        return { ...known, valid: false, sentence: null, size: null, problems: [...checked.problems] }
      }
      return { ...known, valid: true, sentence: checked.sentence, size: sizes.get(id) ?? null, problems: [] }
    })
    return { total: segments.length, segments }
  },
  print: ({ segments }) => {
    if (segments.length === 0) return 'No segment is saved yet. Save one with: brushwork segment save NAME RULE'
    const table = terminalTable(
      [
        { title: 'Segment', value: (row: (typeof segments)[number]) => row.name },
        { title: 'Accounts', value: (row) => row.size?.accounts },
        // Only where there is a rule about people.
        ...(segments.some((row) => row.subject === 'contact')
          ? [{ title: 'Contacts', value: (row: (typeof segments)[number]) => row.size?.contacts }]
          : []),
        { title: 'Unknown', value: (row) => row.size?.unknown },
      ],
      segments,
    )
    const sentences = segments.map((row) => {
      const broken = row.problems[0]
      return broken === undefined
        ? `${row.name}: ${row.sentence}`
        : `${row.name}: no longer valid: ${broken.message} (version ${formatNumber(row.version)})`
    })
    return `${table}\n\n${sentences.join('\n')}`
  },
})
