import { Link } from '@tanstack/react-router'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { SegmentTrend } from '../../components/segment-trend/segment-trend.tsx'
import { formatCount, formatMoney, formatShare } from '../../look/format.ts'
import type { Overview, OverviewFigures } from './measure.ts'
import classes from './mosaic-table.module.css'

interface MosaicTableProps {
  readonly overview: Overview
}

interface Row {
  readonly name: string
  readonly segment: boolean
  readonly unknown: number | null
  readonly alone: number | null
  readonly figures: OverviewFigures
}

/** The figures of the mosaic, all measures at once. */
export function MosaicTable({ overview }: MosaicTableProps) {
  const rows: Row[] = [
    ...overview.segments.map((figures) => ({
      name: figures.name,
      segment: true,
      unknown: figures.unknown,
      alone: figures.alone,
      figures,
    })),
    { name: 'In no segment', segment: false, unknown: overview.none.undecided, alone: null, figures: overview.none },
    { name: 'The whole market', segment: false, unknown: null, alone: null, figures: overview.market },
  ]
  return (
    <DataTable
      caption="Segments of the market with their figures"
      rows={rows}
      rowKey={(row) => row.name}
      columns={columnsOf(overview.currency)}
    />
  )
}

function columnsOf(currency: string): Column<Row>[] {
  const money = (amount: number | null): string => (amount === null ? '–' : formatMoney(amount, currency))
  const count = (amount: number | null): string => (amount === null ? '–' : formatCount(amount))
  return [
    {
      key: 'name',
      title: 'Segment',
      cell: (row) =>
        row.segment ? (
          <Link to="/segments/$segment" params={{ segment: row.name }} className={classes.name}>
            {row.name}
          </Link>
        ) : (
          <span className={classes.whole}>{row.name}</span>
        ),
    },
    {
      key: 'trend',
      title: 'Revenue, 13 months',
      cell: (row) => (row.segment ? <SegmentTrend name={row.name} /> : null),
    },
    { key: 'companies', title: 'Companies', right: true, cell: (row) => formatCount(row.figures.accounts) },
    { key: 'alone', title: 'In no other', right: true, cell: (row) => count(row.alone) },
    { key: 'unknown', title: 'Cannot be told', right: true, cell: (row) => count(row.unknown) },
    { key: 'rate', title: 'Close rate', right: true, cell: (row) => formatShare(row.figures.closeRate.rate) },
    {
      key: 'interval',
      title: '95% interval',
      right: true,
      cell: ({ figures: { closeRate } }) =>
        closeRate.low === null ? (
          '–'
        ) : (
          <span className={classes.whole}>{`${formatShare(closeRate.low)} to ${formatShare(closeRate.high)}`}</span>
        ),
    },
    { key: 'won', title: 'Won', right: true, cell: (row) => formatCount(row.figures.closeRate.won) },
    { key: 'closed', title: 'Closed', right: true, cell: (row) => formatCount(row.figures.closeRate.closed) },
    {
      key: 'revenue',
      title: 'Revenue / company, 12 months',
      right: true,
      cell: (row) => money(row.figures.revenue.lastYear.perAccount),
    },
    {
      key: 'profit',
      title: 'Profit / company, 12 months',
      right: true,
      cell: (row) => money(row.figures.profit.lastYear.perAccount),
    },
    {
      key: 'revenue-all',
      title: 'Revenue / company, all time',
      right: true,
      cell: (row) => money(row.figures.revenue.allTime.perAccount),
    },
    {
      key: 'profit-all',
      title: 'Profit / company, all time',
      right: true,
      cell: (row) => money(row.figures.profit.allTime.perAccount),
    },
  ]
}
