import { formatNumber, type TerminalColumn, terminalTable } from '../../terminal-table.ts'
import type { Cohort, Cohorts } from './cohorts-schema.ts'

type Kept = Cohort['kept'][number]

/** So many columns fit a terminal. */
const MOST_COLUMNS = 12

/** Three grids: bought again, still customers, revenue kept. A period that goes on ends with an ellipsis. */
export function cohortsWords(shown: Cohorts): string {
  const { of, product, by, refused, notes } = shown
  const who = `Customers of ${of}${product === null ? '' : `, of ${product}`}, by the ${by} of their first purchase (as of ${shown.asOf}).`
  if (shown.cohorts.length === 0) {
    return [who, refused.again ?? 'Nobody bought in that time.', ...notes].join('\n')
  }
  return [
    who,
    ...grid(
      shown,
      `Bought again, so many ${by}s after`,
      ({ again }) => again?.value,
      ({ again }) => again?.value,
    ),
    ...(shown.cohorts.every(({ kept }) => kept.every(({ byDefinition }) => byDefinition))
      ? [
          '',
          'Still customers: all of them, for all bought in the last 365 days. This tells more of cohorts that are older.',
        ]
      : grid(
          shown,
          `Still customers: bought in the 365 days before that ${by}’s end (= : all of them, by definition)`,
          (kept) => (kept.byDefinition ? undefined : kept.customer?.value),
          (figures) => (figures.byDefinition ? undefined : figures.customer?.value),
        )),
    ...(refused.revenueKept === null
      ? grid(
          shown,
          `Revenue kept, of that in their first ${by}, in ${shown.currency} at first`,
          ({ revenueKept }) => revenueKept?.value,
          ({ revenueKept }) => revenueKept?.value,
        )
      : ['', `Revenue kept: ${refused.revenueKept}`]),
    '',
    ...notes,
  ].join('\n')
}

function grid(
  { cohorts, whole }: Cohorts,
  title: string,
  figure: (kept: Kept) => number | undefined,
  together: (figures: Cohorts['whole'][number]) => number | undefined,
): string[] {
  const longest = Math.max(...cohorts.map(({ kept }) => kept.length)) - 1
  const step = Math.max(1, Math.ceil(longest / MOST_COLUMNS))
  const afters = Array.from({ length: Math.floor(longest / step) }, (_, index) => (index + 1) * step)
  const cell = (value: number | undefined, { partial, byDefinition }: { partial: boolean; byDefinition: boolean }) =>
    value === undefined ? (byDefinition ? '=' : undefined) : `${percent(value)}${partial ? '…' : ''}`
  const rows = [
    ...cohorts.map(({ key, partial, beforeRecords, customers, kept }) => ({
      key: `${key}${beforeRecords ? ' *' : ''}${partial ? '…' : ''}`,
      customers,
      cells: kept.map((each) => cell(figure(each), each)),
    })),
    ...(whole.length === 0
      ? []
      : [
          {
            key: 'together',
            customers: whole[0]?.again?.n ?? 0,
            cells: whole.map((each) => cell(together(each), { partial: false, byDefinition: each.byDefinition })),
          },
        ]),
  ]
  const columns: TerminalColumn<(typeof rows)[number]>[] = [
    { title: 'first bought', value: (row) => row.key },
    { title: 'customers', value: (row) => formatNumber(row.customers) },
    ...afters.map((after) => ({ title: `+${after}`, value: (row: (typeof rows)[number]) => row.cells[after] ?? '' })),
  ]
  return ['', title, terminalTable(columns, rows)]
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}
