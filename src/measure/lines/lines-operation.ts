import { z } from 'zod'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { openRuleBook, readAsOf, runOf } from '../../segments/index.ts'
import { terminalTable } from '../../terminal-table.ts'
import { keptLines } from './kept-lines.ts'
import { type Line, linesSchema, type Trend } from './lines-schema.ts'
import { readLines } from './read-lines.ts'

export const measureLines = defineOperation<Market>()({
  name: 'measure lines',
  summary:
    'For every saved segment the last 13 whole months of revenue, new customers and deals won, with the change against the year before.',
  access: 'read',
  input: z.strictObject({
    asOf: z.iso.date().optional().describe('As the market stood at the end of that day.'),
  }),
  output: linesSchema,
  run: (market, { asOf }, { signal }) =>
    keptLines(market, asOf, async () => {
      const book = await openRuleBook(market)
      return readLines(market, book, runOf(market, book, readAsOf(asOf, book.catalog)), signal)
    }),
  print: ({ whole, segments, months, partial, currency, refused, leftOut, notes }) => {
    const rows = [whole, ...segments]
    const shown = FIGURES.filter(({ name }) => refused[name] === null)
    const table = terminalTable<Line>(
      [
        { title: 'Segment', value: ({ name }) => name ?? 'The whole market' },
        ...shown.flatMap(({ name, title }) => [
          { title, value: (row: Line) => drawn(row[name]) },
          {
            title: name === 'revenue' ? `12 months, ${currency}` : '12 months',
            value: (row: Line) => sumOf(row[name]),
          },
          { title: 'Change', value: (row: Line) => changeOf(row[name]) },
        ]),
      ],
      rows,
    )
    const from = months[0]
    const to = months.at(-1)
    return [
      `Whole months from ${from?.key ?? '–'} to ${to?.key ?? '–'}.${
        partial === null ? '' : ` ${partial.key} goes on (known until ${partial.until}) and is left out.`
      }`,
      table,
      ...FIGURES.flatMap(({ name, title }) => (refused[name] === null ? [] : [`${title}: ${refused[name]}`])),
      ...leftOut.map(({ name, reason }) => `${name} has no line. ${reason}`),
      ...notes,
    ].join('\n')
  },
})

const FIGURES = [
  { name: 'revenue', title: 'Revenue' },
  { name: 'newCustomers', title: 'New customers' },
  { name: 'wins', title: 'Deals won' },
] as const

const BARS = '▁▂▃▄▅▆▇█'

/** A line of bars, the highest month full; a month that the records do not tell of is a blank. */
function drawn(trend: Trend | null): string | null {
  if (trend === null) return null
  const top = Math.max(...trend.values.map((each) => each ?? 0))
  const bar = (each: number): string => BARS[top <= 0 ? 0 : Math.max(0, Math.round((each / top) * 7))] ?? ''
  return trend.values.map((each) => (each === null ? ' ' : bar(each))).join('')
}

function sumOf(trend: Trend | null): number | null {
  if (trend === null || trend.values.slice(1).includes(null)) return null
  return trend.values.slice(1).reduce<number>((all, each) => all + (each ?? 0), 0)
}

function changeOf(trend: Trend | null): string | null {
  const share = trend?.change?.share
  return share === undefined || share === null ? null : `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(0)}%`
}
