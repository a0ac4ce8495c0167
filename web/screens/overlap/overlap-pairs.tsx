import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { BrushStroke } from '../../components/brush-stroke.tsx'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { formatCount, formatShare } from '../../look/format.ts'
import type { Overlap } from './overlap-chart.tsx'
import classes from './overlap-screen.module.css'

/** Every two segments that share a company, the most alike first. */
export function OverlapPairs({ overlap }: { readonly overlap: Overlap }) {
  const { pairs, segments, threshold, leftOut } = overlap
  const colourOf = (name: string): number => segments.find((segment) => segment.name === name)?.colour ?? 0
  const segment = (name: string) => (
    <span className={classes.pair}>
      <BrushStroke name={name} colour={colourOf(name)} width={26} height={11} />
      {name}
    </span>
  )
  return (
    <section className={classes.pairs}>
      <div>
        <h2 className={classes.title}>Two by two</h2>
        <p className={classes.soft}>
          {pairs.length === 0
            ? 'No two of them share a company.'
            : `Shared: those in both as a share of those in either. Above ${formatShare(threshold)} two segments are nearly the same, and worth having only when they are treated differently.`}
        </p>
      </div>
      {pairs.length === 0 ? null : (
        <DataTable
          caption="Segments two by two"
          rows={pairs}
          rowKey={({ left, right }) => `${left} ${right}`}
          columns={columnsOf(segment)}
        />
      )}
      {leftOut.map(({ name, reason }) => (
        <p key={name} className={classes.marked}>
          <strong>{name} is left out.</strong> {reason}
        </p>
      ))}
    </section>
  )
}

function columnsOf(segment: (name: string) => ReactNode): Column<Overlap['pairs'][number]>[] {
  return [
    { key: 'left', title: 'Segment', cell: ({ left }) => segment(left) },
    { key: 'right', title: 'and', cell: ({ right }) => segment(right) },
    { key: 'both', title: 'In both', right: true, cell: ({ accounts }) => formatCount(accounts) },
    { key: 'either', title: 'In either', right: true, cell: ({ either }) => formatCount(either) },
    {
      key: 'share',
      title: 'Shared',
      cell: ({ jaccard, warning }) => (
        <span className={classes.share}>
          <span className={classes.track} aria-hidden="true">
            <span className={classes.fill} style={{ width: `${jaccard * 100}%` }} />
          </span>
          {warning ? <strong>{formatShare(jaccard)}, nearly the same</strong> : formatShare(jaccard)}
        </span>
      ),
    },
    {
      key: 'compare',
      title: 'Differences',
      cell: ({ left, right }) => (
        <Link to="/segments" search={{ compare: `${left},${right}` } as never}>
          Compare
        </Link>
      ),
    },
  ]
}
