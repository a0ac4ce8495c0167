import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { bookRule, openRuleBook } from '../rule-book.ts'
import { segmentSize } from '../segment-size.ts'
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
    const segments = []
    for (const [index, { name, subject, rule, colour, version }] of book.segments.entries()) {
      context.progress({ message: `Counting ${name}`, done: index, total: book.segments.length })
      const checked = bookRule(book, rule)
      const known = { name, subject, rule, colour, version }
      if ('problems' in checked) {
        segments.push({ ...known, valid: false, sentence: null, size: null, problems: [...checked.problems] })
      } else {
        const size = await segmentSize(market, book, checked.rule, undefined, context.signal)
        segments.push({ ...known, valid: true, sentence: checked.sentence, size, problems: [] })
      }
    }
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
