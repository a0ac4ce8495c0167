import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { chooseRule, dayOf, openRuleBook, runOf } from '../../segments/index.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { askedPeople, askedPeopleFields } from '../facts/asked-people.ts'
import { percent } from '../facts/share-words.ts'
import { readPrevalence } from './read-prevalence.ts'

const line = z.object({
  words: z.string(),
  rule: z
    .string()
    .nullable()
    .describe('The attribute in the segment language; nothing for a segment, and for everybody.'),
  people: z.number().describe('People in the data who have it and everything above it.'),
  accounts: z.number().describe('Companies that they are of.'),
  unknown: z.number().describe('Of those of the line above, people of whom it cannot be told.'),
})

export const personaPrevalence = defineOperation<Market>()({
  name: 'persona prevalence',
  summary:
    'How many people in the data match a persona: each attribute that is added leaves fewer, a line an attribute.',
  access: 'read',
  input: z.strictObject({
    ...askedPeopleFields,
    rule: z
      .string()
      .optional()
      .describe('What else is true of them, in the segment language, joined with &&: a line each.'),
  }),
  output: z.object({
    of: z.string().describe('`Managers in creative in mid-market-software`.'),
    persona: z.string().nullable(),
    asOf: z.string(),
    lines: z.array(line),
  }),
  positional: ['name'],
  run: async (market, input, { signal }) => {
    const book = await openRuleBook(market)
    const { scope, persona, words } = await askedPeople(market, book, input)
    const rule = input.rule === undefined ? undefined : chooseRule(book, input.rule, 'rule').rule
    const run = runOf(market, book)
    const lines = await readPrevalence(market, { book, run, scope, rule }, signal)
    return { of: words, persona: persona?.name ?? null, asOf: dayOf(run.now, run), lines: [...lines] }
  },
  print: ({ of, persona, asOf, lines }) => {
    const all = lines[0]?.people ?? 0
    const left = lines.at(-1)
    const table = terminalTable(
      [
        { title: 'attribute', value: (row: (typeof lines)[number]) => row.words },
        { title: 'people', value: (row) => row.people },
        { title: 'of everybody', value: (row) => (all === 0 ? null : percent(row.people / all)) },
        { title: 'companies', value: (row) => row.accounts },
        { title: 'cannot be told', value: (row) => (row.unknown === 0 ? null : row.unknown) },
      ],
      lines,
    )
    const so = `${formatNumber(left?.people ?? 0)} people at ${formatNumber(left?.accounts ?? 0)} companies in the data, as of ${asOf}.`
    return [`${persona ?? of}: ${so}`, '', table, '', 'A missing field counts as not matching.'].join('\n')
  },
})
