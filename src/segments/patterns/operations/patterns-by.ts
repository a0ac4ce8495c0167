import { z } from 'zod'
import type { Market } from '../../../market-data/index.ts'
import { defineOperation } from '../../../operation.ts'
import { formatNumber, terminalTable } from '../../../terminal-table.ts'
import { readAsOf } from '../../as-of.ts'
import { openRuleBook } from '../../rule-book.ts'
import { findDifferences } from '../find-differences.ts'
import { patternsBySchema } from './patterns-schema.ts'
import { ofUnits, percent, points, recordsWords } from './patterns-words.ts'

export const patternsBy = defineOperation<Market>()({
  name: 'patterns by',
  summary: 'The rate of an outcome for each value of one field, and the largest difference with its interval.',
  access: 'read',
  positional: ['field'],
  input: z.strictObject({
    field: z
      .string()
      .trim()
      .min(1)
      .describe('A field of companies, e.g. industry; or of their rows or the deal: touches.channel, deals.source.'),
    outcome: z
      .string()
      .trim()
      .min(1)
      .default('won')
      .describe('won, retained or expanded; or any rule about companies, or the name of a segment.'),
    asOf: z.iso.date().optional().describe('Look at what was known at the end of that day.'),
  }),
  output: patternsBySchema,
  run: async (market, input, { signal }) => {
    const book = await openRuleBook(market)
    const asOf = readAsOf(input.asOf, book.catalog)
    return findDifferences(market, book, { outcome: input.outcome, field: input.field, asOf, signal })
  },
  print: (found) => {
    const { outcome, units, largest } = found
    const what = outcome.unit === 'deal' ? 'deals' : 'companies'
    const missing = found.missing === null ? [] : [{ value: '(not known)', ...found.missing }]
    const table = terminalTable(
      [
        { title: found.label, value: (row) => row.value },
        { title: what, value: (row) => row.n },
        { title: 'reached', value: (row) => row.hits },
        { title: 'rate', value: (row) => percent(row.rate) },
        { title: '95%', value: (row) => `${percent(row.lo95)} to ${percent(row.hi95)}` },
      ],
      [...found.values, ...missing],
    )
    const left = found.leftOut.map(({ units: out, reason }) => `  ${formatNumber(out)} ${reason}`)
    return [
      `Outcome: ${outcome.words}.\n${ofUnits(units.n, units.accounts, what)}: ${percent(found.rate)} (95%: ${percent(found.lo95)} to ${percent(found.hi95)}), seen ${outcome.at}.${found.several ? ' One can have several values: the rows overlap.' : ''}`,
      ...recordsWords(found.recordsEnd),
      table,
      found.verdict,
      ...(largest === null
        ? []
        : [
            `Largest difference: ${largest.higher} against ${largest.lower}, ${points(largest.difference)} points (95%: ${points(largest.lo95)} to ${points(largest.hi95)}; as the largest of ${largest.pairs}: ${points(largest.allPairs.lo95)} to ${points(largest.allPairs.hi95)}).`,
          ]),
      ...(found.caution === null ? [] : [found.caution]),
      ...(left.length === 0 ? [] : [['Left out:', ...left].join('\n')]),
    ].join('\n\n')
  },
})
