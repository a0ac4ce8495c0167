import { z } from 'zod'
import { type Cell, cellText } from '../../csv-line.ts'
import type { Market } from '../../market-data/index.ts'
import { defineOperation } from '../../operation.ts'
import { formatNumber, terminalTable } from '../../terminal-table.ts'
import { PAGE_COLUMNS, targetPage } from '../target-page.ts'
import { targetRequest } from '../target-request.ts'
import {
  championSchema,
  championShown,
  championWords,
  columnSchema,
  leftOutSchema,
  offset,
  pageLimit,
  rowSchema,
  searchText,
} from './page-schemas.ts'

export const page = defineOperation<Market>()({
  name: 'target page',
  summary: 'Some rows of a target list from any place in it, with what was left out: for a screen that scrolls.',
  access: 'read',
  positional: ['segment'],
  input: targetRequest.extend({
    columns: z
      .array(z.string())
      .min(1)
      .optional()
      .describe(
        `Columns in their order, instead of the usual ones: fields or any expression about the account. Usual: ${PAGE_COLUMNS.join(', ')}.`,
      ),
    search: searchText,
    offset,
    limit: pageLimit,
  }),
  output: z.object({
    /** The saved segment; null when a rule was given. */
    segment: z.string().nullable(),
    rule: z.string(),
    /** What the rule is about; of people, the accounts are listed at which they work. */
    subject: z.enum(['account', 'contact']),
    sentence: z.string(),
    orderedBy: z.string(),
    /** Accounts of the segment. */
    total: z.number(),
    /** Accounts (people, for a rule about people) of whom the rule cannot be told: not listed. */
    unknown: z.number(),
    /** Fields that are missing there, the most frequent first. */
    unknownBecause: z.array(z.object({ field: z.string(), accounts: z.number() })),
    /** Accounts on the list. */
    eligible: z.number(),
    /** Of these, accounts whose name or domain contains the search text. */
    found: z.number(),
    leftOut: z.array(leftOutSchema),
    /** Accounts of the segment whose lifecycle is not recorded and was taken from deals and orders. */
    lifecycleAssumed: z.number(),
    /** Accounts on the list without a value to order by: they come last. */
    unranked: z.number(),
    /** As of when: the list stands still while it is read, for ten minutes at most. */
    at: z.string(),
    columns: z.array(columnSchema),
    champion: championSchema,
    rows: z.array(rowSchema),
  }),
  run: async (market, input, { signal }) => {
    const { columns, rows, at, unknownBecause, leftOut, champion, ...found } = await targetPage(market, input, signal)
    return {
      ...found,
      champion: championShown(champion),
      at: at.toISOString(),
      unknownBecause: [...unknownBecause],
      leftOut: [...leftOut],
      columns: columns.map(({ text: expression, label, of, unit }) => ({
        text: expression,
        label,
        type: of,
        unit: unit ?? null,
      })),
      rows: rows.map((row) => ({ ...row, cells: row.cells.map(given) })),
    }
  },
  print: (result, { offset: from }) => {
    const table = terminalTable(
      result.columns.map(({ label }, index) => ({
        title: label,
        value: (row: (typeof result.rows)[number]) => {
          const cell = row.cells[index] ?? null
          return Array.isArray(cell) || /year/i.test(label) ? cellText(cell) : cell
        },
      })),
      result.rows,
    )
    const place =
      result.rows.length === 0
        ? 'No rows there'
        : `Rows ${formatNumber(from + 1)} to ${formatNumber(from + result.rows.length)}`
    const champion = result.champion === null ? '' : `${championWords(result.champion)}\n`
    return `${result.sentence}, ordered by ${result.orderedBy}.\n${champion}${place} of ${formatNumber(result.found)}.\n\n${table}`
  },
})

/** Lists are read-only inside and plain in an answer. */
function given(cell: Cell): string | number | boolean | string[] | null {
  return typeof cell === 'object' && cell !== null ? [...cell] : cell
}
