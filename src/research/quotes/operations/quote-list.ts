import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { leftOutSchema, leftOutWords } from '../../evidence/left-out.ts'
import { peopleInSegment } from '../../evidence/people-in-segment.ts'
import { readEvidence } from '../../evidence/read-evidence.ts'
import { relation } from '../../interviews/interview-schema.ts'
import { CODE_TYPES } from '../../words.ts'
import { askQuotes } from '../ask-quotes.ts'
import { quoteSchema } from '../quote-fields.ts'
import { quoteShower, saidBy } from '../show-quote.ts'
import { sourceTitles } from '../source-titles.ts'

export const quoteList = defineOperation<Market>()({
  name: 'quote list',
  summary: 'What people said, with whom it is of and the codes that it was given.',
  access: 'read',
  input: z.strictObject({
    code: z.array(z.string()).optional().describe('With one of these codes.'),
    parts: z.boolean().default(false).describe('With codes that are parts of these as well.'),
    type: z.enum(CODE_TYPES).optional().describe('With a code of this type.'),
    person: z.string().optional().describe('Of this person, by pseudonym: P07.'),
    segment: z.string().optional().describe('Of people whose company is in this segment, or fits this rule.'),
    relation: relation.optional().describe('Of people whose company was this to us.'),
    role: z.string().optional().describe('Of people in this job role: “creative manager”.'),
    interview: z.number().int().min(1).optional().describe('From this interview.'),
    instrument: z.string().optional().describe('From answers to this survey.'),
    coder: z.string().optional().describe('Coded by this person.'),
    uncoded: z.boolean().default(false).describe('Without any code.'),
    containing: z.string().min(1).optional().describe('With these words in it; capitals do not matter.'),
    limit: z.number().int().min(1).max(500).default(50).describe('How many quotes at most.'),
    offset: z.number().int().min(0).default(0).describe('How many to pass over: for the next page.'),
  }),
  output: z.object({
    total: z.number(),
    people: z.number().describe('People who said it, each counted once; documents of others are nobody.'),
    asked: z.number().describe('People whose words may be shown today, whatever they said.'),
    quotes: z.array(quoteSchema),
    leftOut: leftOutSchema,
    notes: z.array(z.string()),
  }),
  run: async (market, { segment, limit, offset, ...rest }) => {
    const evidence = await readEvidence(market)
    const inside = segment === undefined ? undefined : await peopleInSegment(market, evidence, segment)
    const found = askQuotes(evidence, rest, inside)
    const page = found.slice(offset, offset + limit)
    const show = quoteShower(evidence, await sourceTitles(market.state.db))
    return {
      total: found.length,
      people: new Set(found.flatMap(({ person }) => (person === null ? [] : [person]))).size,
      asked: evidence.people.length,
      quotes: page.map(show),
      leftOut: evidence.leftOut,
      notes: leftOutWords(evidence),
    }
  },
  print: ({ total, people, asked, quotes, notes }, { offset }) => {
    const lines = [
      total === 0
        ? 'Nothing was quoted that fits.'
        : terminalTable(
            [
              { title: 'No.', value: ({ id }) => id },
              { title: 'Who', value: (quote) => saidBy(quote) },
              { title: 'Words', value: ({ text }) => text },
              { title: 'Codes', value: ({ codes }) => codes.map(({ name }) => name).join(', ') },
            ],
            quotes,
          ),
      '',
      `${formatNumber(total)} ${total === 1 ? 'quote' : 'quotes'} of ${people} of the ${asked} people who were asked.`,
    ]
    if (quotes.length < total && quotes.length > 0)
      lines.push(`Shown: ${offset + 1} to ${offset + quotes.length}. Go on with --offset ${offset + quotes.length}.`)
    return [...lines, ...notes].join('\n')
  },
})
